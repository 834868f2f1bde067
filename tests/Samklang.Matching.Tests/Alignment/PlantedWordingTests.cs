using Samklang.Matching.Alignment;

namespace Samklang.Matching.Tests.Alignment;

/// <summary>Re-use planted in small texts of our own: every sentence with what became of it, beside much that is not ours.</summary>
public sealed class PlantedWordingTests
{
    private static readonly (string Ask, string Reading)[] english =
    [
        ("Regions that run their own bus depots shall receive support for grid connections.",
         "Regions that run their own bus depots shall receive support for grid connections."),
        ("The purchase of used vehicles between public bodies shall be left out of the count.",
         "The purchase of used vehicles between two public bodies is left out of that count."),
        ("Where distances are long and passengers few, vehicles on biomethane shall count as clean until 2035.",
         "Vehicles on biomethane shall count as clean until 2035, where distances are long and passengers few."),
        ("Ambulances and vehicles for patient transport shall be exempt from the minimum shares.",
         "Ambulances, and vehicles for the transport of patients, shall be exempt from minimum shares."),
        ("The Commission shall publish the costs of charging infrastructure for each type of region.",
         "For each type of region, the Commission shall publish the costs of charging infrastructure."),
    ];

    private static readonly (string Ask, string Reading)[] swedish =
    [
        ("Regioner med egna bussdepåer ska få stöd till nätanslutningar.",
         "Regioner med egna bussdepåer ska få stöd till nätanslutningar."),
        ("Köp av begagnade fordon mellan offentliga organ ska inte räknas med i andelarna.",
         "Köp av begagnade fordon mellan två offentliga organ räknas inte med i andelen."),
        ("Där avstånden är långa och resenärerna få ska fordon på biogas räknas som rena till 2035.",
         "Fordon på biogas ska räknas som rena till 2035, där avstånden är långa och resenärerna få."),
        ("Ambulanser och fordon för sjukresor ska undantas från minimiandelarna.",
         "Ambulanser, och de fordon som används för sjukresor, ska undantas från minimiandelarna."),
        ("Kommissionen ska offentliggöra vad laddinfrastrukturen kostar i olika slags regioner.",
         "I olika slags regioner ska kommissionen offentliggöra vad laddinfrastrukturen kostar."),
    ];

    private static readonly string[] englishProposal =
    [
        "Contracting authorities shall look at energy use and emissions over the whole life of a vehicle.",
        "Each Member State shall reach the minimum shares that are set out in the Annex.",
        "Contracts for less than 200 000 kilometres a year are left out.",
        "The Commission shall be helped by a committee of the Member States.",
        "Half of the clean buses shall run without any emissions from the tailpipe.",
        "This Directive shall enter into force on the twentieth day after it has been published.",
    ];

    private static readonly string[] swedishProposal =
    [
        "Upphandlande myndigheter ska väga in energianvändning och utsläpp under fordonets hela livslängd.",
        "Varje medlemsstat ska nå de minimiandelar som anges i bilagan.",
        "Avtal om färre än 200 000 kilometer per år räknas inte.",
        "Kommissionen ska biträdas av en kommitté med företrädare för medlemsstaterna.",
        "Hälften av de rena bussarna ska köras helt utan utsläpp från avgasröret.",
        "Direktivet träder i kraft den tjugonde dagen efter att det har offentliggjorts.",
    ];

    private static readonly string[] englishOthers =
    [
        "Air traffic control shall be paid for by those who fly.",
        "Member States may give vessels in inland ports cheaper shore power.",
        "The minimum shares shall be looked over in the light of how hydrogen develops.",
    ];

    private static readonly string[] swedishOthers =
    [
        "Flygledningen ska betalas av dem som flyger.",
        "Medlemsstaterna får ge fartyg i inlandshamnar billigare landström.",
        "Minimiandelarna ska ses över i ljuset av hur vätgasen utvecklas.",
    ];

    [Fact]
    public void Planted_english_is_found_and_nothing_else() => Assert.InRange(F1(english, englishProposal, englishOthers), 0.95, 1);

    [Fact]
    public void Planted_swedish_is_found_and_nothing_else() => Assert.InRange(F1(swedish, swedishProposal, swedishOthers), 0.95, 1);

    // The ask also repeats the proposal and says one thing that came to nothing; others have put in sentences of their own.
    private static double F1((string Ask, string Reading)[] planted, string[] proposal, string[] others)
    {
        string ask = string.Join('\n', [.. planted.Select(p => p.Ask), proposal[1], proposal[4], others[0]]);
        string[] lines = [.. proposal[..2], planted[3].Reading, others[1], proposal[2], planted[0].Reading, planted[4].Reading, .. proposal[3..], planted[2].Reading, others[2], planted[1].Reading];
        string reading = string.Join('\n', lines);
        Uptakes found = new TextAligner().Align(ask, string.Join('\n', proposal), reading);
        HashSet<(string, string)> said = [.. found.TakenUp.Select(u => (LineAt(ask, u.InAsk), LineAt(reading, u.InReading)))];
        Assert.DoesNotContain(said, pair => proposal.Contains(pair.Item2));
        int right = planted.Count(p => said.Contains((p.Ask, p.Reading)));
        return 2.0 * right / (said.Count + planted.Length);
    }

    private static string LineAt(string text, TextSpan span)
    {
        int start = text.LastIndexOf('\n', span.Start) + 1;
        int end = text.IndexOf('\n', span.Start);
        return text[start..(end < 0 ? text.Length : end)];
    }
}
