using System.Diagnostics;
using Samklang.Sources;
using Samklang.Sources.FundingTenders;
using Samklang.Watch;
using Samklang.Web.Hosting;

namespace Samklang.Web.Commands;

/// <summary>Reads saved answers of the Funding &amp; Tenders search, takes them in and says what came of it.</summary>
internal sealed class ImportSedia(IServiceProvider services, TextWriter output, TextWriter error)
{
    private readonly List<ItemDraft> drafts = [];
    private readonly List<SourceProblem> problems = [];
    private readonly List<string> leftOut = [];

    public async Task<int> RunAsync(string[] paths, DateOnly? asOf, CancellationToken cancel)
    {
        Stopwatch clock = Stopwatch.StartNew();
        List<string> files = FilesIn(paths);
        foreach (string file in files)
            await ReadAsync(file, asOf ?? SavedOn(file), cancel);
        foreach (SourceProblem problem in problems)
            await error.WriteLineAsync(problem.ToString());
        if (drafts.Count + leftOut.Count == 0 && problems.Count > 0)
            return ExitCode.WrongUse;
        await Installing.PrepareAsync(services, cancel);
        Report(files.Count, await Showing.RunAsync(output, show => TakeInAsync(show, cancel)), clock.Elapsed);
        return problems.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private List<string> FilesIn(string[] paths)
    {
        List<string> files = [];
        foreach (string path in paths)
        {
            string[] found = Directory.Exists(path) ? [.. Directory.GetFiles(path, "*.json").Order(StringComparer.Ordinal)] : File.Exists(path) ? [path] : [];
            if (found.Length == 0)
                problems.Add(new(path, null, null, Directory.Exists(path) ? "the folder holds no .json file." : "there is no such file or folder."));
            files.AddRange(found);
        }
        return [.. files.DistinctBy(Path.GetFullPath)];
    }

    // An answer is as old as its file, however late it is taken in.
    private static DateOnly SavedOn(string file) => DateOnly.FromDateTime(File.GetLastWriteTime(file));

    private async Task ReadAsync(string file, DateOnly day, CancellationToken cancel)
    {
        try
        {
            await using FileStream stream = File.OpenRead(file);
            SourceReading reading = await SavedAnswers.ReadAsync(stream, file, day, cancel);
            drafts.AddRange(reading.Drafts);
            problems.AddRange(reading.Problems);
            leftOut.AddRange(reading.LeftOut);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            problems.Add(new(file, null, null, unreadable.Message));
        }
    }

    private async Task<ImportOutcome> TakeInAsync(Action<string, double> show, CancellationToken cancel)
    {
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        ImportItems import = scope.ServiceProvider.GetRequiredService<ImportItems>();
        return await import.RunAsync(drafts, new Steps(show), cancel);
    }

    private void Report(int files, ImportOutcome outcome, TimeSpan took)
    {
        output.WriteLine($"{Count(files, "file")} read, {Count(drafts.Count, "call")} found.");
        output.WriteLine($"{outcome.New} new, {outcome.Changed} changed, {outcome.Unchanged} unchanged, {Count(problems.Count, "problem")}.");
        if (outcome.Repeated.Count > 0)
            output.WriteLine($"{Count(outcome.Repeated.Count, "call")} stood more than once, and the last one counts: {Some(outcome.Repeated)}.");
        if (leftOut.Count > 0)
            output.WriteLine($"Left out: {string.Join(", ", leftOut.CountBy(why => why).OrderByDescending(w => w.Value).Select(w => $"{w.Value} × {w.Key}"))}.");
        if (outcome.New + outcome.Changed > 0)
            output.WriteLine($"Matched: {Count(outcome.Matched.Added, "new match", "new matches")}, {outcome.Matched.Fallen} fallen away.");
        output.WriteLine($"It took {took.TotalSeconds:0.0} s. Database: {CommandServices.Describe(services)}");
    }

    private static string Some(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(10)) + (names.Count > 10 ? $" and {names.Count - 10} more" : "");

    private static string Count(int number, string one, string? many = null) => $"{number} {(number == 1 ? one : many ?? one + "s")}";

    private sealed class Steps(Action<string, double> show) : IProgress<ImportStep>
    {
        public void Report(ImportStep value) =>
            show(value.Stage == ImportStage.Storing ? "Storing" : "Matching", value.Of == 0 ? 1 : (double)value.Done / value.Of);
    }
}
