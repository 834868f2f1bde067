using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.People;
using Samklang.Projects.Past;
using Samklang.Sources.PastProjects;
using Samklang.Web.Hosting;

namespace Samklang.Web.Commands;

/// <summary>Takes in tables of past projects, shows how far it is, and says what came of it.</summary>
internal sealed class ImportPast(IServiceProvider services, TextWriter output, TextWriter error)
{
    private const int ProblemsShown = 10;

    public async Task<int> RunAsync(PastSource source, string[] paths, FileInfo? aside, CancellationToken cancel)
    {
        Stopwatch clock = Stopwatch.StartNew();
        IReadOnlyList<PastIntake> intakes;
        try
        {
            List<PastFile> files = [.. paths.SelectMany(PastFiles.In).DistinctBy(f => f.Name)];
            await Installing.PrepareAsync(services, cancel);
            intakes = await Showing.RunAsync(output, show => services.GetRequiredService<TakeInPast>().RunAsync(source, files, new Steps(show), cancel));
        }
        catch (Exception refusal) when (refusal is InvalidDataException or FileNotFoundException)
        {
            await error.WriteLineAsync(refusal.Message);
            return ExitCode.WrongUse;
        }
        await using SamklangDb db = services.GetRequiredService<OpenDb>()(Viewer.System);
        Report(intakes, clock.Elapsed);
        await ReportKeptAsync(db, cancel);
        await ReportAsideAsync(db, intakes, aside ?? AsideOf(source), cancel);
        return intakes.Any(i => i.AsideCount > 0) ? ExitCode.Failed : ExitCode.Done;
    }

    private FileInfo AsideOf(PastSource source)
    {
        string home = services.GetRequiredService<IConfiguration>()["Samklang:Home"] is { Length: > 0 } set ? set : Environment.CurrentDirectory;
        return new(Path.Combine(Path.GetFullPath(home), "data", "aside", $"{source.ToString().ToLowerInvariant()}.csv"));
    }

    private void Report(IReadOnlyList<PastIntake> intakes, TimeSpan took)
    {
        foreach (PastIntake intake in intakes)
            output.WriteLine($"{intake.File}: {Number(intake.RowCount)} rows, {Number(intake.MendedCount)} with broken quotes mended, {Number(intake.AsideCount)} kept aside.");
        output.WriteLine($"It took {took.TotalSeconds:0.0} s. Database: {CommandServices.Describe(services)}");
    }

    private async Task ReportKeptAsync(SamklangDb db, CancellationToken cancel) => await output.WriteLineAsync(
        $"Kept now: {Number(await db.PastProjects.CountAsync(cancel))} projects, {Number(await db.PastOrganisations.CountAsync(cancel))} organisations, "
        + $"{Number(await db.PastParticipations.CountAsync(cancel))} participations.");

    private async Task ReportAsideAsync(SamklangDb db, IReadOnlyList<PastIntake> intakes, FileInfo file, CancellationToken cancel)
    {
        List<string> names = [.. intakes.Select(i => i.File)];
        List<PastProblem> problems = await db.PastProblems.AsNoTracking().Where(p => names.Contains(p.File)).OrderBy(p => p.File).ThenBy(p => p.Line).ToListAsync(cancel);
        if (problems.Count == 0)
            return;
        foreach (PastProblem problem in problems.Where(p => p.IsAside).Take(ProblemsShown))
            await error.WriteLineAsync($"{problem.File}, line {problem.Line}: {problem.What}.");
        file.Directory?.Create();
        await using StreamWriter report = new(file.FullName, append: false, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        await report.WriteLineAsync("file;line;taken in;what is wrong;row");
        foreach (PastProblem problem in problems)
            await report.WriteLineAsync($"{Quoted(problem.File)};{problem.Line};{(problem.IsAside ? "no" : "yes")};{Quoted(problem.What)};{Quoted(problem.Row)}");
        await output.WriteLineAsync($"Rows kept aside, and values left out: {file.FullName}");
    }

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private sealed class Steps(Action<string, double> show) : IProgress<PastStep>
    {
        public void Report(PastStep value) => show(value.File.Name, value.File.Length == 0 ? 1 : Math.Min(1, (double)value.Bytes / value.File.Length));
    }
}
