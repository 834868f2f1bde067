using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Samklang.Data;
using Samklang.Office.Log;
using Samklang.People;

namespace Samklang.Browser.Tests;

/// <summary>The log line as it is written on a phone: from the page one stands on, by keyboard, in few steps.</summary>
public sealed class LogLineTests(Browsing browsing) : BrowserTests(browsing)
{
    [Fact]
    public async Task On_a_phone_a_line_is_written_by_keyboard_with_suggestions_and_taken_back()
    {
        IPage page = await OpenAsync(390);
        await page.EnterDeskAsync();
        Stopwatch watch = Stopwatch.StartNew();
        await page.GetByRole(AriaRole.Link, new() { Name = "Skriv loggrad" }).First.PressAsync("Enter");
        ILocator field = page.GetByRole(AriaRole.Textbox, new() { Name = "Vad gjorde du?" });
        await Assertions.Expect(field).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Mötte @nordsj");
        ILocator option = page.GetByRole(AriaRole.Option).First;
        await Assertions.Expect(option).ToContainTextAsync("Nordsjö");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(option).ToHaveAttributeAsync("aria-selected", "true");
        Assert.Equal(await option.GetAttributeAsync("id"), await field.GetAttributeAsync("aria-activedescendant"));
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Listbox)).ToHaveCountAsync(0);
        await page.Keyboard.TypeAsync("om bussarna igår");
        await Assertions.Expect(page.Locator("#understood .chip-about")).ToContainTextAsync("Nordsjö");
        await Assertions.Expect(page.Locator("#understood")).ToContainTextAsync("i går");
        await Assertions.Expect(page.Locator("#log-news")).ToContainTextAsync("Förstått");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("om bussarna");
        watch.Stop();
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 15);

        LogLine line = await LatestAsync();
        Assert.Equal(LinkedKind.Body, Assert.Single(line.Links).LinkedKind);
        Assert.EndsWith("om bussarna", line.Sentence.Sv);
        await page.GetByRole(AriaRole.Button, new() { Name = "Ångra" }).PressAsync("Enter");
        await Assertions.Expect(page.Locator("#text")).ToHaveValueAsync(line.Sentence.Sv);
        Assert.NotEqual(line.Id, (await LatestAsync()).Id);
    }

    [Fact]
    public async Task The_list_of_suggestions_is_left_by_Escape_and_the_words_stay()
    {
        IPage page = await OpenAsync();
        await page.EnterDeskAsync();
        await page.GotoAsync("/desk/log/new");
        ILocator field = page.GetByRole(AriaRole.Textbox, new() { Name = "Vad gjorde du?" }), list = page.GetByRole(AriaRole.Listbox);
        await field.FocusAsync();
        await page.Keyboard.TypeAsync("Talade om #rena");
        await Assertions.Expect(list).ToBeVisibleAsync();
        Assert.Equal(await list.GetAttributeAsync("id"), await field.GetAttributeAsync("aria-controls"));
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.NotNull(await field.GetAttributeAsync("aria-activedescendant"));
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(list).ToHaveCountAsync(0);
        await Assertions.Expect(field).ToBeFocusedAsync();
        await Assertions.Expect(field).ToHaveValueAsync("Talade om #rena");
        Assert.Null(await field.GetAttributeAsync("aria-activedescendant"));
    }

    private async Task<LogLine> LatestAsync()
    {
        await using SamklangDb db = Host.Services.GetRequiredService<OpenDb>()(Viewer.System);
        return await db.Log.Include(l => l.Links).OrderByDescending(l => l.WrittenAt).FirstAsync(TestContext.Current.CancellationToken);
    }
}
