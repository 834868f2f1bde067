using Samklang.Language;
using Samklang.Networks;
using Samklang.Publishing;
using Samklang.Specialisation;
using Samklang.Web.Components.Partners;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk.Fields;

namespace Samklang.Web.Pages.Desk.Specialisation.Strengths;

/// <summary>A strength as somebody writes it, on the page or in a row of a list.</summary>
public sealed record StrengthForm
{
    public string? Region { get; init; }

    public string? TitleSv { get; init; }

    public string? TitleEn { get; init; }

    public string? WordsSv { get; init; }

    public string? WordsEn { get; init; }

    public string? Economy { get; init; }

    public string? Science { get; init; }

    public string? Objective { get; init; }

    public string? Source { get; init; }

    public string? Url { get; init; }

    public string? AsOf { get; init; }

    public static StrengthForm Of(RegionalStrength strength) => new()
    {
        Region = strength.Region.ToString(), TitleSv = strength.Title.Sv, TitleEn = strength.Title.En, WordsSv = strength.Words.Sv, WordsEn = strength.Words.En,
        Economy = strength.Economy?.ToString(), Science = strength.Science?.ToString(), Objective = strength.Objective?.ToString(),
        Source = strength.Fact.Source, Url = strength.Fact.Url, AsOf = strength.Fact.AsOf.ToString("O"),
    };

    /// <summary>A row of a list; a column that the file lacks leaves what is known as it is.</summary>
    public static StrengthForm Of(ReadRow row, RegionalStrength? known)
    {
        StrengthForm now = known is null ? new() : Of(known);
        string? Or(string column, string? before) => row.Has(column) ? row.Text(column) : before;
        return new()
        {
            Region = Or("region", now.Region), TitleSv = Or("title-sv", now.TitleSv), TitleEn = Or("title-en", now.TitleEn), WordsSv = Or("words-sv", now.WordsSv),
            WordsEn = Or("words-en", now.WordsEn), Economy = Or("economy", now.Economy), Science = Or("science", now.Science), Objective = Or("objective", now.Objective),
            Source = Or("source", now.Source), Url = Or("url", now.Url), AsOf = row.Has("as-of") && row.Day("as-of") is { } day ? day.ToString("O") : Or("as-of", now.AsOf),
        };
    }

    /// <summary>What is wrong, by field; nothing when <paramref name="said"/> can be kept.</summary>
    public Dictionary<string, string> Read(PartnerWords words, DateOnly today, string who, RegionalStrength? known, out StrengthWords? said)
    {
        Dictionary<string, string> errors = [];
        LocalText title = new(Written.OneLine(TitleSv), Written.OneLine(TitleEn)), text = new(Written.Lines(WordsSv), Written.Lines(WordsEn));
        NutsCode region = Parsed<NutsCode>("region", Region, "ErrorRegion", words, errors) ?? default;
        if (Written.OneLine(Region).Length == 0)
            errors["region"] = words["ErrorRegionMissing"];
        if (title.IsEmpty)
            errors["titleSv"] = words["ErrorTitle"];
        foreach ((string field, string value, int most) in (IEnumerable<(string, string, int)>)[("titleSv", title.Sv, Written.TitleLength), ("titleEn", title.En, Written.TitleLength), ("wordsSv", text.Sv, Written.TextLength), ("wordsEn", text.En, Written.TextLength)])
            if (value.Length > most)
                errors[field] = words.Say("ErrorTooLong", value.Length, most);
        NaceCode? economy = Parsed<NaceCode>("economy", Economy, "ErrorEconomy", words, errors);
        ScienceCode? science = Parsed<ScienceCode>("science", Science, "ErrorScience", words, errors);
        PolicyObjective? objective = Enum.TryParse(Written.OneLine(Objective), ignoreCase: true, out PolicyObjective read) && Enum.IsDefined(read) ? read : null;
        if (Written.OneLine(Objective).Length > 0 && objective is null)
            errors["objective"] = words.Say("ErrorObjective", Objective);
        string url = Written.OneLine(Url);
        if (url.Length > 0 && !(Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.Scheme is "https" or "http"))
            errors["url"] = words["ErrorUrl"];
        DateOnly? asOf = Written.OneLine(AsOf) is { Length: > 0 } day ? DateOnly.TryParseExact(day, "yyyy-MM-dd", out DateOnly on) ? on : null : today;
        if (asOf is null || asOf > today)
            errors["asOf"] = words["ErrorDay"];
        Fact fact = new(Written.OneLine(Source) is { Length: > 0 } source ? source : who, url.Length > 0 ? url : null, asOf ?? today, known?.Fact.ReviewBy, known?.Fact.IsExample ?? false);
        said = errors.Count > 0 ? null : new(region, title, fact) { Words = text, Economy = economy, Science = science, Objective = objective };
        return errors;
    }

    private static T? Parsed<T>(string field, string? text, string error, PartnerWords words, Dictionary<string, string> errors)
        where T : struct, IParsable<T>
    {
        string written = Written.OneLine(text);
        if (written.Length == 0)
            return null;
        if (T.TryParse(written.ToUpperInvariant(), null, out T value))
            return value;
        errors[field] = words.Say(error, written);
        return null;
    }
}
