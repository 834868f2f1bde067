using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Samklang.Web.Tests.Guards;

public sealed partial class LookGuards
{
    private static readonly string Web = Path.Combine(Repository.Root, "src", "Samklang.Web");

    [Fact]
    public void Every_text_exists_in_both_languages_with_the_same_placeholders()
    {
        foreach (var swedish in Directory.EnumerateFiles(Path.Combine(Web, "Texts"), "*.resx").Where(file => !file.EndsWith(".en.resx", StringComparison.Ordinal)))
            Assert.Equal(Placeholders(swedish), Placeholders(Path.ChangeExtension(swedish, ".en.resx")));
    }

    [Fact]
    public void No_page_carries_a_style_or_a_script_that_the_content_security_policy_would_stop()
    {
        var offenders = Directory.EnumerateFiles(Path.Combine(Web, "Pages"), "*.cshtml", SearchOption.AllDirectories)
            .Where(file => Inline().IsMatch(File.ReadAllText(file)))
            .Select(file => Path.GetRelativePath(Web, file));

        Assert.Empty(offenders);
    }

    [Fact]
    public void The_package_lock_names_no_address_to_fetch_from() =>
        Assert.DoesNotContain("\"resolved\"", File.ReadAllText(Path.Combine(Web, "package-lock.json")), StringComparison.Ordinal);

    private static SortedDictionary<string, string> Placeholders(string file) => new(
        XDocument.Load(file).Root!.Elements("data").ToDictionary(
            data => data.Attribute("name")!.Value,
            data => string.Join(' ', Placeholder().Matches(data.Element("value")!.Value).Select(match => match.Value).Order())),
        StringComparer.Ordinal);

    [GeneratedRegex("""\sstyle\s*=\s*["']|<style[\s>]|\son[a-z]+\s*=\s*["']|<script(?![^>]*\ssrc=)""")]
    private static partial Regex Inline();

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Placeholder();
}
