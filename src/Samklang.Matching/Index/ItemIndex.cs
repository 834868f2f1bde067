using Samklang.Matching.Analysis;
using Samklang.Matching.Index;
using Samklang.Matching.Index.Files;

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
    /// <param name="request">The part of the answer that is wanted, and its bounds.</param>
    /// <param name="atLeast">Weaker matches are left out; null ranks however weak a match is.</param>
    public FoundItems Find(MatchText profile, SearchRequest request, Strength? atLeast = Strength.Possible) =>
        Find(this.parts.ProfileReader.Read(profile), request, null, atLeast, floor: 0);

    /// <summary>Items for a short query as a person types it; the last word may be unfinished. Faint hits beside a clear one are left out.</summary>
    public FoundItems Search(string query, SearchRequest request) => Search(query, request, null);

    /// <summary>The items that match a profile at least so strongly, best first.</summary>
    /// <param name="profile">What is asked.</param>
    /// <param name="top">How many hits at most.</param>
    /// <param name="allowed">Which items may be seen at all; asked before ranking. Must not change the index.</param>
    /// <param name="atLeast">Weaker matches are left out.</param>
    public IReadOnlyList<Hit> Find(MatchText profile, int top, Func<string, bool>? allowed = null, Strength atLeast = Strength.Possible) =>
        Find(this.parts.ProfileReader.Read(profile), new SearchRequest { Top = top }, allowed, atLeast, floor: 0).Hits;

    /// <summary>The best items for a profile however weak the match: for judged runs and for suggestions.</summary>
    public IReadOnlyList<Hit> Rank(MatchText profile, int top, Func<string, bool>? allowed = null) =>
        Find(this.parts.ProfileReader.Read(profile), new SearchRequest { Top = top }, allowed, atLeast: null, floor: 0).Hits;

    /// <summary>Items for a short query, as <see cref="Search(string, SearchRequest)"/>, of those that are allowed.</summary>
    public IReadOnlyList<Hit> Search(string query, int top, Func<string, bool>? allowed = null) =>
        Search(query, new SearchRequest { Top = top }, allowed).Hits;

    /// <summary>Writes the index to a file, whole or not at all.</summary>
    /// <param name="path">A file that is there is replaced.</param>
    /// <param name="revision">A number of the caller's own that comes back when the file is opened.</param>
    public void Save(string path, long revision)
    {
        var content = Reading(postings => SavedTexts.Write([.. numbers.Values.Order().Select(number => postings.Item(number).Text)]));
        AtomicFile.Write(path, file =>
        {
            file.Write(SavedIndex.Head(this.parts.Fingerprint, revision, content.Length, sum => With(sum, content)));
            file.Write(content);
        });
    }

    internal static IndexOpening Open(EngineParts parts, string path)
    {
        if (!File.Exists(path))
            return IndexOpening.Refused(IndexRefusal.NotThere);
        var bytes = File.ReadAllBytes(path);
        var head = bytes.AsSpan(0, Math.Min(bytes.Length, SavedIndex.HeadLength));
        var content = bytes[head.Length..];
        return SavedIndex.Check(head, parts.Fingerprint, content.Length, sum => With(sum, content)) is { } refusal
            ? IndexOpening.Refused(refusal)
            : IndexOpening.Of(new ItemIndex(parts, SavedTexts.Read(content)), SavedIndex.Revision(head));
    }

    private static Checksum With(Checksum sum, byte[] content)
    {
        sum.Add(content);
        return sum;
    }

    private FoundItems Search(string query, SearchRequest request, Func<string, bool>? allowed)
    {
        var profile = this.parts.ProfileReader.Read(new MatchText("", [new MatchField(Zone.Body, query)]));
        return Find(Reading(_ => profile.WithUnfinishedLastWord(words)), request, allowed, atLeast: null, this.parts.Settings.SearchFloor);
    }

    internal T Reading<T>(Func<Postings, T> read)
    {
        using var _ = Reading();
        return read(postings);
    }

    private FoundItems Find(ReadProfile profile, SearchRequest request, Func<string, bool>? allowed, Strength? atLeast, double floor)
    {
        using var _ = Reading();
        var gathering = new Gathering(profile, postings);
        gathering.Run();
        var scorer = new Scorer(profile, postings, this.parts.Settings);
        var found = new List<(int Item, Assessment Assessment)>();
        foreach (var item in gathering.Items)
        {
            var text = postings.Item(item).Text;
            if ((allowed is not null && !allowed(text.Id)) || !request.Within.All(filter => Passes(text, filter)))
                continue;
            var assessment = scorer.Assess(postings.Item(item), gathering.For(item));
            if (atLeast is null || assessment.Strength >= atLeast)
                found.Add((item, assessment));
        }

        var least = found.Select(pair => pair.Assessment.Score).DefaultIfEmpty().Max() * floor;
        found.RemoveAll(pair => pair.Assessment.Score < least);
        var chosen = found.Where(pair => request.Chosen.All(filter => Passes(postings.Item(pair.Item).Text, filter))).ToList();
        return new FoundItems(chosen.Count, [.. chosen.OrderByDescending(pair => pair.Assessment.Total).ThenBy(pair => postings.Item(pair.Item).Text.Id, StringComparer.Ordinal)
            .Skip(request.Skip).Take(request.Top).Select(pair => ToHit(profile, pair.Item, pair.Assessment, scorer, gathering.For(pair.Item)))],
            [.. request.Facets.Select(name => CountFacet(name, request, found.Select(pair => postings.Item(pair.Item).Text)))]);
    }

    private static bool Passes(MatchText text, AttributeFilter filter) =>
        text.Attributes.GetValueOrDefault(filter.Name)?.Any(filter.AnyOf.Contains) == true;

    private static Facet CountFacet(string name, SearchRequest request, IEnumerable<MatchText> found)
    {
        var counts = found.Where(text => request.Chosen.All(filter => filter.Name == name || Passes(text, filter)))
            .SelectMany(text => text.Attributes.GetValueOrDefault(name)?.Distinct(StringComparer.Ordinal) ?? []).CountBy(value => value, StringComparer.Ordinal);
        return new Facet(name, [.. counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => new FacetCount(pair.Key, pair.Value))]);
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
