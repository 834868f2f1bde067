using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Samklang.Browser.Tests;

/// <summary>Runs axe in the page itself. Its wrapper for Playwright opens a second page for each result, which takes longer than the looking.</summary>
internal static class Axe
{
    private const string Find = """
        async only => {
            document.getAnimations().filter(a => a instanceof CSSTransition).forEach(a => a.finish());
            const found = await window.axe.run(document, { runOnly: only, resultTypes: ['violations'] });
            return found.violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.html}`));
        }
        """;

    private static readonly string script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Holds the page against every rule of WCAG 2.2 A and AA and of good practice: the rule and the element of each barrier.</summary>
    public static Task<string[]> FindAsync(IPage page) =>
        FindAsync(page, new { type = "tag", values = (string[])["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] });

    /// <summary>Holds the page against these rules alone.</summary>
    public static Task<string[]> FindAsync(IPage page, IReadOnlyList<string> rules) => FindAsync(page, new { type = "rule", values = rules });

    private static async Task<string[]> FindAsync(IPage page, object only)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
            await page.EvaluateAsync($"{script};undefined");
        return await page.EvaluateAsync<string[]>(Find, only);
    }
}
