using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Samklang.Browser.Tests.Templates;
using Samklang.Language;

namespace Samklang.Browser.Tests;

/// <summary>
/// axe finds nothing on any page template: in Swedish on a wide screen in light colours and on a phone (which is also a wide screen at 400 %) in dark ones, and in English.
/// The templates are dealt out to classes, which run side by side.
/// </summary>
public abstract class AccessibilityTests(Browsing browsing, int part) : BrowserTests(browsing)
{
    private const int Wide = 1280;
    private const int Phone = 320;

    // Another language changes words, and what has its name from them.
    private static readonly string[] names =
    [
        "html-has-lang", "html-lang-valid", "valid-lang", "document-title", "empty-heading", "link-name", "button-name", "input-button-name", "label",
        "select-name", "summary-name", "image-alt", "svg-img-alt", "empty-table-header",
    ];

    [Fact]
    public async Task The_public_site_has_no_barrier_that_axe_can_find()
    {
        IPage page = await OpenAsync();
        await CheckAsync(page, Mine(await SiteTemplates.AddressesAsync(Host, Tongue.Swedish)), Tongue.Swedish);
        await CheckAsync(page, Mine(await SiteTemplates.AddressesAsync(Host, Tongue.English)), Tongue.English);
    }

    [Fact]
    public async Task The_desk_has_no_barrier_that_axe_can_find()
    {
        IPage page = await OpenAsync();
        await page.EnterDeskAsync();
        IReadOnlyList<string> addresses = Mine(await DeskTemplates.AddressesAsync(Host));
        await CheckAsync(page, addresses, Tongue.Swedish);
        await page.GotoAsync("/language/en?return=/desk");
        await CheckAsync(page, addresses, Tongue.English);
    }

    private IReadOnlyList<string> Mine(IReadOnlyList<string> addresses) => [.. addresses.Where((_, place) => place % 2 == part)];

    private static async Task CheckAsync(IPage page, IReadOnlyList<string> addresses, Tongue tongue)
    {
        List<string> barriers = [];
        foreach (string address in addresses)
        {
            await page.GotoAsync(address);
            barriers.AddRange((tongue == Tongue.Swedish ? await LookAtAsync(page) : await FindAsync(page, names)).Select(barrier => $"{address}: {barrier}"));
        }
        Assert.True(barriers.Count == 0, string.Join('\n', barriers));
    }

    // The page stays open and changes its width and colours, as it would for a person who turns a telephone or whose evening comes.
    private static async Task<IReadOnlyList<string>> LookAtAsync(IPage page)
    {
        List<string> barriers = await FindAsync(page);
        await page.SetViewportSizeAsync(Phone, 800);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        barriers.AddRange(await FindAsync(page));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await page.SetViewportSizeAsync(Wide, 800);
        return barriers;
    }

    private static async Task<List<string>> FindAsync(IPage page, string[]? rules = null)
    {
        string view = $"{page.ViewportSize!.Width} px";
        string[] found = rules is null ? await Axe.FindAsync(page) : await Axe.FindAsync(page, rules);
        List<string> barriers = [.. found.Select(barrier => $"{view}: {barrier}")];
        if (await ScrollsSidewaysAsync(page))
            barriers.Add($"{view}: scrolls sideways");
        return barriers;
    }
}

/// <summary>The first, third, fifth … template.</summary>
public sealed class OddAccessibilityTests(Browsing browsing) : AccessibilityTests(browsing, 0)
{
    // Pieces that a page fetches while somebody writes, and an address that leads on at once.
    private static readonly string[] pieces = ["desk/log/names", "desk/log/reading", "desk/dossiers/{key}/stage"];

    [Fact]
    public async Task Every_page_of_the_desk_is_among_the_templates()
    {
        await OpenAsync();
        IReadOnlyList<string> addresses = await DeskTemplates.AddressesAsync(Host);
        string[] left = [.. Host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null && e.RoutePattern.RawText!.StartsWith("desk", StringComparison.Ordinal))
            .Where(e => !addresses.Any(address => Leads(address, e))).Select(e => e.RoutePattern.RawText!).Except(pieces)];
        Assert.True(left.Length == 0, string.Join('\n', left));
    }

    private static bool Leads(string address, RouteEndpoint to) =>
        new TemplateMatcher(new RouteTemplate(to.RoutePattern), []).TryMatch(address.Split('?')[0], []);
}

/// <summary>The second, fourth, sixth … template.</summary>
public sealed class EvenAccessibilityTests(Browsing browsing) : AccessibilityTests(browsing, 1);
