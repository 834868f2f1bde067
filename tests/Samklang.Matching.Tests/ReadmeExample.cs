namespace Samklang.Matching.Tests;

/// <summary>The README's example, so that it is compiled and run; the test beside it holds the two together.</summary>
internal static class ReadmeExample
{
    public static void Run()
    {
        // begin
        var engine = MatchEngine.CreateDefault();
        var calls = engine.CreateItemIndex(
        [
            new MatchText("bus", [new MatchField(Zone.Title, "Zero-emission public transport"),
                                  new MatchField(Zone.Body, "Cities replace diesel buses by electric buses.")]),
        ]);
        var priority = new MatchText("trafik", [new MatchField(Zone.Title, "Fossilfri kollektivtrafik med elbussar")]);
        foreach (var hit in calls.Find(priority, top: 10))
            foreach (var reason in hit.Reasons)
                Console.WriteLine($"{hit.Strength}: {hit.Id}: {reason.Asked} → {reason.Found} ({reason.Bridge}, {reason.Weight:P0})");
        // end
    }
}
