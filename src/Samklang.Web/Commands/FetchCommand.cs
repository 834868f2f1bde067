using System.CommandLine;
using Samklang.Data;
using Samklang.People;
using Samklang.Sources;
using Samklang.Sources.EuroVoc;
using Samklang.Sources.Health;
using Samklang.Sources.Runs;
using Samklang.Web.Hosting;
using Spectre.Console;

namespace Samklang.Web.Commands;

/// <summary><c>samklang fetch</c>: asks sources now, whether they are switched on or not.</summary>
internal static class FetchCommand
{
    public static Command Create()
    {
        Argument<string[]> keys = new("SOURCE") { Description = "The keys of sources, e.g. sedia. Without any: those that are switched on.", Arity = ArgumentArity.ZeroOrMore };
        Option<bool> list = new("--list") { Description = "Lists the sources, and fetches nothing." };
        Option<FileInfo?> answer = new("--answer") { Description = "Writes what was fetched of EuroVoc to a file, for: samklang vocabulary import." };
        Command command = new("fetch",
            "Fetches from the EU's sources, now. What breaks off is gone on with the next time; what is known is only changed where the source has changed.\n\n"
            + "Exit codes: 0 all came in; 1 a source failed, or gave only a part; 2 wrong use.") { keys, list, answer };
        command.SetAction(async (parsed, cancel) =>
        {
            await using ServiceProvider services = CommandServices.Open();
            FetchAtWork work = new(services, parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            return parsed.GetValue(list) ? await work.ListAsync(cancel) : await work.RunAsync(parsed.GetValue(keys) ?? [], parsed.GetValue(answer), cancel);
        });
        return command;
    }
}

/// <summary>Fetches one source after the other, and says what came of each.</summary>
internal sealed class FetchAtWork(IServiceProvider services, TextWriter output, TextWriter error)
{
    private readonly SourceStandings standings = services.GetRequiredService<SourceStandings>();

    public async Task<int> ListAsync(CancellationToken cancel)
    {
        await Installing.PrepareAsync(services, cancel);
        Table table = new Table().Border(TableBorder.Simple).AddColumns("Source", "Name", "Switched", "Last success", "Last error");
        foreach (SourceStanding standing in await standings.AllAsync(cancel))
            table.AddRow([.. new[] { standing.Source.Card.Key, standing.Source.Card.Name, standing.IsOn ? "on" : "off",
                standing.State.LastSuccessAt is { } at ? $"{at:yyyy-MM-dd HH:mm} UTC" : "never", standing.State.LastError ?? "" }.Select(Markup.Escape)]);
        Showing.Write(output, table);
        return ExitCode.Done;
    }

    public async Task<int> RunAsync(string[] keys, FileInfo? answer, CancellationToken cancel)
    {
        if (SourceChoice.Of(services, keys, error) is not { } chosen)
            return ExitCode.WrongUse;
        await Installing.PrepareAsync(services, cancel);
        IReadOnlyList<ISource> sources = keys.Length > 0 ? chosen : [.. (await standings.AllAsync(cancel)).Where(s => s.IsOn).Select(s => s.Source)];
        if (sources.Count == 0)
            return Refuse("No source is switched on. Name one: samklang fetch SOURCE. See: samklang fetch --list");
        bool isWhole = true;
        foreach (ISource source in sources)
            isWhole &= await FetchAsync(source, cancel);
        if (answer is not null && isWhole)
            await WriteAsync(answer, cancel);
        return isWhole ? ExitCode.Done : ExitCode.Failed;
    }

    private async Task<bool> FetchAsync(ISource source, CancellationToken cancel)
    {
        SourceRun? run = await Showing.RunAsync(output, show => services.GetRequiredService<RunSource>().RunAsync(source, "command", new Steps(source, show), cancel));
        if (run is null)
        {
            await error.WriteLineAsync($"{source.Card.Key}: another host is fetching it at this moment.");
            return false;
        }
        await output.WriteLineAsync($"{source.Card.Key}: {Say(run.Outcome)}. {run.Seen} records in {run.Pages} pages: {run.New} new, {run.Changed} changed, "
            + $"{run.Unchanged} unchanged, {run.LeftOut} left out, {run.Failed} unreadable, {run.Gone} gone.");
        foreach (string problem in run.Wrongs)
            await error.WriteLineAsync($"{source.Card.Key}: {problem}");
        return run.Outcome is RunOutcome.Done or RunOutcome.Unchanged;
    }

    private async Task WriteAsync(FileInfo answer, CancellationToken cancel)
    {
        await using SamklangDb db = services.GetRequiredService<OpenDb>()(Viewer.System);
        await using FileStream file = answer.Create();
        int rows = await KeptAnswer.WriteAsync(db, "eurovoc", file, cancel);
        await output.WriteLineAsync($"{rows} rows of EuroVoc written to {answer.FullName}.");
    }

    private int Refuse(string why)
    {
        error.WriteLine(why);
        return ExitCode.WrongUse;
    }

    private static string Say(RunOutcome outcome) => outcome switch
    {
        RunOutcome.Done => "all came in",
        RunOutcome.Unchanged => "nothing has changed since the last time",
        RunOutcome.Partial => "it came in, but not all of it",
        _ => "it failed, and what we have stays as it was",
    };

    private sealed class Steps(ISource source, Action<string, double> show) : IProgress<SourceStep>
    {
        public void Report(SourceStep value) => show(source.Card.Key, value.Announced is > 0 and { } all ? Math.Min(1, (double)value.Seen / all) : 0.5);
    }
}
