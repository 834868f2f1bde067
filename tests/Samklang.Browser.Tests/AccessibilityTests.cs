using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Samklang.Language;

namespace Samklang.Browser.Tests;

/// <summary>axe finds nothing on any page template, in light Swedish and dark English; the widths run side by side.</summary>
public abstract class AccessibilityTests(Browsing browsing, int width) : BrowserTests(browsing)
{
    private static readonly AxeRunOptions rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    // Another scheme and another language change colours and words, and what has its name from them.
    private static readonly AxeRunOptions coloursAndNames = new()
    {
        RunOnly = new()
        {
            Type = "rule",
            Values =
            [
                "color-contrast", "link-in-text-block", "html-has-lang", "html-lang-valid", "valid-lang", "document-title", "empty-heading",
                "link-name", "button-name", "input-button-name", "label", "select-name", "summary-name", "image-alt", "svg-img-alt", "empty-table-header",
            ],
        },
    };

    [Theory, InlineData(false), InlineData(true)]
    public async Task The_public_site_has_no_barrier_that_axe_can_find(bool dark)
    {
        IPage page = await OpenAsync(width, dark);
        await CheckAsync(page, await Templates.SiteAsync(Host, dark ? Tongue.English : Tongue.Swedish), dark ? coloursAndNames : rules);
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task The_desk_has_no_barrier_that_axe_can_find(bool dark)
    {
        IPage page = await OpenAsync(width, dark);
        await CheckAsync(page, ["/account/sign-in"], dark ? coloursAndNames : rules);
        await page.EnterDeskAsync();
        await CheckAsync(page, await Templates.DeskAsync(Host), dark ? coloursAndNames : rules);
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

/// <summary>On a phone, which is also a wide screen at 400 %.</summary>
public sealed class PhoneAccessibilityTests(Browsing browsing) : AccessibilityTests(browsing, 320);

/// <summary>On a wide screen.</summary>
public sealed class WideAccessibilityTests(Browsing browsing) : AccessibilityTests(browsing, 1280);
