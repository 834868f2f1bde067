using System.Diagnostics;
using Samklang.Concepts;
using Samklang.Web.Hosting;

namespace Samklang.Web.Commands;

/// <summary>Trains the model that proposes concepts from what is stored, and proposes for what has none.</summary>
internal static class StoredTraining
{
    public static async Task<int> RunAsync(TextWriter output, CancellationToken cancel)
    {
        await using ServiceProvider services = CommandServices.Open();
        await Installing.PrepareAsync(services, cancel);
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        Stopwatch clock = Stopwatch.StartNew();
        TrainingOutcome outcome = await scope.ServiceProvider.GetRequiredService<TrainConcepts>().RunAsync(cancel);
        if (!outcome.IsTrained)
        {
            await output.WriteLineAsync($"Only {outcome.Tagged} of {outcome.Items} texts have concepts of the vocabulary; a model needs {TrainConcepts.LeastTexts}. Labels alone propose until then.");
            return ExitCode.Failed;
        }
        await output.WriteLineAsync($"Learnt from {outcome.Tagged} texts with {outcome.Concepts} concepts in {clock.Elapsed.TotalSeconds:0.0} s. Kept in {outcome.File}");
        return ExitCode.Done;
    }
}
