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
            List<ProbeResult> all = [];
            foreach (ISource source in sources)
                all.AddRange(await ProbeAsync(services, source, output, cancel));
            int good = all.Count(r => r.IsGood);
            await output.WriteLineAsync($"{good} of {all.Count} interfaces are as expected.");
            return all.Any(r => r.Fault is not null) ? NoAnswer : good < all.Count ? ExitCode.Failed : ExitCode.Done;
        });
        return command;
    }

    private static async Task<IReadOnlyList<ProbeResult>> ProbeAsync(IServiceProvider services, ISource source, TextWriter output, CancellationToken cancel)
    {
        IReadOnlyList<ProbeResult> results = await services.GetRequiredService<ProbeSource>().RunAsync(source, cancel);
        foreach (ProbeResult result in results)
        {
            await output.WriteLineAsync($"{source.Card.Key} / {result.Interface}: {(result.Fault is { } fault ? $"no answer: {fault}" : result.IsGood ? "as expected" : "NOT as expected")}");
            foreach (ProbedField field in result.Fields)
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
