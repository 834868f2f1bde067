using Samklang.Matching;

namespace Samklang.Web.Commands;

/// <summary>The files of a judged task.</summary>
internal sealed record JudgedTask(FileInfo Profiles, FileInfo Items, FileInfo Run, int Top, FileInfo? Vocabulary);

/// <summary>Runs a judged task through the very engine that the desk uses.</summary>
internal static class JudgedMatch
{
    public static Task<int> RunAsync(JudgedTask task, TextWriter output, TextWriter error, CancellationToken cancel) => RunFile.WriteAsync(task.Run, run =>
    {
        MatchEngine engine = task.Vocabulary is { } file ? new(Vocabulary.Load(file.FullName), Lexicon.Starter()) : MatchEngine.CreateDefault();
        using FileStream profiles = task.Profiles.OpenRead(), items = task.Items.OpenRead();
        JudgedOutcome outcome = new JudgedRun(engine).Write(new(profiles, task.Profiles.Name), new(items, task.Items.Name), run, task.Top, cancel);
        return
        [
            $"{outcome.Profiles} profiles against {outcome.Items} items: {outcome.Lines} lines in {task.Run.FullName}",
            FormattableString.Invariant($"{outcome.ItemsPerSecond:0} items per second ({outcome.Took.TotalSeconds:0.00} s)"),
        ];
    }, output, error);
}
