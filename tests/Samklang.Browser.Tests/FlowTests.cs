using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Samklang.Browser.Tests;

/// <summary>The main job from end to end: what is new, a verdict, what History keeps, and what the public sees.</summary>
public sealed partial class FlowTests(Browsing browsing) : BrowserTests(browsing)
{
    [Fact]
    public async Task By_keyboard_alone_a_match_is_followed_and_shows_on_the_public_page_of_its_priority()
    {
        IPage desk = await OpenAsync();
        await desk.GotoAsync("/account/sign-in?return=/desk");
        await PressAsync(desk, desk.GetByRole(AriaRole.Button, new() { Name = "Strateg, Region Örebro län" }));
        await desk.WaitForURLAsync("**/desk");

        (ILocator match, string title, string priority) = await MatchOfAsync(desk, 0);
        await PressAsync(desk, match.GetByRole(AriaRole.Button, new() { Name = "Följ", Exact = true }));
        await Assertions.Expect(desk.GetByRole(AriaRole.Status)).ToContainTextAsync(await PriorityTitleAsync(priority));

        await desk.GotoAsync("/desk");
        await PressAsync(desk, desk.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Historik" }).First);
        await Assertions.Expect(desk.Locator("main")).ToContainTextAsync("Strateg, Region Örebro län");
        await Assertions.Expect(desk.Locator("main")).ToContainTextAsync(title);

        await AssertPublicAsync(title, priority);
    }

    [Fact]
    public async Task Without_scripts_everything_reads_and_the_verdict_is_given()
    {
        IPage desk = await OpenAsync(scripts: false);
        await desk.EnterDeskAsync();
        (ILocator match, string title, string priority) = await MatchOfAsync(desk, 2);
        await match.GetByRole(AriaRole.Button, new() { Name = "Agera", Exact = true }).ClickAsync();
        await Assertions.Expect(desk.GetByRole(AriaRole.Status)).ToBeVisibleAsync();
        await AssertPublicAsync(title, priority);
    }

    [Fact]
    public async Task A_match_that_is_not_for_us_leaves_Today_and_never_shows_in_public()
    {
        IPage desk = await OpenAsync();
        await desk.EnterDeskAsync();
        (ILocator match, string title, string priority) = await MatchOfAsync(desk, 4);
        await match.GetByRole(AriaRole.Button, new() { Name = "Inte för oss", Exact = true }).ClickAsync();
        await Assertions.Expect(desk.GetByRole(AriaRole.Status)).ToBeVisibleAsync();
        IPage page = await OpenAsync(scripts: false);
        await page.GotoAsync($"/sv/strategi/prioriteringar/{priority}");
        await Assertions.Expect(Followed(page).GetByRole(AriaRole.Link, new() { Name = title })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_preview_of_a_priority_follows_what_is_typed()
    {
        IPage desk = await OpenAsync();
        await desk.EnterDeskAsync();
        await desk.GotoAsync("/desk/priorities/new");
        ILocator preview = desk.Locator("#preview");
        string before = await preview.InnerTextAsync();
        await desk.GetByLabel("Rubrik på svenska").FillAsync("Vätgas i tunga fordon");
        await desk.GetByLabel("Rubrik på engelska").FillAsync("Hydrogen for heavy-duty vehicles");
        await Assertions.Expect(preview).Not.ToHaveTextAsync(before);
        await Assertions.Expect(preview.GetByRole(AriaRole.Link).First).ToBeVisibleAsync();
    }

    private async Task AssertPublicAsync(string title, string priority)
    {
        IPage page = await OpenAsync(scripts: false);
        await page.GotoAsync($"/sv/strategi/prioriteringar/{priority}");
        ILocator link = Followed(page).GetByRole(AriaRole.Link, new() { Name = title, Exact = true });
        await Assertions.Expect(link.First).ToBeVisibleAsync();
        await link.First.ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Uppgift per");
    }

    private static ILocator Followed(IPage page) => page.Locator("#followed");

    private async Task<string> PriorityTitleAsync(string key)
    {
        IPage page = await OpenAsync(scripts: false);
        await page.GotoAsync($"/sv/strategi/prioriteringar/{key}");
        return (await page.Locator("h1").InnerTextAsync()).Trim();
    }

    private static async Task<(ILocator Match, string Title, string Priority)> MatchOfAsync(IPage desk, int entry)
    {
        ILocator item = desk.Locator("li.entry").Nth(entry);
        ILocator match = item.Locator(".entry-match").First;
        string title = await item.Locator(".entry-title a").InnerTextAsync();
        string? address = await match.Locator(".entry-why a").First.GetAttributeAsync("href");
        return (match, Spaces().Replace(title, " ").Trim(), address!.Split('/')[^1]);
    }

    /// <summary>Moves there with the tab key, as somebody without a mouse would, and presses Enter.</summary>
    private static async Task PressAsync(IPage page, ILocator target)
    {
        await Assertions.Expect(target).ToBeVisibleAsync();
        for (int step = 0; step < 250; step++)
        {
            if (await target.EvaluateAsync<bool>("e => e === document.activeElement"))
            {
                await page.Keyboard.PressAsync("Enter");
                return;
            }
            await page.Keyboard.PressAsync("Tab");
        }
        Assert.Fail($"{target} can't be reached by keyboard.");
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
