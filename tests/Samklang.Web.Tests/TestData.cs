using Samklang.Language;
using Samklang.Matching;
using Samklang.Networks;
using Samklang.Office.Log;
using Samklang.People;
using Samklang.Publishing;
using Samklang.Specialisation.Wishes;
using Samklang.Strategy;
using Samklang.Watch;

namespace Samklang.Web.Tests;

/// <summary>Makes valid things with only the interesting part given.</summary>
internal static class TestData
{
    public static Fact Fact { get; } = new("EUR-Lex", null, new DateOnly(2026, 3, 12), new DateOnly(2027, 9, 1), false);

    public static DateTime Now { get; } = new(2026, 11, 20, 8, 0, 0, DateTimeKind.Utc);

    public static Organisation Region(string key = "north") =>
        new(key, OrganisationKind.Region, new($"Region {key}", $"{key} Region")) { Nuts = NutsCode.Parse("SE124", null), Country = "SE" };

    public static Person Strategist(Organisation organisation) => With(organisation, Role.Strategist);

    public static Person With(Organisation organisation, Role role) =>
        new($"{role}-{organisation.Key}@example.org", $"{role} {organisation.Key}", organisation.Id, role)
        {
            NormalizedUserName = $"{role}-{organisation.Key}@EXAMPLE.ORG".ToUpperInvariant(), SecurityStamp = "stamp",
        };

    public static Priority Priority(Organisation owner, string key = "bus", LocalText? title = null, Audience? audience = null)
    {
        Priority priority = new(key, owner.Id, new(title ?? new("Fossilfria bussar", "Fossil-free buses"),
            new("Bussarna ska gå på el och biogas.", "Buses shall run on electricity and biogas."), LocalText.Empty));
        priority.ShowTo(audience ?? Audience.Public);
        return priority;
    }

    public static ItemDraft Draft(string reference = "1", ItemKind kind = ItemKind.Call, LocalText? title = null) =>
        new("test", reference, $"item-{reference}", kind, title ?? new("Nollutsläppsbussar", "Zero-emission buses"), Fact)
        {
            Text = new("", "Clean buses for regional public transport."),
            Dates = kind == ItemKind.Call ? [new(new DateOnly(2027, 2, 1), ItemDateKind.Deadline)] : [],
        };

    public static Item Item(string reference = "1", ItemKind kind = ItemKind.Call, LocalText? title = null) =>
        new(Draft(reference, kind, title), Now);

    public static Hit Hit(Item item, Strength strength = Strength.Likely) => new(item.Id.ToString(), 0.5, strength,
        [new(ReasonKind.Word, Bridge.Lexicon, "bussar", TextLanguage.Swedish, "buses", TextLanguage.English, null, 0.6, [new(0, 10, 6)], [new(2, 6, 5)])]);

    public static Watch.Match Match(Item item, Priority priority, Strength strength = Strength.Likely) =>
        new(item, priority, Hit(item, strength), Now);

    public static LogLine Line(Organisation owner, string sentence = "Mötte nätverket om bussar", DateOnly? on = null, Audience? audience = null, Person? by = null, Priority? about = null) =>
        new(new(LocalText.InOne(Tongue.Swedish, sentence), on ?? new(2026, 11, 18), LogKind.Meeting, owner.Id, audience ?? Audience.Public,
            about is null ? [] : [new(LinkedKind.Priority, about.Id)]),
            by is null ? Viewer.System : Viewer.For(by.Id, by.OrganisationId, by.DisplayName, by.Role), Now);

    public static PartnerWish Wish(Organisation owner, string key, string title, DateOnly? answerBy = null) =>
        new(key, owner.Id, new(LocalText.Same(title), new("Vi söker.", "We look."), answerBy ?? new(2027, 1, 15), Fact));

    public static Installation Installation(Organisation owner) => new(
        new($"{owner.Name.Sv} i Europa", $"{owner.Name.En} in Europe"), NutsCode.Parse("SE124", null), owner.Id,
        new("Ingress.", "Lead."), new("Därför.", "Why."));
}
