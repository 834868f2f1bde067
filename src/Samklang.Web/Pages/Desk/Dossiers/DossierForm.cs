using Microsoft.Extensions.Localization;
using Samklang.Influence;
using Samklang.People;
using Samklang.Watch;
using Samklang.Web.Pages.Desk.Fields;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Dossiers;

/// <summary>A dossier as somebody writes it.</summary>
public sealed record DossierForm
{
    public string? TitleSv { get; init; }

    public string? TitleEn { get; init; }

    public string? SummarySv { get; init; }

    public string? SummaryEn { get; init; }

    public string? Procedure { get; init; }

    public string? Level { get; init; }

    /// <summary>The reason for the level, in the language that the person has the desk in.</summary>
    public string? Why { get; init; }

    /// <summary>The key of the role that is responsible.</summary>
    public string? Responsible { get; init; }

    /// <summary>The key of the organisation; asked of a new dossier where there is a choice.</summary>
    public string? Owner { get; init; }

    public string? Audience { get; init; }

    public static DossierForm Of(Dossier dossier) => new()
    {
        TitleSv = dossier.Title.Sv, TitleEn = dossier.Title.En, SummarySv = dossier.Summary.Sv, SummaryEn = dossier.Summary.En,
        Procedure = dossier.Procedure?.ToString(), Level = dossier.Level.ToString(), Why = dossier.Why.Here(),
        Responsible = dossier.Contact?.Key, Audience = dossier.Audience.Kind.ToString(),
    };

    public Audience? AudienceFor(Guid ownerId, Guid? personId) => Audience?.ToLowerInvariant() switch
    {
        "public" => People.Audience.Public,
        "owners" => People.Audience.Owners,
        "owner" => People.Audience.OfOwner(ownerId),
        "person" when personId is { } person => People.Audience.OfPerson(person),
        _ => null,
    };

    /// <summary>The words, when nothing is wrong with them.</summary>
    /// <param name="before">The dossier as it is; null for a new one.</param>
    /// <param name="contactId">The role that <see cref="Responsible"/> names.</param>
    public DossierWords Words(Dossier? before, Guid? contactId) => new(
        new(Written.OneLine(TitleSv), Written.OneLine(TitleEn)), new(Written.Lines(SummarySv), Written.Lines(SummaryEn)),
        Enum.Parse<Influence.Level>(Level!, ignoreCase: true), (before?.Why ?? Language.LocalText.Empty).Over(Why))
    {
        Procedure = ProcedureReference.TryParse(Procedure?.Trim(), null, out ProcedureReference procedure) ? procedure : null,
        ContactId = contactId,
    };

    /// <summary>What is wrong, by field, in words.</summary>
    public Dictionary<string, string> Errors(IStringLocalizer<InfluenceTexts> texts)
    {
        Dictionary<string, string> errors = [];
        if (Written.OneLine(TitleSv).Length == 0 && Written.OneLine(TitleEn).Length == 0)
            errors["titleSv"] = texts["ErrorTitle"];
        foreach ((string field, string? text, int most) in (IEnumerable<(string, string?, int)>)[
            ("titleSv", TitleSv, Written.TitleLength), ("titleEn", TitleEn, Written.TitleLength), ("summarySv", SummarySv, Written.TextLength),
            ("summaryEn", SummaryEn, Written.TextLength), ("why", Why, Written.TextLength)])
            if (Written.Lines(text).Length > most)
                errors[field] = texts["ErrorTooLong", Written.Lines(text).Length, most];
        if (!string.IsNullOrWhiteSpace(Procedure) && !ProcedureReference.TryParse(Procedure.Trim(), null, out _))
            errors["procedure"] = texts["ErrorProcedure", Procedure.Trim()];
        if (!Enum.TryParse(Level, ignoreCase: true, out Influence.Level level) || !Enum.IsDefined(level))
            errors["level"] = texts["ErrorLevel"];
        if (Written.Lines(Why).Length == 0)
            errors["why"] = texts["ErrorWhy"];
        return errors;
    }
}
