using Samklang.Matching;

namespace Samklang.Web.Commands;

/// <summary>The files of a judged task for training, and how it is cut.</summary>
internal sealed record JudgedTrainingTask(FileInfo Profiles, FileInfo Items, FileInfo Qrels, FileInfo Run, int Folds, int Top);

/// <summary>Measures the training on a judged task by cross-validation.</summary>
internal static class JudgedTraining
{
    public static Task<int> RunAsync(JudgedTrainingTask task, TextWriter output, TextWriter error, CancellationToken cancel) => RunFile.WriteAsync(task.Run, run =>
    {
        using FileStream profiles = task.Profiles.OpenRead(), items = task.Items.OpenRead(), qrels = task.Qrels.OpenRead();
        TaggingOutcome outcome = new JudgedTagging(MatchEngine.CreateDefault()).Write(
            new(new(profiles, task.Profiles.Name), new(items, task.Items.Name), new(qrels, task.Qrels.Name), task.Folds, task.Top), run, cancel);
        return
        [
            $"{outcome.Texts} texts in {task.Folds} parts, {outcome.Concepts} concepts: {outcome.Lines} lines in {task.Run.FullName}",
            FormattableString.Invariant($"It took {outcome.Took.TotalSeconds:0.0} s, {outcome.Took.TotalSeconds / task.Folds:0.0} s a training."),
        ];
    }, output, error);
}
