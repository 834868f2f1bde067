namespace Samklang.Matching.Tests.Judging;

public sealed class RealTaskTests
{
    [Fact]
    public void Project_titles_find_the_call_that_funded_them_more_often_than_plain_word_matching()
    {
        var folder = FindTask("title-to-call");
        if (folder is null)
            Assert.Skip("The judged tasks are not beside the repository (../shared/eval).");
        var right = File.ReadLines(Path.Combine(folder, "dev", "qrels")).Select(line => line.Split(' ')).ToLookup(cells => cells[0], cells => cells[2]);
        var run = Run(folder, Path.Combine(folder, "dev", "profiles.jsonl"));
        var recall = right.Average(profile => run[profile.Key].Count(id => profile.Contains(id)) / (double)profile.Distinct().Count());
        Assert.InRange(recall, 0.60, 1);
    }

    private static ILookup<string, string> Run(string folder, string profilesPath)
    {
        using var profiles = File.OpenRead(profilesPath);
        using var items = File.OpenRead(Path.Combine(folder, "items.jsonl"));
        using var output = new StringWriter();
        new JudgedRun(MatchEngine.CreateDefault()).Write(
            new JudgedSource(profiles, "profiles"), new JudgedSource(items, "items"), output, top: 10, TestContext.Current.CancellationToken);
        return output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')).ToLookup(cells => cells[0], cells => cells[2]);
    }

    private static string? FindTask(string name)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Samklang.slnx")))
                return Path.Combine(at.Parent?.FullName ?? "", "shared", "eval", name) is var path && Directory.Exists(path) ? path : null;
        }

        return null;
    }
}
