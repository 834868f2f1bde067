using System.Text.RegularExpressions;
using Samklang.Web.Pages;

namespace Samklang.Web.Tests.Guards;

/// <summary>Every page with a list can be taken home as files, or it stands here why not.</summary>
public sealed partial class ListGuards
{
    private static readonly Dictionary<string, string> reasons = new()
    {
        ["/Account/Passkeys"] = "One's own means of signing in.",
        ["/Desk/Keys/Keys"] = "One's own keys, of which nothing can be shown.",
        ["/Desk/Log/Names"] = "What the field of a form proposes.",
        ["/Desk/Log/WriteLine"] = "A form; the log has the files.",
        ["/Desk/Matches/Today"] = "The first of several lists that have their own files: the watch, the steps, the dossiers.",
        ["/Desk/Networks/Reviews"] = "A form for each membership; the list of networks has the files, with the last choice.",
        ["/Desk/Projects/Ideas"] = "Ideas are forgotten when their time is out, and a file would remember them.",
        ["/Desk/Spreadsheets/Spreadsheets"] = "One's own imports; each has its rows as files.",
        ["/Desk/TakeIn/TakeIn"] = "Which lists can be read in; the chosen one's files are linked here.",
        ["/Desk/Webhooks/Webhooks"] = "One's own webhooks and their last deliveries.",
        ["/Site/Api/Api"] = "A description; the interface gives it as OpenAPI.",
        ["/Site/Home"] = "The first of several lists that have their own files.",
        ["/Site/Office/Office"] = "About one thing, the office.",
    };

    [Fact]
    public void A_page_with_a_list_has_its_files_or_a_reason() =>
        Assert.Equal(reasons.Keys.Order(StringComparer.Ordinal), WithoutFiles().Order(StringComparer.Ordinal));

    // A page that is about one thing shows what belongs to it; the lists of all of that are elsewhere.
    private static IEnumerable<string> WithoutFiles()
    {
        string pages = Path.Combine(Repository.Root, "src", "Samklang.Web", "Pages");
        foreach (string file in Directory.EnumerateFiles(pages, "*.cshtml", SearchOption.AllDirectories))
        {
            string template = File.ReadAllText(file), page = "/" + Path.ChangeExtension(Path.GetRelativePath(pages, file), null).Replace(Path.DirectorySeparatorChar, '/');
            bool isAboutOneThing = Address().Match(template).Groups["route"].Value.Contains('{', StringComparison.Ordinal) || SiteMap.Entries.Any(e => e.Page == page && e.HasKey);
            if (Address().IsMatch(template) && !isAboutOneThing && !page.StartsWith("/Patterns/", StringComparison.Ordinal) && HasList().IsMatch(template) && !template.Contains("_TakeHome", StringComparison.Ordinal))
                yield return page;
        }
    }

    [GeneratedRegex("""^\s*@page(?: "(?<route>[^"]*)")?""")]
    private static partial Regex Address();

    // A loop whose body begins with something of a list, before any other part of the template ends.
    [GeneratedRegex("""@foreach[^\n]*\n\s*\{(?:(?!\n\s*\}).)*?(<tr|<li|<article|<section|<partial)""", RegexOptions.Singleline)]
    private static partial Regex HasList();
}
