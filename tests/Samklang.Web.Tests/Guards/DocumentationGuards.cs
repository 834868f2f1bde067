using System.Reflection;
using System.Text.RegularExpressions;
using Samklang.Data;
using Samklang.Sources;

namespace Samklang.Web.Tests.Guards;

public sealed partial class DocumentationGuards
{
    [Fact]
    public void Every_setting_stands_in_the_page_on_configuration_and_none_that_does_not_exist()
    {
        List<string> settings = [.. SettingsOf(typeof(DatabaseOptions).Assembly), .. SettingsOf(typeof(InstallationOptions).Assembly)];
        List<string> documented = [.. Setting().Matches(Repository.Read("docs", "configuration.md")).Select(m => m.Groups[1].Value)];
        Assert.Equal(settings.Order(), documented.Order());
        Assert.Contains("Samklang:Demonstration", settings);
    }

    [Fact]
    public void Every_source_has_a_page()
    {
        IEnumerable<string> folders = typeof(ISource).Assembly.GetTypes().Where(t => t.IsClass && typeof(ISource).IsAssignableFrom(t)).Select(t => t.Namespace!.Split('.')[^1]);
        Assert.NotEmpty(folders);
        foreach (string page in folders.Select(Hyphenated).Concat(SourceRegister.For(new()).All.Select(s => s.Card.Page)).Append("fetching"))
            Assert.True(File.Exists(Path.Combine(Repository.Root, "docs", "sources", $"{page}.md")), $"There is no page {page} in docs/sources.");
    }

    [Fact]
    public void Every_domain_word_stands_in_the_glossary()
    {
        string glossary = Repository.Read("docs", "glossary.md");
        IEnumerable<string> missing = typeof(People.Record).Assembly.GetTypes()
            .Where(t => typeof(People.Record).IsAssignableFrom(t) && !t.IsAbstract)
            .Select(t => t.Name)
            .Where(name => !Regex.IsMatch(glossary, $@"^\| [^|]*\b{name}\b", RegexOptions.Multiline));
        Assert.Empty(missing);
    }

    [Fact]
    public void Every_link_between_the_documents_leads_somewhere()
    {
        List<string> broken = [];
        foreach (string file in Directory.GetFiles(Repository.Root, "*.md").Concat(Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)))
            broken.AddRange(Link().Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value)
                .Where(target => !Path.Exists(Path.Combine(Path.GetDirectoryName(file)!, target)))
                .Select(target => $"{Path.GetFileName(file)}: {target}"));
        Assert.Empty(broken);
    }

    private static IEnumerable<string> SettingsOf(Assembly assembly) =>
        from type in assembly.GetTypes()
        let section = type.GetField("Section", BindingFlags.Public | BindingFlags.Static)?.GetRawConstantValue() as string
        where section is not null
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.CanWrite || typeof(System.Collections.IList).IsAssignableFrom(property.PropertyType) || property.PropertyType.IsGenericType
        select $"{section}:{property.Name}";

    private static string Hyphenated(string name) => Capital().Replace(name, "-$0").ToLowerInvariant();

    [GeneratedRegex(@"^\| `(Samklang:[A-Za-z:]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Setting();

    [GeneratedRegex(@"\]\((?!https?:|mailto:|#)([^)#]+)(?:#[^)]*)?\)")]
    private static partial Regex Link();

    [GeneratedRegex("(?<=.)[A-Z]")]
    private static partial Regex Capital();
}
