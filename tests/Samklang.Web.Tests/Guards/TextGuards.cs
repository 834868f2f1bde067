using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Samklang.Web.Tests.Guards;

/// <summary>A page that asks for a text which isn't there would show the text's key.</summary>
public sealed partial class TextGuards
{
    private static readonly string Web = Path.Combine(Repository.Root, "src", "Samklang.Web");

    [Fact]
    public void Every_text_that_a_page_names_is_there()
    {
        Dictionary<string, HashSet<string>> texts = Directory.EnumerateFiles(Path.Combine(Web, "Texts"), "*.en.resx").ToDictionary(
            file => Path.GetFileName(file)[..^".en.resx".Length], Keys);
        List<string> missing = [];
        int seen = 0;
        foreach (string page in Directory.EnumerateFiles(Path.Combine(Web, "Pages"), "*.cshtml", SearchOption.AllDirectories))
        {
            Dictionary<string, string> named = Named(page);
            foreach (Match use in Use().Matches(File.ReadAllText(page)))
            {
                if (!named.TryGetValue(use.Groups["name"].Value, out string? where))
                    continue;
                seen++;
                if (!texts[where].Contains(use.Groups["key"].Value))
                    missing.Add($"{Path.GetRelativePath(Web, page)}: {use.Value} is not in {where}");
            }
        }
        Assert.True(missing.Count == 0, string.Join('\n', missing));
        Assert.True(seen > 500, $"Only {seen} texts were seen: this looks at the wrong place.");
    }

    // The nearest injection of a name holds: the page's own, then its folder's, then the one above.
    private static Dictionary<string, string> Named(string page)
    {
        Dictionary<string, string> named = [];
        Take(named, page);
        for (string folder = Path.GetDirectoryName(page)!; folder.Length >= Web.Length; folder = Path.GetDirectoryName(folder)!)
            Take(named, Path.Combine(folder, "_ViewImports.cshtml"));
        return named;
    }

    private static void Take(Dictionary<string, string> named, string file)
    {
        if (!File.Exists(file))
            return;
        foreach (Match one in Injection().Matches(File.ReadAllText(file)))
            named.TryAdd(one.Groups["name"].Value, one.Groups["texts"].Value);
    }

    private static HashSet<string> Keys(string file) =>
        [.. XDocument.Load(file).Root!.Elements("data").Select(data => data.Attribute("name")!.Value)];

    [GeneratedRegex(@"@inject\s+(?:[\w.]+\.)?I(?:String|Html)Localizer<(?:[\w.]+\.)?(?<texts>\w+)>\s+(?<name>\w+)")]
    private static partial Regex Injection();

    [GeneratedRegex("""(?<![\w.])(?<name>[A-Z]\w*)\["(?<key>[\w.]+)"(?=[\],])""")]
    private static partial Regex Use();
}
