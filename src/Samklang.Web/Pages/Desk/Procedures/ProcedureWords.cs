using System.Globalization;
using Microsoft.Extensions.Localization;
using Samklang.Influence;
using Samklang.Web.Hosting;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Procedures;

/// <summary>One who has a part in a procedure: a committee, or a member by their group and committee; never by name.</summary>
/// <param name="Text">What it is, in words.</param>
/// <param name="Address">The Parliament's own page about it; null when there is none.</param>
public sealed record Holder(string Text, string? Address);

/// <summary>Says in words what the Parliament says in codes. A code that we have no words for is said as it is.</summary>
public sealed class ProcedureWords(IStringLocalizer<ProcedureTexts> texts)
{
    private static readonly string[] roles =
    [
        "COMMITTEE_LEAD", "RAPPORTEUR", "RAPPORTEUR_SHADOW", "COMMITTEE_OPINION", "RAPPORTEUR_OPINION", "COMMITTEE_BUDGETARY_ASSESSMENT",
    ];

    public string Event(string kind) => Or($"Event-{kind}", Plain(kind));

    public string Reading(string stage) => Or($"Reading-{stage}", stage);

    /// <summary>Who has which part now: of several that had the same one after another, the last.</summary>
    public IReadOnlyList<(string Role, IReadOnlyList<Holder> Holders)> Holders(Procedure procedure) =>
        [.. roles.Select(role => (Or($"Role-{role}", Plain(role)), (IReadOnlyList<Holder>)[.. Now(procedure, role).Select(Say)])).Where(r => r.Item2.Count > 0)];

    private static IEnumerable<ProcedureRole> Now(Procedure procedure, string role) => procedure.Roles.Where(r => r.Role == role)
        .GroupBy(r => role is "RAPPORTEUR" or "RAPPORTEUR_OPINION" ? r.For ?? r.Who : r.Group ?? r.Who)
        .Select(g => g.OrderBy(r => r.On).Last()).OrderBy(r => r.For).ThenBy(r => r.Group).ThenBy(r => r.Who);

    private Holder Say(ProcedureRole part)
    {
        string language = Languages.Current == Language.Tongue.Swedish ? "sv" : "en", who = Last(part.Who);
        if (part.Who.StartsWith("org/", StringComparison.Ordinal))
            return new(Committee(who), $"https://www.europarl.europa.eu/committees/{language}/{Uri.EscapeDataString(who.ToLowerInvariant())}/home/highlights");
        string member = part is { Role: "RAPPORTEUR_SHADOW", Group: { } shadows } ? Last(shadows) : part.Group is { } group ? texts["MemberOf", Last(group)] : texts["Member"];
        return new(part.For is { } committee ? texts["MemberFor", member, Last(committee)] : member,
            part.Who.StartsWith("person/", StringComparison.Ordinal) ? $"https://www.europarl.europa.eu/meps/{language}/{Uri.EscapeDataString(who)}" : null);
    }

    private string Committee(string code) => texts[$"Committee-{code}"] is { ResourceNotFound: false } name ? $"{code}, {name.Value}" : code;

    private static string Plain(string code)
    {
        string words = code.Replace('_', ' ').ToLower(CultureInfo.InvariantCulture);
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static string Last(string reference) => reference[(reference.LastIndexOf('/') + 1)..];

    private string Or(string key, string otherwise) => texts[key] is { ResourceNotFound: false } text ? text.Value : otherwise;
}
