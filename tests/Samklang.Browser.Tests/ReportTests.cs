using Microsoft.Playwright;

namespace Samklang.Browser.Tests;

/// <summary>What is written once on a phone is told three times, to each as they may hear it.</summary>
public sealed class ReportTests(Browsing browsing) : BrowserTests(browsing)
{
    private const string Sentence = "Mötte nätverket om laddning av tunga fordon i Göteborg";

    [Fact]
    public async Task One_log_line_written_on_a_phone_stands_in_the_owner_s_report_the_board_s_report_and_on_the_public_page()
    {
        IPage page = await OpenAsync(390);
        await page.EnterDeskAsync("Handläggare, Central Sweden");
        await page.GotoAsync("/desk/log/new?audience=Public&kind=Delivery");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Vad gjorde du?" }).FillAsync(Sentence);
        await page.Locator("main form[method=post] button[type=submit]").First.ClickAsync();
        await page.WaitForURLAsync("**logged=**");

        foreach ((string kind, string owner) in ((string, string)[])[("Owner", "region-dalarna"), ("Board", "central-sweden"), ("Public", "central-sweden")])
        {
            await page.GotoAsync("/desk/reports");
            await page.Locator("#kind").SelectOptionAsync(kind);
            await page.Locator("#owner").SelectOptionAsync(owner);
            await page.GetByRole(AriaRole.Button, new() { Name = "Sätt samman" }).ClickAsync();
            await page.WaitForURLAsync("**/desk/reports/*");
            await Assertions.Expect(page.Locator(".brief")).ToContainTextAsync(Sentence);
            Assert.False(await ScrollsSidewaysAsync(page));
        }
        await page.GetByRole(AriaRole.Button, new() { Name = "Publicera på webbplatsen" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Se den publika sidan" }).ClickAsync();
        await page.WaitForURLAsync("**/kontoret/rapporter/*");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(Sentence);

        IPage visitor = await OpenAsync(390);
        await visitor.GotoAsync(page.Url);
        await Assertions.Expect(visitor.Locator("main")).ToContainTextAsync(Sentence);
    }
}
