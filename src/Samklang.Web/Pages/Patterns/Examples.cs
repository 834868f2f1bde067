using Samklang.Web.Components;

namespace Samklang.Web.Pages.Patterns;

/// <summary>Made-up, neutral content for the pattern pages.</summary>
public static class Examples
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    public static readonly SiteFrame Site = new()
    {
        Name = "Exempelregionen i Europa",
        HomeAddress = "/patterns",
        Navigation =
        [
            new("Strategi och mål", "/patterns", Current: true), new("Så påverkar EU oss", "#"), new("Program och utlysningar", "#"),
            new("Nätverk", "#"), new("Kontakt", "#"),
        ],
        Languages = [new("Svenska", "?culture=sv", "sv", Current: true), new("English", "?culture=en", "en")],
        SearchAddress = "/patterns",
        FooterSections =
        [
            new("Regionens EU-arbete", [new("Strategi och mål", "#"), new("Nätverk och samarbeten", "#"), new("Kontoret i Bryssel", "#")]),
            new("Söka pengar", [new("Öppna utlysningar", "#"), new("Program och fonder", "#"), new("Vem hjälper mig?", "#")]),
            new("Om webbplatsen", [new("Så arbetar vi med uppgifterna", "#"), new("Öppna data", "#")]),
        ],
        AccessibilityAddress = "#",
        SourceCodeAddress = "#",
        UpdatedOn = Today,
    };

    public static readonly DeskFrame Desk = new()
    {
        Name = "Exempelregionen",
        HomeAddress = "/patterns/desk",
        Navigation =
        [
            new("Nu", [new("I dag", "/patterns/desk", Current: true), new("Partitur", "/patterns")]),
            new("Riktning", [new("Bevakning", "#"), new("Prioriteringar", "#"), new("Historik", "#")]),
        ],
        Languages = [new("Svenska", "?culture=sv", "sv", Current: true), new("English", "?culture=en", "en")],
        SiteAddress = "/patterns",
        SignedInAs = "Strateg",
        SignOutAddress = "/patterns/desk",
        IsDemonstration = true,
    };

    public static readonly Score Score = new("Höst och vår: vad som väntar", Staves(), new(2026, 10, 1), new(2027, 6, 30), Today);

    public static readonly Score SmallScore = Score with { Title = "Kollektivtrafiken framåt", Staves = [Score.Staves[0]], Id = "small" };

    /// <summary>Sixteen staves, every third silent, some with a note every few days.</summary>
    public static readonly Score FullScore = Score with
    {
        Title = "Alla prioriteringar",
        Staves = [.. Enumerable.Range(0, 16).Select(FullStave)],
    };

    public static readonly GoalThread Thread = new(
    [
        new("FN-mål 11", "Hållbara städer och samhällen", "#"),
        new("Regional strategi", "Goda möjligheter att resa utan bil", "#", "Resor med buss och tåg gör städer tystare och friskare."),
        new("Internationell strategi", "Vi påverkar regler i tid", "#"),
        new("Prioritering", "Fossilfri kollektivtrafik", "#", Current: true),
        new("Lagförslag", "Krav på utsläppsfria fordon i offentliga upphandlingar", "#", "Regionen upphandlar bussar och berörs direkt."),
        new("Utfall", "Inget utfall ännu", Missing: true),
    ]);

    public static readonly FactAge Fresh = new(new(2026, 3, 12), "EUR-Lex", Today, "#", new(2027, 9, 1));

    public static readonly FactAge Old = new(new(2025, 2, 3), "Nätverkets webbplats", Today, "#", new(2026, 2, 1));

    public static readonly AnnotatedText Annotated = new(
    [
        new(
            [
                new("Medlemsstaterna ska se till att "), new("offentliga upphandlare av vägfordon", [1]), new(" når minst den andel "),
                new("utsläppsfria bussar", [1, 2]), new(" som anges i bilagan. Andelen räknas på alla avtal som sluts under perioden."),
            ],
            [
                new(1, "Regionen upphandlar busstrafik i hela länet.", "Fossilfri kollektivtrafik", "#"),
                new(2, "Orden ”utsläppsfria bussar” står i prioriteringen.", "Fossilfri kollektivtrafik", "#"),
            ]),
        new(
            [
                new("Bestämmelsen hindrar inte att trafik som bedrivs på glest trafikerade linjer undantas. Medlemsstaten underrättar kommissionen om skälen."),
            ],
            []),
        new(
            [
                new("Stöd kan ges till "), new("laddning vid depåer", [3]), new(" inom ramen för gällande regler om statligt stöd."),
            ],
            [new(3, "Nämner det som regionen vill bygga ut till 2030.", "Energi i egna fastigheter", "#")]),
    ], Id: "act");

    public static readonly VerdictForm Verdict = new("/patterns/desk", "Krav på utsläppsfria fordon", new Dictionary<string, string> { ["match"] = "17" });

    public static readonly VerdictForm Judged = Verdict with { Given = Level.Act };

    public static readonly FeedbackForm Feedback = new("/patterns", new Dictionary<string, string> { ["page"] = "strategi" });

    public static readonly Pager Pager = new(4, 18, page => $"?page={page}");

    public static readonly EmptyPlace Empty = new(
        "Inga ärenden ännu", "Här samlas de EU-frågor som ni har bestämt er för att följa. Börja i bevakningen: välj en träff och svara ”Följ”.",
        new NavigationLink("Öppna bevakningen", "#"));

    private static IReadOnlyList<Stave> Staves() =>
    [
        new("Fossilfri kollektivtrafik", "#",
        [
            new(new(2026, 10, 6), null, NoteKind.Publication, Level.Know, "Kommissionens rapport om rena fordon", "#"),
            new(new(2026, 11, 2), new(2027, 1, 28), NoteKind.Window, Level.Act, "Samråd om utsläppsfria bussar", "#"),
            new(new(2026, 12, 4), null, NoteKind.Step, Level.Act, "Expertens synpunkter", "#"),
            new(new(2026, 12, 15), null, NoteKind.Meeting, Level.Act, "Regionala utvecklingsnämnden", "#"),
            new(new(2027, 1, 20), null, NoteKind.Step, Level.Act, "Inlämning, sista säkra dag", "#"),
            new(new(2027, 4, 22), null, NoteKind.Deadline, Level.Follow, "Utlysning: laddning vid depåer", "#"),
            new(new(2027, 6, 10), null, NoteKind.Outcome, Level.Follow, "Parlamentet röstar", "#"),
        ]),
        new("Energi i egna fastigheter", "#",
        [
            new(new(2026, 10, 20), null, NoteKind.Outcome, Level.Know, "Två av tre yrkanden tillgodosedda", "#"),
            new(new(2027, 1, 12), null, NoteKind.Deadline, Level.Act, "Utlysning: renovering i stor skala", "#"),
            new(new(2027, 1, 13), null, NoteKind.Deadline, Level.Act, "Utlysning: geoenergi", "#"),
            new(new(2027, 1, 14), null, NoteKind.Deadline, Level.Act, "Utlysning: energigemenskaper", "#"),
            new(new(2027, 2, 24), null, NoteKind.Meeting, Level.Follow, "Nätverkets energigrupp", "#"),
            new(new(2027, 3, 1), new(2027, 4, 30), NoteKind.Window, Level.Follow, "Samråd om byggnaders energiprestanda", "#"),
            new(new(2027, 3, 15), new(2027, 6, 15), NoteKind.Window, Level.Know, "Rådets arbetsgrupp läser förslaget", "#"),
        ]),
        new("Vård över gränserna", "#", [], IsSilent: true),
        new("Livsmedel, produktion och artificiell intelligens", "#",
        [
            new(new(2026, 11, 26), null, NoteKind.Meeting, Level.Follow, "Partnerskapets årsmöte", "#"),
            new(new(2026, 12, 1), null, NoteKind.Deadline, Level.Follow, "Utlysning: smarta skördar", "#"),
            new(new(2027, 3, 9), null, NoteKind.Publication, Level.Know, "Ny delrapport", "#"),
            new(new(2027, 5, 5), null, NoteKind.Deadline, Level.Act, "Test beds for industry", "#", "en"),
        ]),
        new("Kompetens och lärande", "#",
        [
            new(new(2027, 2, 2), null, NoteKind.Publication, Level.Follow, "Förslag till ny kompetensunion", "#"),
            new(new(2027, 2, 2), null, NoteKind.Meeting, Level.Act, "Politisk referensgrupp", "#"),
            new(new(2027, 5, 27), null, NoteKind.Step, Level.None, "Utkast till ståndpunkt", "#"),
        ]),
    ];

    private static Stave FullStave(int number)
    {
        string[] titles = ["Transporteuropeiska nätet och gränsöverskridande tågtrafik", "Hälsodata", "Social ekonomi", "Vattenkraftens miljöprövning"];
        var count = number % 3 == 2 ? 0 : number * number % 23;
        return new Stave(titles[number % titles.Length], "#", [.. Enumerable.Range(0, count).Select(index => FullNote(number, index))], count == 0);
    }

    private static Note FullNote(int stave, int index)
    {
        var on = Today.AddDays((index * 11 % 200) + stave - 20);
        var kind = (NoteKind)((stave + index) % 6);
        return new Note(on, kind == NoteKind.Window ? on.AddDays(30 + stave) : null, kind, (Level)(index % 4), $"Utlysning nummer {index} om något viktigt", "#");
    }
}
