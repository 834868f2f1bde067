using System.Text.RegularExpressions;

namespace Samklang.Web.Tests.Guards;

/// <summary>Each page that shows facts of the EU says how old they are.</summary>
public sealed partial class AgeGuards
{
    private static readonly string pages = Path.Combine(Repository.Root, "src", "Samklang.Web", "Pages");

    // What is shown on the way of writing or sending something, and says its age where it came from.
    private static readonly string[] without = ["Desk/Matches/_VerdictAsk", "Desk/Goals/PriorityGoals", "Desk/Meetings/Meeting"];

    private static IReadOnlyList<string> Known { get; } =
    [
        "Site/Home", "Site/Search", "Site/Projects/Calls", "Site/Projects/Programme", "Site/Strategy/Goal", "Site/Strategy/Priority",
        "Site/Watch/HowTheEuAffectsUs", "Site/Watch/Item", "Site/Watch/Operation",
        "Desk/Matches/Today", "Desk/Matches/Match", "Desk/Items/Watch", "Desk/Items/Item", "Desk/Scores/Score", "Desk/Search/Search",
        "Desk/Dossiers/Dossier", "Desk/Dossiers/Dossiers", "Desk/Priorities/EditPriority",
    ];

    [Fact]
    public void The_pages_that_are_known_to_show_facts_of_the_EU_say_their_age() =>
        Assert.All(Known, name => Assert.True(SaysAge(WithParts(name, [])), $"{name} shows facts of the EU and does not say how old they are."));

    [Fact]
    public void No_other_page_shows_an_entry_from_the_EU_without_saying_its_age()
    {
        IEnumerable<string> others = Files().Where(f => File.ReadAllText(f).StartsWith("@page", StringComparison.Ordinal)).Select(Name)
            .Where(name => !without.Contains(name) && !name.StartsWith("Patterns/", StringComparison.Ordinal));
        Assert.All(others.Where(name => Entry().IsMatch(WithParts(name, []))), name => Assert.True(SaysAge(WithParts(name, [])), $"{name} shows something from the EU and does not say how old it is."));
    }

    private static bool SaysAge(string page) => page.Contains("Blocks/_Freshness", StringComparison.Ordinal) || page.Contains("item.Fact.AsOf", StringComparison.Ordinal);

    private static string WithParts(string name, HashSet<string> seen)
    {
        string path = Path.Combine(pages, $"{name}.cshtml"), text = File.Exists(path) ? File.ReadAllText(path) : "";
        foreach (string part in Part().Matches(text).Select(m => m.Groups[1].Value).Where(seen.Add))
            if (Find(name, part) is { } found)
                text += WithParts(found, seen);
        return text;
    }

    // As Razor looks for a part: by its whole path, beside the page and above it, or among what is shared.
    private static string? Find(string page, string part)
    {
        if (part.StartsWith("/Pages/", StringComparison.Ordinal))
            return part["/Pages/".Length..].Replace(".cshtml", "", StringComparison.Ordinal);
        for (string? folder = Path.GetDirectoryName(page); folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(pages, folder, $"{part}.cshtml")))
                return Path.Combine(folder, part).Replace('\\', '/');
        return File.Exists(Path.Combine(pages, "Shared", $"{part}.cshtml")) ? $"Shared/{part}" : null;
    }

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(pages, "*.cshtml", SearchOption.AllDirectories);

    private static string Name(string file) => Path.GetRelativePath(pages, file).Replace('\\', '/').Replace(".cshtml", "", StringComparison.Ordinal);

    [GeneratedRegex("<partial name=\"([^\"]+)\"")]
    private static partial Regex Part();

    [GeneratedRegex(@"Parts/_ItemEntry|Parts/_ItemFacts|/desk/watch/@|Blocks/_Score""|Blocks/_SmallScore""|ItemShapes\.")]
    private static partial Regex Entry();
}
