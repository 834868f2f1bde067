using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Networks;
using Samklang.Projects;
using Samklang.Web.Pages.Site.Answering;

namespace Samklang.Web.Pages.Site.Money;

/// <summary>The three questions as they stand in the address.</summary>
public sealed record MoneyForm
{
    [FromQuery(Name = "q")]
    public string? Words { get; init; }

    [FromQuery(Name = "who")]
    public string? Who { get; init; }

    [FromQuery(Name = "where")]
    public string? Where { get; init; }

    /// <summary>What stands for the kind of applicant and is none; null for nothing.</summary>
    public string? UnknownWho => Desk.Fields.Typed.OrNull(Who) is { } written && Applicant is null ? written : null;

    /// <summary>What stands for the place and is no code of a territory; null for nothing.</summary>
    public string? UnknownWhere => Desk.Fields.Typed.OrNull(Where) is { } written && Place is null ? written : null;

    public string Written => Desk.Fields.Written.Lines(Words);

    public ApplicantKind? Applicant => Enum.TryParse(Who, ignoreCase: true, out ApplicantKind kind) && Enum.IsDefined(kind) && !char.IsAsciiDigit(Who![0]) ? kind : null;

    public NutsCode? Place => NutsCode.TryParse(Where?.Trim().ToUpperInvariant(), null, out NutsCode place) ? place : null;
}

/// <summary>An idea as somebody leaves it, with two of the questions.</summary>
public sealed record IdeaForm : LetterForm
{
    [FromForm(Name = "idea_who")]
    public string? Who { get; init; }

    [FromForm(Name = "idea_where")]
    public string? Where { get; init; }
}

internal static class Home
{
    /// <summary>The region that the site is about.</summary>
    public static async Task<NutsCode?> HomeAsync(this SamklangDb db, CancellationToken cancel) =>
        await db.Installations.AsNoTracking().Select(i => (NutsCode?)i.Region).FirstOrDefaultAsync(cancel);
}
