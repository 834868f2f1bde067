using Samklang.Content;
using Samklang.Influence.Asks;
using Samklang.People;

namespace Samklang.Tests.Content;

public sealed class PositionsReaderTests : IDisposable
{
    private readonly ContentFiles content = new();

    public PositionsReaderTests()
    {
        content.Write("dossiers/buses.yaml", """
            dossiers:
              - key: buses
                owner: north
                audience: public
                title: { sv: Rena bussar, en: Clean buses }
                summary: { sv: Om bussar., en: On buses. }
                level: act
                why: { sv: Vi kör bussar., en: We run buses. }
            """);
        content.Write("positions.yaml", """
            readings:
              - key: act
                dossier: buses
                kind: final-act
                on: 2026-01-08
                language: en
                text: Depots shall be given longer time to build.
                fact: { source: EUR-Lex, as-of: 2026-01-08 }
            positions:
              - key: depots
                dossier: buses
                title: { sv: Depåerna, en: The depots }
                summary: { sv: Mer tid., en: More time. }
                adopted: { reference: § 1, on: 2025-03-01, by: { sv: Styrelsen, en: The board } }
                sent: { on: 2025-03-02, to: { sv: Parlamentet, en: The Parliament } }
                published: true
                fact: { source: Example, as-of: 2026-01-08, example: true }
                asks:
                  - kind: change
                    title: { sv: Mer tid, en: More time }
                    wording: { sv: Depåerna ska få mer tid., en: Depots shall be given longer time. }
                    why: { sv: Elnätet., en: The grid. }
                    goal: clean-air
                    outcomes:
                      - { reading: act, result: met, quote: depots shall be given longer time, by: strategist-north }
            """);
    }

    public void Dispose() => content.Dispose();

    [Fact]
    public void Positions_come_with_their_asks_and_what_became_of_them()
    {
        RegionContent region = content.Read();
        Position position = region.Records.OfType<Position>().Single();
        Ask ask = region.Records.OfType<Ask>().Single();
        AskOutcome outcome = region.Records.OfType<AskOutcome>().Single();
        Assert.Equal((PositionState.Sent, "§ 1", new DateOnly(2025, 3, 2)), (position.State, position.DecisionReference, position.SentOn));
        Assert.Equal((AskResult.Met, "Strateg i norr", new TextPlace(0, 33)), (outcome.Result, outcome.DecidedBy, outcome.Place));
        Assert.All([position.Audience, ask.Audience, outcome.Audience], a => Assert.Equal(Audience.Public, a));
    }

    [Theory]
    [InlineData("quote: depots shall be given", "quote: trams shall be given", "positions.yaml(25): positions.asks.outcomes.quote: these words are not in the reading.")]
    [InlineData("reading: act", "reading: deed", "positions.yaml(25): positions.asks.outcomes.reading: there is no reading with the key 'deed'")]
    [InlineData("by: strategist-north", "by: nobody", "positions.yaml(25): positions.asks.outcomes.by: there is no demonstration role with the key 'nobody'")]
    [InlineData("on: 2025-03-02, to", "on: 2025-02-02, to", "positions.yaml(15): positions.sent.on: this step can't be taken (TooEarly).")]
    [InlineData("    sent: {", "    dent: {", "positions.yaml(15): positions.dent: is no key here")]
    [InlineData("language: en", "language: fi", "positions.yaml(6): readings.language: 'fi' is neither sv nor en.")]
    [InlineData("text: Depots shall be given longer time to build.", "text: No.", "positions.yaml(7): readings.text: is no text to hold asks against (Empty).")]
    public void What_is_wrong_is_named_with_its_place(string from, string to, string expected)
    {
        content.Change("positions.yaml", from, to);
        Assert.Contains(content.Problems(), problem => problem.StartsWith(expected, StringComparison.Ordinal));
    }
}
