using Samklang.Matching.Index;
using Samklang.Matching.Index.Files;
using Samklang.Matching.Index.Retrieval;
using Samklang.Matching.Index.Segments;

namespace Samklang.Matching;

/// <summary>Items that profiles and queries are held against. Many readers and one writer may use it at once.</summary>
public sealed class ItemIndex
{
    private readonly EngineParts parts;
    private readonly ItemStore store;
    private readonly ReaderWriterLock gate = new();
    private readonly MappedFile? file;

    internal ItemIndex(EngineParts parts, IEnumerable<MatchText> items)
    {
        (this.parts, store) = (parts, new ItemStore(parts));
        foreach (var item in items.AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(Read))
            store.Put(item);
    }

    private ItemIndex(EngineParts parts, ItemStore store, MappedFile? file)
    {
        (this.parts, this.store, this.file) = (parts, store, file);
        if (file is not null)
            Whole = Task.Factory.StartNew(CheckAll, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Ends when an opened file has been read through in the background: true when all of it is as it was written.</summary>
    public Task<bool> Whole { get; } = Task.FromResult(true);

    /// <summary>
    /// True when something in the opened file is found to have changed. Nothing that changed is ever used: what needs it throws a
    /// <see cref="DamagedIndexException"/>. The index should be built anew.
    /// </summary>
    public bool IsDamaged => this.file?.IsDamaged == true;

    public int Count
    {
        get
        {
            this.gate.AcquireReaderLock(Timeout.Infinite);
            try
            {
                return store.Count;
            }
            finally
            {
                this.gate.ReleaseReaderLock();
            }
        }
    }

    /// <summary>Adds an item, or replaces the one with the same id.</summary>
    public void Put(MatchText item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var read = Read(item);
        Writing(() =>
        {
            store.Put(read);
            return true;
        });
    }

    /// <returns>False when no item has that id.</returns>
    public bool Remove(string id) => Writing(() => store.Remove(id));

    /// <summary>The items that match a profile at least so strongly, best first.</summary>
    /// <param name="profile">What is asked.</param>
    /// <param name="request">The part of the answer that is wanted, and its bounds.</param>
    /// <param name="atLeast">Weaker matches are left out; null ranks however weak a match is.</param>
    public FoundItems Find(MatchText profile, SearchRequest request, Strength? atLeast = Strength.Possible) =>
        Find(this.parts.ProfileReader.Read(profile), request, new Demands(atLeast, Floor: 0, Allowed: null));

    /// <summary>Items for a short query as a person types it; the last word may be unfinished. Faint hits beside a clear one are left out.</summary>
    public FoundItems Search(string query, SearchRequest request) => Search(query, request, null);

    /// <summary>The items that match a profile at least so strongly, best first.</summary>
    /// <param name="profile">What is asked.</param>
    /// <param name="top">How many hits at most.</param>
    /// <param name="allowed">Which items may be seen at all. Must not use the index.</param>
    /// <param name="atLeast">Weaker matches are left out.</param>
    public IReadOnlyList<Hit> Find(MatchText profile, int top, Func<string, bool>? allowed = null, Strength atLeast = Strength.Possible) =>
        Find(this.parts.ProfileReader.Read(profile), Best(top), new Demands(atLeast, Floor: 0, allowed)).Hits;

    /// <summary>The best items for a profile however weak the match: for judged runs and for suggestions.</summary>
    public IReadOnlyList<Hit> Rank(MatchText profile, int top, Func<string, bool>? allowed = null) =>
        Find(this.parts.ProfileReader.Read(profile), Best(top), new Demands(AtLeast: null, Floor: 0, allowed)).Hits;

    /// <summary>Items for a short query, as <see cref="Search(string, SearchRequest)"/>, of those that are allowed.</summary>
    public IReadOnlyList<Hit> Search(string query, int top, Func<string, bool>? allowed = null) => Search(query, Best(top), allowed).Hits;

    /// <summary>Writes the index to a file, whole or not at all.</summary>
    /// <param name="path">A file that is there is replaced.</param>
    /// <param name="revision">A number of the caller's own that comes back when the file is opened.</param>
    public void Save(string path, long revision)
    {
        var segments = Writing(store.Compact);
        AtomicFile.Write(path, file => SavedIndex.Write(file, this.parts.Fingerprint, revision, segments));
    }

    internal static IndexOpening Open(EngineParts parts, string path)
    {
        var (segments, file, revision, refusal) = SavedIndex.Open(path, parts.Fingerprint);
        if (refusal is { } why)
            return IndexOpening.Refused(why);
        try
        {
            var store = new ItemStore(parts);
            foreach (var segment in segments)
                store.Add(segment);
            return IndexOpening.Of(new ItemIndex(parts, store, file), revision);
        }
        catch (DamagedIndexException)
        {
            return IndexOpening.Refused(IndexRefusal.Damaged);
        }
    }

    /// <summary>Reads from one state of the index, in which every change so far shows.</summary>
    internal T Reading<T>(Func<Background, T> read)
    {
        while (true)
        {
            this.gate.AcquireReaderLock(Timeout.Infinite);
            try
            {
                if (store.Background is { } ready)
                    return read(ready);
            }
            finally
            {
                this.gate.ReleaseReaderLock();
            }

            Writing(store.Seal);
        }
    }

    private bool CheckAll()
    {
        try
        {
            this.file!.CheckAll();
            return true;
        }
        catch (DamagedIndexException)
        {
            return false;
        }
    }

    private ReadItem Read(MatchText item) => ReadItem.Of(this.parts.ItemReader.ReadWithForms(item));

    private static SearchRequest Best(int top) => new() { Top = top, CountsAll = false };

    private FoundItems Search(string query, SearchRequest request, Func<string, bool>? allowed)
    {
        var profile = this.parts.ProfileReader.Read(new MatchText("", [new MatchField(Zone.Body, query)]));
        return Find(Reading(profile.WithUnfinishedLastWord), request, new Demands(AtLeast: null, this.parts.Settings.SearchFloor, allowed));
    }

    private FoundItems Find(ReadProfile profile, SearchRequest request, Demands demands) =>
        Reading(background => new Retrieval(profile, background, this.parts, request, demands).Run());

    private T Writing<T>(Func<T> write)
    {
        this.gate.AcquireWriterLock(Timeout.Infinite);
        try
        {
            return write();
        }
        finally
        {
            this.gate.ReleaseWriterLock();
        }
    }
}
