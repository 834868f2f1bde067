using Microsoft.Playwright;
using Samklang.Browser.Tests.Templates;
using Samklang.Language;

namespace Samklang.Browser.Tests;

/// <summary>A page's first view weighs less than 150 kB over the wire, fonts included.</summary>
public sealed class WeightTests(Browsing browsing) : BrowserTests(browsing)
{
    private const int Limit = 150_000;

    [Fact]
    public async Task Every_public_page_is_light_at_first_view()
    {
        List<string> heavy = [];
        foreach (string address in await SiteAsync())
        {
            double weight = await WeighAsync(await OpenAsync(), address);
            if (weight >= Limit)
                heavy.Add($"{address}: {weight / 1000:F0} kB");
        }
        Assert.True(heavy.Count == 0, string.Join('\n', heavy));
    }

    [Fact]
    public async Task Today_is_light_at_first_view()
    {
        IPage entered = await OpenAsync();
        await entered.EnterDeskAsync();
        IPage page = await OpenAsync();
        await page.Context.AddCookiesAsync((await entered.Context.CookiesAsync())
            .Select(c => new Cookie { Name = c.Name, Value = c.Value, Domain = c.Domain, Path = c.Path }));
        Assert.InRange(await WeighAsync(page, "/desk"), 1000, Limit);
    }

    private async Task<IReadOnlyList<string>> SiteAsync()
    {
        await (await OpenAsync()).CloseAsync();
        return await SiteTemplates.AddressesAsync(Host, Tongue.Swedish);
    }

    private static async Task<double> WeighAsync(IPage page, string address)
    {
        ICDPSession wire = await page.Context.NewCDPSessionAsync(page);
        double weight = 0;
        wire.Event("Network.loadingFinished").OnEvent += (_, e) => weight += e!.Value.GetProperty("encodedDataLength").GetDouble();
        await wire.SendAsync("Network.enable");
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.CloseAsync();
        return weight;
    }
}
