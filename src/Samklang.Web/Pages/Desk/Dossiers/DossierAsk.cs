namespace Samklang.Web.Pages.Desk.Dossiers;

/// <summary>What the list of dossiers is narrowed to, as it stands in the address. A value that means nothing narrows nothing.</summary>
public sealed record DossierAsk
{
    public const string Closed = "closed";

    /// <summary>Words in the title, or a procedure's number.</summary>
    public string? Q { get; init; }

    public string? Level { get; init; }

    public string? Priority { get; init; }

    public string? Operation { get; init; }

    public string? Stage { get; init; }

    public string? Responsible { get; init; }

    /// <summary><see cref="Closed"/> for those that are closed; else those that are open.</summary>
    public string? State { get; init; }

    public bool IsNarrowed => new[] { Q, Level, Priority, Operation, Stage, Responsible, State }.Any(v => !string.IsNullOrWhiteSpace(v));
}
