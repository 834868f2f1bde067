using System.Text;
using Samklang.Matching;

namespace Samklang.Web.Commands;

/// <summary>The files of a judged task for training, and how it is cut.</summary>
internal sealed record JudgedTrainingTask(FileInfo Profiles, FileInfo Items, FileInfo Qrels, FileInfo Run, int Folds, int Top);

/// <summary>Measures the training on a judged task by cross-validation. The run is written whole or not at all.</summary>
internal static class JudgedTraining
{
    public static async Task<int> RunAsync(JudgedTrainingTask task, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        string unfinished = task.Run.FullName + ".part";
        try
        {
            TaggingOutcome outcome = Write(task, unfinished, cancel);
            File.Move(unfinished, task.Run.FullName, overwrite: true);
            await output.WriteLineAsync($"{outcome.Texts} texts in {task.Folds} parts, {outcome.Concepts} concepts: {outcome.Lines} lines in {task.Run.FullName}");
            await output.WriteLineAsync(FormattableString.Invariant($"It took {outcome.Took.TotalSeconds:0.0} s, {outcome.Took.TotalSeconds / task.Folds:0.0} s a training."));
            return ExitCode.Done;
        }
        catch (Exception refusal) when (refusal is MatchFileException or IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync(refusal.Message);
            return ExitCode.WrongUse;
        }
        finally
        {
            if (File.Exists(unfinished))
                File.Delete(unfinished);
        }
    }

    private static TaggingOutcome Write(JudgedTrainingTask task, string path, CancellationToken cancel)
    {
        using FileStream profiles = task.Profiles.OpenRead(), items = task.Items.OpenRead(), qrels = task.Qrels.OpenRead();
        using StreamWriter run = new(path, append: false, new UTF8Encoding(false)) { NewLine = "\n" };
        return new JudgedTagging(MatchEngine.CreateDefault()).Write(
            new(new(profiles, task.Profiles.Name), new(items, task.Items.Name), new(qrels, task.Qrels.Name), task.Folds, task.Top), run, cancel);
    }
}
