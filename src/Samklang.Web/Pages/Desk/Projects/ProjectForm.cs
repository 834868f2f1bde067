using System.Globalization;
using Samklang.Language;
using Samklang.People;
using Samklang.Projects;
using Samklang.Publishing;
using Samklang.Web.Components.Money;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk.Fields;

namespace Samklang.Web.Pages.Desk.Projects;

/// <summary>A project as somebody writes it.</summary>
public sealed record ProjectForm
{
    public string? TitleSv { get; init; }

    public string? TitleEn { get; init; }

    public string? SummarySv { get; init; }

    public string? SummaryEn { get; init; }

    public string? Acronym { get; init; }

    public string? Stage { get; init; }

    public string? StageOn { get; init; }

    /// <summary>The key of the programme.</summary>
    public string? Programme { get; init; }

    /// <summary>The key or the identifier of the call.</summary>
    public string? Call { get; init; }

    public string? Reference { get; init; }

    public string? Budget { get; init; }

    public string? OwnShare { get; init; }

    public string? StartsOn { get; init; }

    public string? EndsOn { get; init; }

    /// <summary>The key of the role that is responsible.</summary>
    public string? Responsible { get; init; }

    public string? Url { get; init; }

    public string? WhatLastedSv { get; init; }

    public string? WhatLastedEn { get; init; }

    /// <summary>The key of the organisation; asked of a new project where there is a choice.</summary>
    public string? Owner { get; init; }

    public string? Audience { get; init; }

    public ProjectStage? AskedStage => Enum.TryParse(Stage, ignoreCase: true, out ProjectStage stage) && Enum.IsDefined(stage) ? stage : null;

    public DateOnly? AskedStageOn => Day(StageOn);

    public static ProjectForm Of(Project project) => new()
    {
        TitleSv = project.Title.Sv, TitleEn = project.Title.En, SummarySv = project.Summary.Sv, SummaryEn = project.Summary.En, Acronym = project.Acronym,
        Stage = project.Stage.ToString(), StageOn = project.StageOn.ToString("O", CultureInfo.InvariantCulture), Programme = project.Programme?.Key,
        Call = project.Call?.CallId ?? project.Call?.Key, Reference = project.Reference, Budget = Whole(project.Budget), OwnShare = Whole(project.OwnShare),
        StartsOn = project.StartsOn?.ToString("O", CultureInfo.InvariantCulture), EndsOn = project.EndsOn?.ToString("O", CultureInfo.InvariantCulture),
        Responsible = project.Contact?.Key, Url = project.Url, WhatLastedSv = project.WhatLasted.Sv, WhatLastedEn = project.WhatLasted.En,
        Audience = project.Audience.Kind.ToString(),
    };

    public Audience? AudienceFor(Guid ownerId, Guid? personId) => Audience?.ToLowerInvariant() switch
    {
        "public" => People.Audience.Public,
        "owners" => People.Audience.Owners,
        "owner" => People.Audience.OfOwner(ownerId),
        "person" when personId is { } person => People.Audience.OfPerson(person),
        _ => null,
    };

    /// <summary>The words, when nothing is wrong with them; what they point to is found by whoever keeps them.</summary>
    public ProjectWords Words(Fact fact) => new(
        new(Written.OneLine(TitleSv), Written.OneLine(TitleEn)), new(Written.Lines(SummarySv), Written.Lines(SummaryEn)), fact)
    {
        Acronym = OrNull(Acronym), Reference = OrNull(Reference), Budget = Amount(Budget), OwnShare = Amount(OwnShare), StartsOn = Day(StartsOn), EndsOn = Day(EndsOn),
        Url = OrNull(Url), WhatLasted = new(Written.Lines(WhatLastedSv), Written.Lines(WhatLastedEn)),
    };

    /// <summary>What a row of a list says over this. A column that the file lacks leaves what is known as it is.</summary>
    internal ProjectForm Over(ReadRow row) => this with
    {
        TitleSv = row.Or("title-sv", TitleSv),
        TitleEn = row.Or("title-en", TitleEn),
        SummarySv = row.Or("summary-sv", SummarySv),
        SummaryEn = row.Or("summary-en", SummaryEn),
        Acronym = row.Or("acronym", Acronym),
        Reference = row.Or("reference", Reference),
        Budget = row.SumOr("budget", Budget),
        OwnShare = row.SumOr("own-share", OwnShare),
        StartsOn = row.DayOr("starts", StartsOn),
        EndsOn = row.DayOr("ends", EndsOn),
        WhatLastedSv = row.Or("what-lasted-sv", WhatLastedSv),
        WhatLastedEn = row.Or("what-lasted-en", WhatLastedEn),
        Programme = row.Or("programme", Programme),
        Call = row.Or("call", Call),
    };

    /// <summary>What is wrong, by field, in words.</summary>
    public Dictionary<string, string> Errors(MoneyWords words)
    {
        Dictionary<string, string> errors = [];
        if (Written.OneLine(TitleSv).Length == 0 && Written.OneLine(TitleEn).Length == 0)
            errors["titleSv"] = words["ErrorTitle"];
        foreach ((string field, string? text, int most) in (IEnumerable<(string, string?, int)>)[
            ("titleSv", TitleSv, Written.TitleLength), ("titleEn", TitleEn, Written.TitleLength), ("acronym", Acronym, 40), ("reference", Reference, 80),
            ("summarySv", SummarySv, Written.TextLength), ("summaryEn", SummaryEn, Written.TextLength), ("whatLastedSv", WhatLastedSv, Written.TextLength), ("whatLastedEn", WhatLastedEn, Written.TextLength)])
            if (Written.Lines(text).Length > most)
                errors[field] = words.Say("ErrorTooLong", Written.Lines(text).Length, most);
        foreach ((string field, string? text) in (IEnumerable<(string, string?)>)[("budget", Budget), ("ownShare", OwnShare)])
            if (OrNull(text) is { } written && Amount(text) is null)
                errors[field] = words.Say("ErrorNumber", written);
        foreach ((string field, string? text) in (IEnumerable<(string, string?)>)[("startsOn", StartsOn), ("endsOn", EndsOn)])
            if (OrNull(text) is not null && Day(text) is null)
                errors[field] = words["ErrorDay"];
        if (Day(EndsOn) < Day(StartsOn))
            errors["endsOn"] = words["ErrorSpan"];
        if (Amount(OwnShare) > Amount(Budget))
            errors["ownShare"] = words["ErrorShare"];
        if (OrNull(Url) is { } url && !(Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.Scheme is "https" or "http"))
            errors["url"] = words["ErrorUrl"];
        return errors;
    }

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) && day.Year is > 1990 and < 2100 ? day : null;

    private static long? Amount(string? text) =>
        long.TryParse(string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c))), NumberStyles.None, CultureInfo.InvariantCulture, out long amount) ? amount : null;

    private static string? Whole(long? amount) => amount?.ToString(CultureInfo.InvariantCulture);

    private static string? OrNull(string? text) => Written.OneLine(text) is { Length: > 0 } written ? written : null;
}
