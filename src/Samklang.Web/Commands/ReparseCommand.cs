using System.CommandLine;
using Samklang.Sources;
using Samklang.Sources.Raw;
using Samklang.Web.Hosting;

namespace Samklang.Web.Commands;

/// <summary><c>samklang reparse</c>: reads what was fetched anew, without fetching it.</summary>
internal static class ReparseCommand
{
    public static Command Create()
    {
        Argument<string[]> keys = new("SOURCE") { Description = "The keys of sources. Without any: all.", Arity = ArgumentArity.ZeroOrMore };
        Command command = new("reparse",
            "Reads anew what the sources have said, from what was kept, and asks nobody. For when this version reads better than the last.\n\n"
            + "Exit codes: 0 all was read; 1 some records can't be read, the rest was; 2 wrong use.") { keys };
        command.SetAction(async (parsed, cancel) =>
        {
            await using ServiceProvider services = CommandServices.Open();
            (TextWriter output, TextWriter error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (SourceChoice.Of(services, parsed.GetValue(keys) ?? [], error) is not { } sources)
                return ExitCode.WrongUse;
            await Installing.PrepareAsync(services, cancel);
            bool isWhole = true;
            foreach (ISource source in sources)
                isWhole &= await ReadAsync(services, source, output, error, cancel);
            return isWhole ? ExitCode.Done : ExitCode.Failed;
        });
        return command;
    }

    private static async Task<bool> ReadAsync(IServiceProvider services, ISource source, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        ReparseOutcome outcome = await services.GetRequiredService<ReparseSource>().RunAsync(source, null, cancel);
        if (outcome.Records > 0)
            await output.WriteLineAsync($"{source.Card.Key}: {outcome.Records} records read, {outcome.New} new, {outcome.Changed} changed, {outcome.LeftOut} left out, {outcome.Problems.Count} unreadable.");
        foreach (string problem in outcome.Problems)
            await error.WriteLineAsync($"{source.Card.Key}: {problem}");
        return outcome.Problems.Count == 0;
    }
}
