using Samklang.Matching.Analysis;
using Samklang.Matching.Index;

namespace Samklang.Matching;

/// <summary>Items that profiles and queries are held against. Many readers and one writer may use it at once.</summary>
public sealed class ItemIndex
{
    private readonly EngineParts parts;
    private readonly Postings postings;
    private readonly WordCatalogue words = new();
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly ReaderWriterLock gate = new();

    internal ItemIndex(EngineParts parts, IEnumerable<MatchText> items)
    {
        (this.parts, postings) = (parts, new Postings(parts.Settings));
        foreach (var item in items)
            Put(item);
    }

    public int Count
    {
        get
        {
            using var _ = Reading();
            return postings.Count;
        }
    }

    /// <summary>Adds an item, or replaces the one with the same id.</summary>
    public void Put(MatchText item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var analysed = this.parts.ItemReader.Read(item);
        this.gate.AcquireWriterLock(Timeout.Infinite);
        try
        {
            if (numbers.Remove(item.Id, out var old))
                postings.Remove(old);
            numbers[item.Id] = postings.Add(analysed);
            words.Add(analysed.Forms);
        }
        finally
        {
            this.gate.ReleaseWriterLock();
        }
    }

    /// <returns>False when no item has that id.</returns>
    public bool Remove(string id)
    {
        this.gate.AcquireWriterLock(Timeout.Infinite);
        try
        {
            if (!numbers.Remove(id, out var number))
                return false;
            postings.Remove(number);
            return true;
        }
        finally
        {
            this.gate.ReleaseWriterLock();
        }
    }

    /// <summary>The items that match a profile at least so strongly, best first.</summary>
    /// <param name="profile">What is asked.</param>
    /// <param name="top">How many hits at most.</param>
    /// <param name="allowed">Which items may be seen at all; asked before ranking. Must not change the index.</param>
    /// <param name="atLeast">Weaker matches are left out.</param>
    public IReadOnlyList<Hit> Find(MatchText profile, int top, Func<string, bool>? allowed = null, Strength atLeast = Strength.Possible) =>
        Find(this.parts.ProfileReader.Read(profile), top, allowed, atLeast);

    /// <summary>The best items for a profile however weak the match: for judged runs and for suggestions.</summary>
    public IReadOnlyList<Hit> Rank(MatchText profile, int top, Func<string, bool>? allowed = null) =>
        Find(this.parts.ProfileReader.Read(profile), top, allowed, atLeast: null);

    /// <summary>Items for a short query as a person types it; the last word may be unfinished. Faint hits beside a clear one are left out.</summary>
    public IReadOnlyList<Hit> Search(string query, int top, Func<string, bool>? allowed = null)
    {
        var profile = this.parts.ProfileReader.Read(new MatchText("", [new MatchField(Zone.Body, query)]));
        var hits = Find(Reading(_ => profile.WithUnfinishedLastWord(words)), top, allowed, atLeast: null);
        return [.. hits.TakeWhile(hit => hit.Score >= hits[0].Score * this.parts.Settings.SearchFloor)];
    }

    internal T Reading<T>(Func<Postings, T> read)
    {
        using var _ = Reading();
        return read(postings);
    }

    private List<Hit> Find(ReadProfile profile, int top, Func<string, bool>? allowed, Strength? atLeast)
    {
        using var _ = Reading();
        var gathering = new Gathering(profile, postings);
        gathering.Run();
        var scorer = new Scorer(profile, postings, this.parts.Settings);
        var found = new List<(int Item, Assessment Assessment)>();
        foreach (var item in gathering.Items)
        {
            if (allowed is not null && !allowed(postings.Item(item).Text.Id))
                continue;
            var assessment = scorer.Assess(postings.Item(item), gathering.For(item));
            if (atLeast is null || assessment.Strength >= atLeast)
                found.Add((item, assessment));
        }

        return [.. found.OrderByDescending(pair => pair.Assessment.Total).ThenBy(pair => postings.Item(pair.Item).Text.Id, StringComparer.Ordinal)
            .Take(top).Select(pair => ToHit(profile, pair.Item, pair.Assessment, scorer, gathering.For(pair.Item)))];
    }

    private Hit ToHit(ReadProfile profile, int item, Assessment assessment, Scorer scorer, ReadOnlySpan<Evidence> evidence)
    {
        var analysed = postings.Item(item);
        var reasons = ReasonWriter.Write(profile, analysed, evidence, scorer.Shares(evidence), this.parts.Settings.MostReasons);
        return new Hit(analysed.Text.Id, assessment.Score, assessment.Strength ?? Strength.Possible, reasons);
    }

    private ReadLock Reading()
    {
        this.gate.AcquireReaderLock(Timeout.Infinite);
        return new ReadLock(this.gate);
    }

    private readonly ref struct ReadLock(ReaderWriterLock gate) : IDisposable
    {
        public void Dispose() => gate.ReleaseReaderLock();
    }
}
