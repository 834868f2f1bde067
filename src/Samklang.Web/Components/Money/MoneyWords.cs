using System.Globalization;
using Microsoft.Extensions.Localization;
using Samklang.Networks;
using Samklang.Projects;
using Samklang.Projects.Money;
using Samklang.Web.Texts;

namespace Samklang.Web.Components.Money;

/// <summary>Says in words what programmes and calls ask, and how an applicant stands to it.</summary>
public sealed class MoneyWords(IStringLocalizer<MoneyTexts> texts)
{
    public IStringLocalizer<MoneyTexts> Texts => texts;

    public string this[string name] => texts[name];

    public string Say(string name, params object?[] values) => texts[name, values!];

    /// <summary>"70–100 procent", "högst 60 procent"; null when it is not known.</summary>
    public string? Rate(int? from, int? to) => (from, to) switch
    {
        ({ } low, { } high) when low != high => texts["RateSpan", low, high].Value,
        _ => (from ?? to) is { } rate ? texts["RateMost", rate].Value : null,
    };

    /// <summary>Where an applicant must be, with names.</summary>
    public string Area(Eligibility area, PlaceNames places) => area switch
    {
        { IsKnown: false } => texts["Unknown"],
        { IsEverywhere: true, Except.Count: 0 } => texts["WholeEu"],
        { IsEverywhere: true } => texts["WholeEuBut", places.Of(area.Except)],
        { Except.Count: 0 } => places.Of(area.Within),
        _ => texts["AreaBut", places.Of(area.Within), places.Of(area.Except)],
    };

    public string Applicants(IEnumerable<ApplicantKind> kinds) => string.Join(", ", kinds.Select(k => texts[$"Applicant{k}"].Value.ToLower(CultureInfo.CurrentUICulture)));

    /// <summary>"minst tre partner från tre länder"; null when it is not known.</summary>
    public string? Partners(int? partners, int? countries) => partners switch
    {
        null => null,
        <= 1 => texts["PartnersAlone"].Value,
        { } least => texts["PartnersLeast", least, countries ?? 1].Value,
    };

    public string? Euros(long? amount) => amount is { } sum ? texts["Euros", sum.ToString("N0", CultureInfo.CurrentUICulture)].Value : null;

    public string Day(DateOnly day) => day.ToString(texts["DayFormat"], CultureInfo.CurrentUICulture);

    /// <summary>The reason why a condition is met or not, in a sentence.</summary>
    public string Say(Condition condition, Eligibility area, Asker asker, PlaceNames places) =>
        condition.Kind == ConditionKind.Place ? Place(condition, area, asker.Place, places) : texts[$"Says{condition.Reason}", [.. Values(condition, asker)]];

    private IEnumerable<object> Values(Condition condition, Asker asker)
    {
        if (condition.Kind == ConditionKind.Applicant)
            yield return asker.Who is { } who ? texts[$"Applicant{who}"].Value : "";
        if (condition.Number is { } number)
            yield return number;
        if (condition.Second is { } second)
            yield return second;
        if (condition.Reason is ConditionReason.RateKnown or ConditionReason.RateSpan)
            yield return 100 - condition.Number!.Value;
        if (condition.Day is { } day)
            yield return Day(day);
    }

    private string Place(Condition condition, Eligibility area, NutsCode? place, PlaceNames places)
    {
        string where = place is { } asked ? places.Of(asked) : "", by = condition.By is { } code ? places.Of(code) : "";
        return condition.Place switch
        {
            PlaceReason.Within when condition.By == place => texts["PlaceNamed", where],
            PlaceReason.Within => texts["PlaceWithin", where, by],
            PlaceReason.Outside when place is { } there && places.AreaOf(there) is { } other => texts["PlaceOutsideIn", places.Of(area.Within), where, places.Of(other)],
            PlaceReason.Outside => texts["PlaceOutside", places.Of(area.Within), where],
            PlaceReason.PlaceUnknown => texts["PlacePlaceUnknown", Area(area, places)],
            var reason => texts[$"Place{reason}", where, by],
        };
    }
}
