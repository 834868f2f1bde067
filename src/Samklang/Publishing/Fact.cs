namespace Samklang.Publishing;

/// <summary>Where a fact comes from and how old it is.</summary>
/// <param name="Source">The source in words, e.g. EUR-Lex.</param>
/// <param name="Url">An address to check it at; null when there is none.</param>
/// <param name="AsOf">The day for which the fact was true.</param>
/// <param name="ReviewBy">The day by which somebody looks at it again; null when nobody has promised to.</param>
/// <param name="IsExample">Made up for the example installation, and shown so.</param>
public sealed record Fact(string Source, string? Url, DateOnly AsOf, DateOnly? ReviewBy, bool IsExample)
{
    public bool IsDueForReview(DateOnly today) => ReviewBy < today;

    /// <summary>The same fact, found to be still true on the day. An earlier day than the known one makes it no older.</summary>
    public Fact ConfirmedOn(DateOnly day) => day > AsOf ? this with { AsOf = day } : this;
}
