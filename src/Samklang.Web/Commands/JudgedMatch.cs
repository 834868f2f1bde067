using System.Text;
using Samklang.Matching;

namespace Samklang.Web.Commands;

/// <summary>The files of a judged task.</summary>
internal sealed record JudgedTask(FileInfo Profiles, FileInfo Items, FileInfo Run, int Top, FileInfo? Vocabulary);

/// <summary>Runs a judged task through the very engine that the desk uses. The run is written whole or not at all.</summary>
internal static class JudgedMatch
{
    public static async Task<int> RunAsync(JudgedTask task, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        string unfinished = task.Run.FullName + ".part";
        try
        {
            JudgedOutcome outcome = Write(task, unfinished, cancel);
            File.Move(unfinished, task.Run.FullName, overwrite: true);
            await output.WriteLineAsync($"{outcome.Profiles} profiles against {outcome.Items} items: {outcome.Lines} lines in {task.Run.FullName}");
            await output.WriteLineAsync(FormattableString.Invariant($"{outcome.ItemsPerSecond:0} items per second ({outcome.Took.TotalSeconds:0.00} s)"));
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

    private static JudgedOutcome Write(JudgedTask task, string path, CancellationToken cancel)
    {
        MatchEngine engine = task.Vocabulary is { } file ? new(Vocabulary.Load(file.FullName), Lexicon.Starter()) : MatchEngine.CreateDefault();
        using FileStream profiles = task.Profiles.OpenRead(), items = task.Items.OpenRead();
        using StreamWriter run = new(path, append: false, new UTF8Encoding(false)) { NewLine = "\n" };
        return new JudgedRun(engine).Write(new(profiles, task.Profiles.Name), new(items, task.Items.Name), run, task.Top, cancel);
    }
}
