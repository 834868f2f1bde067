using Microsoft.Playwright;

namespace Samklang.Browser.Tests;

/// <summary>The search field as a combobox: arrows choose, Enter follows, Escape closes, and the field says what is chosen.</summary>
public sealed class SearchFieldTests(Browsing browsing) : BrowserTests(browsing)
{
    [Theory]
    [InlineData("/sv/sok", false)]
    [InlineData("/desk/search", true)]
    public async Task By_keyboard_alone_a_suggestion_is_chosen_left_and_followed(string address, bool atDesk)
    {
        IPage page = await OpenAsync();
        if (atDesk)
            await page.EnterDeskAsync();
        await page.GotoAsync(address);
        ILocator field = page.GetByRole(AriaRole.Combobox, new() { Name = "Vad söker du?" });
        await field.FocusAsync();
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-expanded", "false");
        await page.Keyboard.TypeAsync("rena fordon");
        ILocator options = page.GetByRole(AriaRole.Option);
        await Assertions.Expect(options.Nth(1)).ToBeVisibleAsync();
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-expanded", "true");
        Assert.Equal(await page.GetByRole(AriaRole.Listbox).GetAttributeAsync("id"), await field.GetAttributeAsync("aria-controls"));

        await page.Keyboard.PressAsync("ArrowDown");
        await AssertChosenAsync(field, options.First);
        await page.Keyboard.PressAsync("ArrowUp");
        Assert.Null(await field.GetAttributeAsync("aria-activedescendant"));
        await page.Keyboard.PressAsync("ArrowUp");
        await AssertChosenAsync(field, options.Last);

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.GetByRole(AriaRole.Listbox)).ToHaveCountAsync(0);
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-expanded", "false");
        await Assertions.Expect(field).ToBeFocusedAsync();

        await page.Keyboard.TypeAsync(" i");
        await Assertions.Expect(options.First).ToBeVisibleAsync();
        string chosen = (await options.First.InnerTextAsync()).Trim();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => !url.Contains(address, StringComparison.Ordinal));
        Assert.StartsWith((await page.Locator("h1").First.InnerTextAsync()).Trim()[..5], chosen, StringComparison.Ordinal);
    }

    private static async Task AssertChosenAsync(ILocator field, ILocator option)
    {
        await Assertions.Expect(option).ToHaveAttributeAsync("aria-selected", "true");
        Assert.Equal(await option.GetAttributeAsync("id"), await field.GetAttributeAsync("aria-activedescendant"));
    }
}
