using Samklang.Data;
using Samklang.Language;
using Samklang.Matching;

namespace Samklang.Strategy.Threads;

/// <summary>A way in which a record of one kind serves a record of another.</summary>
/// <param name="From">The class of what serves: further down the thread.</param>
/// <param name="To">The class of what is served: nearer to the UN's goals.</param>
/// <param name="Rows">How the ties are read; <see cref="TieRow.FromId"/> and <see cref="TieRow.ToId"/> are filled in each.</param>
/// <param name="Name">The key of the words that say how the two hang together where nobody has written why.</param>
public sealed record TieKind(string From, string To, Func<SamklangDb, IQueryable<TieRow>> Rows, string Name);

/// <summary>One tie, with the sentence of why.</summary>
public sealed record TieRow
{
    public required Guid FromId { get; init; }

    public required Guid ToId { get; init; }

    /// <summary>The sentence of why; empty where the tie lies in what the two are.</summary>
    public LocalText Why { get; init; } = LocalText.Empty;

    /// <summary>The engine's evidence, for an item and a priority.</summary>
    public IReadOnlyList<Reason> Reasons { get; init; } = [];

    /// <summary>When a person made the tie, where that counts as work.</summary>
    public DateTime? At { get; init; }
}
