using Samklang.Influence;
using Samklang.Networks;
using Samklang.Sources.Fetching;
using Samklang.Sources.Health;
using Samklang.Sources.Raw;
using Samklang.Specialisation;
using Samklang.Watch;

namespace Samklang.Sources;

/// <summary>An outside interface that we fetch from. It fetches in one file and reads in another.</summary>
public interface ISource
{
    SourceCard Card { get; }

    /// <summary>One smallest request for each of its interfaces, and what must stand in the answer.</summary>
    IReadOnlyList<Probe> Probes { get; }

    /// <summary>Brings page after page, beginning where <see cref="SourceAsk.Cursor"/> says.</summary>
    /// <exception cref="SourceException">The source fails, or answers something that is no answer.</exception>
    IAsyncEnumerable<SourcePage> FetchAsync(SourceAsk ask, CancellationToken cancel);

    /// <summary>Reads one record. It asks nobody and keeps nothing, so that it can be done again at any time.</summary>
    /// <param name="piece">The record as the source gave it.</param>
    /// <param name="asOf">The day on which the source gave it.</param>
    PieceReading Read(RawPiece piece, DateOnly asOf);
}

/// <summary>What is known of a source before anything is fetched.</summary>
/// <param name="Key">Its key in commands, settings and records, e.g. <c>sedia</c>.</param>
/// <param name="Name">Its name as people know it.</param>
/// <param name="Address">Where its interfaces begin.</param>
/// <param name="Schedule">When it is fetched, as a cron expression with seconds, in Brussels time.</param>
public sealed record SourceCard(string Key, string Name, Uri Address, string Schedule)
{
    /// <summary>Other hosts that a redirect may lead to.</summary>
    public IReadOnlyList<string> OtherHosts { get; init; } = [];

    /// <summary>True when each fetch gives all there is, so that what is missing has gone.</summary>
    public bool IsWhole { get; init; }

    /// <summary>How far a fetch looks back behind the last one, for what was entered late.</summary>
    public TimeSpan LookBack { get; init; } = TimeSpan.FromDays(7);

    /// <summary>How far the very first fetch looks back.</summary>
    public TimeSpan FirstLookBack { get; init; } = TimeSpan.FromDays(90);

    /// <summary>The source that its items carry, when another source brings the same ones.</summary>
    public string? ItemsOf { get; init; }

    /// <summary>The page about it among the documents.</summary>
    public required string Page { get; init; }

    public string ItemSource => ItemsOf ?? Key;

    public IReadOnlyList<string> Hosts => [Address.Host, .. OtherHosts];
}

/// <summary>What a fetch begins with.</summary>
public sealed record SourceAsk(SourceHttp Http, DateTime Now)
{
    /// <summary>The place where an earlier attempt broke off; null to begin at the beginning.</summary>
    public string? Cursor { get; init; }

    /// <summary>The source's own mark of the last whole answer.</summary>
    public string? Validator { get; init; }

    /// <summary>What has changed since then is asked for, where the source can be asked so.</summary>
    public DateTime Since { get; init; }

    /// <summary>The procedures that our items and dossiers belong to.</summary>
    public IReadOnlyList<ProcedureReference> Procedures { get; init; } = [];

    /// <summary>The references that are known already of this source.</summary>
    public Func<IReadOnlyCollection<string>, CancellationToken, Task<IReadOnlySet<string>>> KnownAsync { get; init; } =
        (_, _) => Task.FromResult<IReadOnlySet<string>>(new HashSet<string>());
}

/// <summary>One page of a source's answer, cut into records.</summary>
/// <param name="Pieces">The records in the order in which they came.</param>
/// <param name="Next">Where the next page begins; null after the last one.</param>
public sealed record SourcePage(IReadOnlyList<RawPiece> Pieces, string? Next)
{
    /// <summary>How many records the source says that there are in all.</summary>
    public int? Announced { get; init; }

    /// <summary>The source's own mark of the answer, to ask by the next time.</summary>
    public string? Validator { get; init; }

    /// <summary>What in the page is no record, in words.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>How many records were left out on purpose before they became pieces.</summary>
    public int LeftOut { get; init; }

    /// <summary>True when the source says that nothing has changed since the last time.</summary>
    public bool IsUnchanged { get; init; }

    public static SourcePage Unchanged { get; } = new([], null) { IsUnchanged = true };
}

/// <summary>What one record says: an item, a procedure, figures, territories; or why it says nothing.</summary>
public sealed record PieceReading
{
    public ItemDraft? Draft { get; init; }

    public ProcedureReference? Procedure { get; init; }

    public ProcedureDraft? ProcedureDraft { get; init; }

    public IReadOnlyList<RegionFigure> Figures { get; init; } = [];

    public IReadOnlyList<NutsPlace> Places { get; init; } = [];

    public string? Problem { get; init; }

    /// <summary>Why it is left out on purpose.</summary>
    public string? LeftOut { get; init; }

    public static PieceReading Of(ItemDraft draft) => new() { Draft = draft };

    public static PieceReading Wrong(string problem) => new() { Problem = problem };

    public static PieceReading Left(string why) => new() { LeftOut = why };
}
