using Microsoft.Playwright;

namespace Samklang.Browser.Tests;

public sealed class SmokeTests(Browsing browsing) : BrowserTests(browsing)
{
    [Fact]
    public async Task The_front_page_answers()
    {
        IPage page = await OpenAsync();
        IResponse? answer = await page.GotoAsync("/sv");
        Assert.Equal(200, answer?.Status);
    }
}
