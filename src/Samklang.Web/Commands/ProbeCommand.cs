using System.CommandLine;
using Samklang.Sources;
using Samklang.Sources.Health;

namespace Samklang.Web.Commands;

/// <summary><c>samklang probe</c>: asks each interface for one thing and tells whether it still looks as we think.</summary>
internal static class ProbeCommand
{
    /// <summary>An interface gave no answer that could be looked at.</summary>
    private const int NoAnswer = 3;

    public static Command Create()
    {
        Argument<string[]> keys = new("SOURCE") { Description = "The keys of sources. Without any: all.", Arity = ArgumentArity.ZeroOrMore };
        Command command = new("probe",
            "Sends one smallest request to each interface of the sources, and tells of each field that is read whether it is there. Stores nothing. What it "
            + "prints can be sent to whoever keeps this program.\n\n"
            + "Exit codes: 0 all is as expected; 1 a field is missing or of another type; 2 wrong use; 3 an interface gave no answer.") { keys };
        command.SetAction(async (parsed, cancel) =>
        {
            await using ServiceProvider services = CommandServices.Open();
            (TextWriter output, TextWriter error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (SourceChoice.Of(services, parsed.GetValue(keys) ?? [], error) is not { } sources)
                return ExitCode.WrongUse;
            DateTimeOffset now = services.GetRequiredService<TimeProvider>().GetUtcNow();
            await output.WriteLineAsync($"Samklang {typeof(ProbeCommand).Assembly.GetName().Version?.ToString(3)}, {now:yyyy-MM-dd HH:mm} UTC");
            List<(string Name, ProbeResult Result)> all = [];
            foreach (ISource source in sources)
                all.AddRange((await ProbeAsync(services, source, output, cancel)).Select(r => ($"{source.Card.Key} / {r.Interface}", r)));
            List<string> silent = [.. all.Where(r => r.Result.Fault is not null).Select(r => r.Name)];
            List<string> changed = [.. all.Where(r => r.Result is { Fault: null, IsGood: false }).Select(r => r.Name)];
            await output.WriteLineAsync($"\n{all.Count - silent.Count - changed.Count} of {all.Count} interfaces are as expected."
                + (changed.Count > 0 ? $"\nNOT as expected: {string.Join(", ", changed)}." : "") + (silent.Count > 0 ? $"\nNo answer: {string.Join(", ", silent)}." : ""));
            return silent.Count > 0 ? NoAnswer : changed.Count > 0 ? ExitCode.Failed : ExitCode.Done;
        });
        return command;
    }

    private static async Task<IReadOnlyList<ProbeResult>> ProbeAsync(IServiceProvider services, ISource source, TextWriter output, CancellationToken cancel)
    {
        IReadOnlyList<ProbeResult> results = await services.GetRequiredService<ProbeSource>().RunAsync(source, cancel);
        foreach (ProbeResult result in results)
        {
            await output.WriteLineAsync($"\n{source.Card.Key} / {result.Interface}: {(result.Fault is { } fault ? $"NO ANSWER, it {fault}" : result.IsGood ? "as expected" : "NOT as expected")}");
            await output.WriteLineAsync($"  {result.Asked} ({result.Took.TotalMilliseconds:0} ms)");
            foreach (ProbedField field in result.Fields.OrderBy(f => f.State is FieldState.Found or FieldState.Absent))
                await output.WriteLineAsync($"  {Say(field)}");
        }
        return results;
    }

    private static string Say(ProbedField probed) => probed.State switch
    {
        FieldState.Found => $"found       {probed.Field.Path}",
        FieldState.Absent => $"not here    {probed.Field.Path} (some records lack it)",
        FieldState.OtherType => $"OTHER TYPE  {probed.Field.Path}: is {probed.Is}, expected {probed.Field.Kind.ToString().ToLowerInvariant()}",
        _ => $"MISSING     {probed.Field.Path}",
    };
}
