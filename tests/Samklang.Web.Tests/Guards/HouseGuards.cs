using System.Text.RegularExpressions;

namespace Samklang.Web.Tests.Guards;

/// <summary>The house keeps its order: names that say something, files that can be read at a sitting, arrows that run one way.</summary>
public sealed partial class HouseGuards
{
    private const int LongestFile = 400;

    [Fact]
    public void No_file_is_too_long_to_read_at_a_sitting() =>
        Assert.Empty(Sources().Where(f => File.ReadLines(f).Count() > LongestFile).Select(f => Path.GetRelativePath(Repository.Root, f)));

    [Fact]
    public void No_type_has_a_name_that_says_nothing_of_the_field() =>
        Assert.Empty(Sources().SelectMany(f => EmptyName().Matches(File.ReadAllText(f)).Select(m => $"{Path.GetFileName(f)}: {m.Value}")));

    [Fact]
    public void Nobody_reads_the_clock_but_through_the_time_provider() =>
        Assert.Empty(Sources().Where(f => Clock().IsMatch(File.ReadAllText(f))).Select(f => Path.GetFileName(f)));

    [Fact]
    public void The_engine_knows_no_other_project_and_no_package()
    {
        string project = Repository.Read("src", "Samklang.Matching", "Samklang.Matching.csproj");
        Assert.DoesNotContain("PackageReference", project);
        Assert.DoesNotContain("ProjectReference", project);
    }

    [Fact]
    public void Nothing_names_where_packages_come_from()
    {
        Assert.Empty(Directory.GetFiles(Repository.Root, "nuget.config", new EnumerationOptions { RecurseSubdirectories = true, MatchCasing = MatchCasing.CaseInsensitive }));
        foreach (string file in Directory.GetFiles(Repository.Root, "packages.lock.json", SearchOption.AllDirectories))
            Assert.DoesNotContain("http", File.ReadAllText(file));
    }

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".cs" or ".cshtml" or ".css" or ".js")
            .Where(f => !Skipped().IsMatch(f));

    [GeneratedRegex(@"[\\/](bin|obj|node_modules|vendor|Migrations)[\\/]")]
    private static partial Regex Skipped();

    [GeneratedRegex(@"\b(class|record|interface|struct) +\w*(Manager|Helper|Utils?|Service|Repository|Dto|Info|Impl|Common)\b(?!s)")]
    private static partial Regex EmptyName();

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Utc)?(Now|Today)\b")]
    private static partial Regex Clock();
}
