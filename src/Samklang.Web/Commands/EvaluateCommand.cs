using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Samklang.Data;
using Samklang.People;
using Samklang.Specialisation.Suggestions;
using Samklang.Web.Hosting;

namespace Samklang.Web.Commands;

/// <summary><c>samklang evaluate partners</c>: how well new partners of held-out years are suggested from the years before.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        Option<int?> from = new("--from") { Description = "The first year that is held back. Without it: the last year but one." };
        Option<int> top = new("--top") { Description = "How many suggestions count.", DefaultValueFactory = _ => 20 };
        Option<int> questions = new("--questions") { Description = "The most that ask in each group, drawn at random, the same each time.", DefaultValueFactory = _ => 1000 };
        top.Validators.Add(given => { if (given.Tokens.Count > 0 && given.GetValue(top) < 1) given.AddError("--top must be at least 1."); });
        questions.Validators.Add(given => { if (given.Tokens.Count > 0 && given.GetValue(questions) < 1) given.AddError("--questions must be at least 1."); });
        Command partners = new("partners",
            "Holds later years of the past projects back, suggests new partners from the years before, and counts those that really came: the mean share of "
            + "them among the first suggestions, beside popularity, common neighbours and Adamic-Adar, for organisations with and without a history apart; "
            + "first with nothing known but the organisation, then with the call that they came together for. Beside the ratio stands where it lies in 95 of 100 draws of "
            + "the held-back projects, and how many of those who came had been in a project before, so that they could be found at all. Stores nothing.") { from, top, questions };
        partners.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(from), parsed.GetValue(top), parsed.GetValue(questions), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, cancel));
        return new Command("evaluate", "Measures how good what the product proposes is, by what is stored.") { partners };
    }

    private static async Task<int> RunAsync(int? from, int top, int questions, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        await using ServiceProvider services = CommandServices.Open();
        await Installing.PrepareAsync(services, cancel);
        await using SamklangDb db = services.GetRequiredService<OpenDb>()(Viewer.System);
        Stopwatch clock = Stopwatch.StartNew();
        PartnerGraph graph = await DbPartnerGraph.ReadAsync(db, cancel);
        int first = graph.Gatherings.Count == 0 ? 0 : graph.Gatherings.Min(g => g.Year), cut = from ?? graph.LastYear - 1;
        if (graph.Gatherings.Count == 0 || cut <= first + 1 || cut > graph.LastYear)
        {
            await error.WriteLineAsync(graph.Gatherings.Count == 0
                ? "There are no past projects to learn from. Take some in with: samklang import cordis PATH"
                : $"--from must leave two years to learn from and one to hold back: {first + 2} to {graph.LastYear}.");
            return ExitCode.WrongUse;
        }
        await output.WriteLineAsync(Line($"{graph.Gatherings.Count:#,0} projects of {first} to {graph.LastYear}, {graph.Organisations.Count:#,0} organisations; read in {clock.Elapsed.TotalSeconds:0.0} s. Held back: from {cut}. Recall@{top}."));
        await output.WriteLineAsync($"{"known",-14}{"group",-12}{"asked",6}  {string.Concat(EvaluateSuggestions.PlainWays.Select(n => $"{n,-19}"))}{"Samklang",-10}{"times best",-12}{"95 of 100",-13}{"findable",8}{"median",9}{"99 %",9}");
        foreach (SuggestionScore score in new EvaluateSuggestions(graph, cut, top, questions).Run())
            await output.WriteLineAsync(Line($"{(score.ForCall ? "and the call" : "organisation"),-14}{(score.IsNewcomer ? "newcomers" : "incumbents"),-12}{score.Questions,6}  ")
                + string.Concat(score.Baselines.Select(b => Line($"{b,-19:0.0000}")))
                + Line($"{score.Recall,-10:0.0000}{score.Ratio,-12:0.00}{score.Between?.Low:0.00}{(score.Between is null ? "" : " to ")}{score.Between?.High,-5:0.00}{score.Findable,8:0%}{score.Median.TotalMilliseconds,6:0.0} ms{score.Slowest99.TotalMilliseconds,6:0.0} ms"));
        return ExitCode.Done;
    }

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
