using System.Globalization;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Specialisation;
using Samklang.Web.Components.Partners;
using Samklang.Web.Pages.Desk.Fields;
using Samklang.Web.Pages.Desk.Specialisation.Lists;

namespace Samklang.Web.Pages.Desk.Specialisation.Partnerships;

/// <summary>A partnership as somebody writes it.</summary>
public sealed record PartnershipForm
{
    /// <summary>The platform's key.</summary>
    public string? Platform { get; init; }

    public string? TitleSv { get; init; }

    public string? TitleEn { get; init; }

    public string? SummarySv { get; init; }

    public string? SummaryEn { get; init; }

    public string? Stage { get; init; }

    public string? StageOn { get; init; }

    /// <summary>The key of the role.</summary>
    public string? Contact { get; init; }

    public string? Cost { get; init; }

    public string? StartsOn { get; init; }

    /// <summary>NUTS codes with commas or spaces between.</summary>
    public string? Lead { get; init; }

    public string? Regions { get; init; }

    public LocalText Title => new(Written.OneLine(TitleSv), Written.OneLine(TitleEn));

    public LocalText Summary => new(Written.Lines(SummarySv), Written.Lines(SummaryEn));

    public PartnershipStage? AskedStage => Enum.TryParse(Stage, ignoreCase: true, out PartnershipStage stage) && Enum.IsDefined(stage) ? stage : null;

    public DateOnly? AskedStageOn => DateOnly.TryParseExact(StageOn?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    public static PartnershipForm Of(Partnership one) => new()
    {
        Platform = one.Platform?.Key, TitleSv = one.Title.Sv, TitleEn = one.Title.En, SummarySv = one.Summary.Sv, SummaryEn = one.Summary.En, Stage = one.Stage?.ToString(),
        StageOn = one.StageOn?.ToString("O", CultureInfo.InvariantCulture), Lead = SpecialisationSheets.Codes(one, isLead: true), Regions = SpecialisationSheets.Codes(one, isLead: false),
        Contact = one.Contact?.Key, Cost = Typed.Of(one.Cost), StartsOn = Typed.Of(one.StartsOn),
    };

    /// <summary>The regions that are written, those that lead first.</summary>
    public IReadOnlyList<(NutsCode Region, bool IsLead)> Gathered => [.. Codes(Lead).Select(c => (Code(c), true)).Concat(Codes(Regions).Select(c => (Code(c), false))).Where(c => c.Item1 is not null).Select(c => (c.Item1!.Value, c.Item2))];

    public Dictionary<string, string> Errors(PartnerWords words)
    {
        Dictionary<string, string> errors = [];
        if (Title.IsEmpty)
            errors["titleSv"] = words["ErrorTitle"];
        foreach ((string field, string value, int most) in (IEnumerable<(string, string, int)>)[("titleSv", Title.Sv, Written.TitleLength), ("titleEn", Title.En, Written.TitleLength), ("summarySv", Summary.Sv, Written.TextLength), ("summaryEn", Summary.En, Written.TextLength)])
            if (value.Length > most)
                errors[field] = words.Say("ErrorTooLong", value.Length, most);
        foreach ((string field, string? text) in (IEnumerable<(string, string?)>)[("lead", Lead), ("regions", Regions)])
            if (Codes(text).FirstOrDefault(c => Code(c) is null) is { } wrong)
                errors[field] = words.Say("ErrorRegion", wrong);
        if (Typed.OrNull(Cost) is { } cost && Typed.Amount(cost) is null)
            errors["cost"] = words.Say("ErrorNumber", cost);
        if (Typed.OrNull(StartsOn) is { } day && Typed.Day(day) is null)
            errors["startsOn"] = words["ErrorStartsOn"];
        if (Written.OneLine(Stage).Length > 0 && AskedStage is null)
            errors["stage"] = words.Say("ErrorStage", Stage);
        if (AskedStage is not null && AskedStageOn is null)
            errors["stageOn"] = words["ErrorDay"];
        return errors;
    }

    private static string[] Codes(string? text) => Written.OneLine(text).ToUpperInvariant().Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries);

    private static NutsCode? Code(string text) => NutsCode.TryParse(text, null, out NutsCode code) ? code : null;
}
