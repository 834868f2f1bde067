using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.History;
using Samklang.Networks;
using Samklang.People;
using Samklang.Projects;
using Samklang.Web.Tests.Desk;

namespace Samklang.Web.Tests.Projects;

public sealed class ProgrammePagesTests
{
    [Fact]
    public async Task A_programme_is_changed_on_its_page_and_Find_money_judges_by_it_at_once()
    {
        using TestHost host = await MoneyRoom.OpenAsync();
        Person strategist = await StrategistAsync(host);
        using DeskBrowser browser = new(host, strategist);
        IDocument form = await browser.ReadAsync("/desk/programmes/fund/edit");

        HttpResponseMessage answer = await browser.SendAsync(form.QuerySelector("main form.form-wide")!, null, ("area", "se31, -se313"), ("rateTo", "60"));

        Assert.Equal("/desk/programmes/fund", answer.Headers.Location!.ToString());
        await using SamklangDb db = host.AsSystem();
        Programme fund = await db.Programmes.SingleAsync(p => p.Key == "fund", TestHost.Cancel);
        Assert.Equal(("SE31 -SE313", 60, Fit.Met, Fit.NotMet), (fund.Area.ToString(), fund.RateTo!.Value, fund.IsOpenTo(NutsCode.Parse("SE312")).Fit, fund.IsOpenTo(NutsCode.Parse("SE313")).Fit));
        Assert.Equal([ApplicantKind.Region, ApplicantKind.Municipality], fund.Applicants.OrderByDescending(a => a));
        Assert.True(await db.History.AnyAsync(h => h.RecordId == fund.Id && h.Kind == ChangeKind.Changed, TestHost.Cancel));
    }

    [Theory]
    [InlineData("area", "Norrland", "”Norrland” går inte att läsa som NUTS-koder.")]
    [InlineData("rateTo", "140", "”140” är inget helt tal från 0 till 100.")]
    [InlineData("legalAct", "lagen", "”lagen” är inget celexnummer.")]
    public async Task What_is_wrong_is_said_beside_its_field_and_nothing_is_changed(string field, string value, string said)
    {
        using TestHost host = await MoneyRoom.OpenAsync();
        using DeskBrowser browser = new(host, await StrategistAsync(host));
        IDocument form = await browser.ReadAsync("/desk/programmes/fund/edit");

        HttpResponseMessage answer = await browser.SendAsync(form.QuerySelector("main form.form-wide")!, null, (field, value));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        IDocument page = await TestHost.ParseAsync(await answer.Content.ReadAsStringAsync(TestHost.Cancel));
        Assert.Equal([said], page.QuerySelectorAll(".ds-error-summary a").Select(a => a.TextContent));
        await using SamklangDb db = host.AsSystem();
        Assert.Equal("SE12", (await db.Programmes.SingleAsync(p => p.Key == "fund", TestHost.Cancel)).Area.ToString());
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("csv")]
    public async Task The_list_reads_back_as_the_same_and_a_changed_row_changes_its_programme(string form)
    {
        using TestHost host = await MoneyRoom.OpenAsync();
        using HttpClient client = host.Browser(await StrategistAsync(host));
        IDocument same = await ImportAsync(client, await client.GetByteArrayAsync($"/desk/programmes?as={form}", TestHost.Cancel));
        Assert.Contains("0 nya, 0 ändrade, 2 oförändrade", same.QuerySelector("[role=status]")!.TextContent);

        IDocument page = await ImportAsync(client, Encoding.UTF8.GetBytes("key;title-sv;area;rate-to;as-of\r\nfund;Fonden;SE12;55;2026-11-01\r\n;Nytt program;EU;;2026-11-01\r\nhorizon;;;200;\r\n"));

        Assert.Contains("1 nya, 1 ändrade, 0 oförändrade", page.QuerySelector("[role=status]")!.TextContent);
        Assert.StartsWith("Rad 4:", page.QuerySelector("main ul.plain li")!.TextContent);
        await using SamklangDb db = host.AsSystem();
        Assert.Equal(["Fonden", "Horisont Europa", "Nytt program"], await db.Programmes.OrderBy(p => p.Key).Select(p => p.Title.Sv).ToListAsync(TestHost.Cancel));
    }

    private static async Task<Person> StrategistAsync(TestHost host)
    {
        await using SamklangDb db = host.AsSystem();
        Person strategist = TestData.Strategist(await db.Organisations.AsNoTracking().SingleAsync(o => o.Key == "orebro", TestHost.Cancel));
        await host.SaveAsync(strategist);
        return strategist;
    }

    private static async Task<IDocument> ImportAsync(HttpClient client, byte[] file)
    {
        const string Address = "/desk/lists/import?list=programmes";
        IDocument page = await TestHost.ParseAsync(await client.GetStringAsync(Address, TestHost.Cancel));
        using MultipartFormDataContent sent = new()
        {
            { new StringContent(((IHtmlInputElement)page.QuerySelector("main form input[name=__RequestVerificationToken]")!).Value), "__RequestVerificationToken" },
            { new ByteArrayContent(file) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } }, "file", "list" },
        };
        HttpResponseMessage answer = await client.PostAsync(Address, sent, TestHost.Cancel);
        return await TestHost.ParseAsync(await answer.Content.ReadAsStringAsync(TestHost.Cancel));
    }
}
