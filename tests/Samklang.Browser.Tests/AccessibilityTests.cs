using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Samklang.Language;

namespace Samklang.Browser.Tests;

/// <summary>axe finds nothing on any page template, light and dark, on a phone and on a wide screen.</summary>
public sealed class AccessibilityTests(Browsing browsing) : BrowserTests(browsing)
{
    private static readonly AxeRunOptions rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    // A scheme changes colours and nothing else.
    private static readonly AxeRunOptions colours = new() { RunOnly = new() { Type = "rule", Values = ["color-contrast", "link-in-text-block"] } };

    public static TheoryData<int, bool> Views => new() { { 320, false }, { 320, true }, { 1280, false }, { 1280, true } };

    [Theory, MemberData(nameof(Views))]
    public async Task The_public_site_has_no_barrier_that_axe_can_find(int width, bool dark)
    {
        IPage page = await OpenAsync(width, dark);
        Tongue tongue = width == 320 ? Tongue.English : Tongue.Swedish;
        await CheckAsync(page, await Templates.SiteAsync(Host, tongue), dark ? colours : rules);
    }

    [Theory, MemberData(nameof(Views))]
    public async Task The_desk_has_no_barrier_that_axe_can_find(int width, bool dark)
    {
        IPage page = await OpenAsync(width, dark);
        await CheckAsync(page, ["/account/sign-in"], dark ? colours : rules);
        await page.EnterDeskAsync();
        await CheckAsync(page, await Templates.DeskAsync(Host), dark ? colours : rules);
    }

    private static async Task CheckAsync(IPage page, IReadOnlyList<string> addresses, AxeRunOptions asked)
    {
        List<string> barriers = [];
        foreach (string address in addresses)
        {
            await page.GotoAsync(address);
            AxeResult result = await page.RunAxe(asked);
            barriers.AddRange(result.Violations.SelectMany(v => v.Nodes.Select(n => $"{address}: {v.Id}: {n.Html}")));
            if (await IsWiderThanItsWindowAsync(page))
                barriers.Add($"{address}: scrolls sideways");
        }
        Assert.True(barriers.Count == 0, string.Join('\n', barriers));
    }

    private static Task<bool> IsWiderThanItsWindowAsync(IPage page) =>
        page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth");
}
