using Microsoft.Playwright;

namespace Samklang.Browser.Tests;

/// <summary>What became of our ask, as a newcomer finds it and as somebody at the desk decides it.</summary>
public sealed class AskFlowTests(Browsing browsing) : BrowserTests(browsing)
{
    [Fact]
    public async Task What_became_of_our_ask_on_clean_vehicles_is_three_clicks_from_the_front_page_and_its_goal_one_more()
    {
        IPage page = await OpenAsync(scripts: false);
        await page.GotoAsync("/sv");
        await page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Vi bad om", Exact = true }).First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Låt ombyggda bussar räknas" }).ClickAsync();
        await Assertions.Expect(page.Locator("#ask-2 .became .outcome").First).ToHaveTextAsync("Uppfyllt");
        await Assertions.Expect(page.Locator("#ask-2 .passage").First).ToContainTextAsync("retrofitting");
        await page.Locator(".thread a").First.ClickAsync();
        await page.WaitForURLAsync("**/sv/strategi/mal/sdg-11");
    }

    [Fact]
    public async Task By_keyboard_alone_an_ask_is_held_against_a_text_and_decided()
    {
        IPage desk = await OpenAsync();
        await desk.EnterDeskAsync();
        await desk.GotoAsync("/desk/positions/clean-vehicles");
        await PressAsync(desk, desk.Locator(".ask-table tbody tr").Nth(2).GetByRole(AriaRole.Link).First, "Enter");
        await desk.WaitForURLAsync("**/asks#ask-*");
        ILocator held = desk.Locator(".held").Nth(2);
        await PressAsync(desk, held.Locator("input[name=result]").First, "Space");
        await PressAsync(desk, held.GetByRole(AriaRole.Button, new() { Name = "Spara utfallet" }), "Enter");
        await Assertions.Expect(desk.GetByRole(AriaRole.Status)).ToContainTextAsync("Uppfyllt");
    }

    private static async Task PressAsync(IPage page, ILocator target, string key)
    {
        await Assertions.Expect(target).ToBeVisibleAsync();
        for (int step = 0; step < 250; step++)
        {
            if (await target.EvaluateAsync<bool>("e => e === document.activeElement"))
            {
                await page.Keyboard.PressAsync(key);
                return;
            }
            await page.Keyboard.PressAsync("Tab");
        }
        Assert.Fail($"{target} can't be reached by keyboard.");
    }
}
