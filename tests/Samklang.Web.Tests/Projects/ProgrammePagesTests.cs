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
using Samklang.Projects.Money;
using Samklang.Web.Tests.Desk;
using Samklang.Web.Tests.Lists;

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
        IDocument same = await ReadBack.ListAsync(client, "programmes", await client.GetByteArrayAsync($"/desk/programmes?as={form}", TestHost.Cancel));
        Assert.Contains("0 nya, 0 ändrade, 2 oförändrade", same.QuerySelector("[role=status]")!.TextContent);

        IDocument page = await ReadBack.ListAsync(client, "programmes", Encoding.UTF8.GetBytes("key;title-sv;area;rate-to;as-of\r\nfund;Fonden;SE12;55;2026-11-01\r\n;Nytt program;EU;;2026-11-01\r\nhorizon;;;200;\r\n"));

        Assert.Contains("1 nya, 1 ändrade, 0 oförändrade", page.QuerySelector("[role=status]")!.TextContent);
        Assert.StartsWith("Rad 4:", page.QuerySelector("main ul.plain li")!.TextContent);
        await using SamklangDb db = host.AsSystem();
        Assert.Equal(["Fonden", "Horisont Europa", "Nytt program"], await db.Programmes.OrderBy(p => p.Key).Select(p => p.Title.Sv).ToListAsync(TestHost.Cancel));
    }

    [Fact]
    public async Task Terms_for_calls_of_a_kind_are_added_changed_and_removed_and_History_tells_it_in_words()
    {
        using TestHost host = await MoneyRoom.OpenAsync();
        using DeskBrowser browser = new(host, await StrategistAsync(host));
        IDocument form = await browser.ReadAsync("/desk/programmes/horizon/terms/new");

        HttpResponseMessage answer = await browser.SendAsync(form.QuerySelector("main form.form-wide")!, null,
            ("calls", "HORIZON-*-TWIN"), ("rateFrom", "60"), ("rateTo", "80"), ("leastPartners", "3"), ("leastCountries", "2"), ("applicants", "Region"), ("partnersOnly", "Company"), ("noteEn", "By size."), ("source", "The call of 2026"), ("url", "https://example.org/call"), ("asOf", "2026-05-01"));

        Assert.Equal("/desk/programmes/horizon#actions", answer.Headers.Location!.ToString());
        ActionTerms added = Assert.Single(await ActionsAsync(host));
        Assert.Equal(("HORIZON-*-TWIN", 1, 60, 80, 3, 2, "By size.", "The call of 2026"), (added.Calls!.ToString(), added.Number, added.RateFrom!.Value, added.RateTo!.Value, added.LeastPartners!.Value, added.LeastCountries!.Value, added.Note.En, added.Source));
        Assert.Equal((ApplicantKind.Region, ApplicantKind.Company), (Assert.Single(added.Applicants), Assert.Single(added.PartnersOnly)));
        IDocument page = await browser.ReadAsync("/desk/programmes/horizon");
        string change = page.QuerySelector("section[aria-labelledby=actions] tbody a")!.GetAttribute("href")!;
        Assert.Equal("/desk/programmes/horizon/terms/1", change);
        Assert.Null((await host.GetAsync("/en/programmes/horizon")).QuerySelector("section[aria-labelledby=actions] a[href*='/desk/']"));

        await browser.SendAsync((await browser.ReadAsync(change)).QuerySelector("main form.form-wide")!, null, ("rateTo", "90"));
        Assert.Equal((1, 90, "By size."), ((await ActionsAsync(host))[0].Number, (await ActionsAsync(host))[0].RateTo!.Value, (await ActionsAsync(host))[0].Note.En));
        string history = (await browser.ReadAsync(page.QuerySelector("a[href^='/desk/history/programme/']")!.GetAttribute("href")!)).QuerySelector("main")!.TextContent;
        Assert.Contains("Villkor i vissa utlysningar", history);
        Assert.Contains("HORIZON-*-TWIN", history);
        Assert.DoesNotContain("RateFrom", history);

        await browser.SendAsync((await browser.ReadAsync(change)).QuerySelector("main form.form-wide")!, "Ta bort villkoren");
        Assert.Empty(await ActionsAsync(host));
    }

    [Theory]
    [InlineData("calls", "", "Skriv vilka utlysningar som menas: en beteckning, ett slag av bidrag eller båda.")]
    [InlineData("calls", "LIFE 2026", "”LIFE 2026” är ingen beteckning: bokstäver A–Z, siffror, - _ . / + och * för vad som helst, högst 100 tecken.")]
    [InlineData("calls", "old-*", "Programmet har redan villkor för just de utlysningarna. Ändra dem i stället.")]
    [InlineData("rateFrom", "101", "”101” är inget helt tal från 0 till 100.")]
    [InlineData("rateFrom", "", "Skriv något villkor: EU:s andel, antal partner, vem som får söka eller vad det beror på.")]
    [InlineData("leastCountries", "2", "Länderna kan inte vara fler än de som söker tillsammans. Skriv också hur många partner det minst ska vara.")]
    [InlineData("applicants", "Kungen", "”Kungen” är inget slag av sökande som är känt.")]
    [InlineData("partnersOnly", "Company", "Välj också vem som får söka.")]
    [InlineData("source", "", "Skriv var uppgiften kommer ifrån.")]
    [InlineData("url", "example.org", "Skriv en hel webbadress, som https://exempel.se.")]
    [InlineData("asOf", "i går", "Skriv en dag.")]
    public async Task What_is_wrong_with_terms_is_said_beside_its_field_and_nothing_is_changed(string field, string value, string said)
    {
        using TestHost host = await MoneyRoom.OpenAsync();
        await using (SamklangDb db = host.AsSystem())
        {
            (await db.Programmes.SingleAsync(p => p.Key == "horizon", TestHost.Cancel)).Keep(new(CallPattern.Parse("OLD-*"), null) { RateFrom = 50, Source = "S", AsOf = new(2026, 1, 1) });
            await db.SaveChangesAsync(TestHost.Cancel);
        }
        using DeskBrowser browser = new(host, await StrategistAsync(host));
        IElement form = (await browser.ReadAsync("/desk/programmes/horizon/terms/new")).QuerySelector("main form.form-wide")!;

        HttpResponseMessage answer = await browser.SendAsync(form, null,
            [.. new[] { ("calls", "NEW-*"), ("rateFrom", "50"), ("source", "The call"), ("asOf", "2026-05-01") }.Where(w => w.Item1 != field), (field, value)]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        IDocument page = await TestHost.ParseAsync(await answer.Content.ReadAsStringAsync(TestHost.Cancel));
        Assert.Equal([said], page.QuerySelectorAll(".ds-error-summary a").Select(a => a.TextContent));
        Assert.NotNull(page.QuerySelector(page.QuerySelector(".ds-error-summary a")!.GetAttribute("href")!));
        Assert.Single(await ActionsAsync(host));
    }

    [Fact]
    public async Task Terms_are_not_for_everybody_to_change_and_what_is_not_there_is_not_found()
    {
        using TestHost host = await MoneyRoom.OpenAsync();
        using HttpClient anyone = host.Browser(), strategist = host.Browser(await StrategistAsync(host));
        Assert.Equal(HttpStatusCode.Redirect, (await anyone.GetAsync("/desk/programmes/horizon/terms/new", TestHost.Cancel)).StatusCode);
        foreach (string missing in (string[])["horizon/terms/7", "horizon/terms/-1", "horizon/terms/x", "none/terms/new"])
            Assert.Equal(HttpStatusCode.NotFound, (await strategist.GetAsync($"/desk/programmes/{missing}", TestHost.Cancel)).StatusCode);
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("csv")]
    public async Task The_list_of_terms_reads_back_as_the_same_and_a_changed_row_changes_its_terms(string form)
    {
        using TestHost host = await MoneyRoom.OpenAsync();
        await using (SamklangDb db = host.AsSystem())
        {
            (await db.Programmes.SingleAsync(p => p.Key == "horizon", TestHost.Cancel)).Keep(new(CallPattern.Parse("OLD-*"), "Simple Grants")
            {
                RateFrom = 50, RateTo = 60, LeastPartners = 3, LeastCountries = 2, Applicants = [ApplicantKind.Region, ApplicantKind.School], PartnersOnly = [ApplicantKind.Company],
                Note = Samklang.Language.LocalText.Same("N"), Source = "S", Url = "https://example.org/", AsOf = new(2026, 1, 1),
            });
            await db.SaveChangesAsync(TestHost.Cancel);
        }
        using HttpClient client = host.Browser(await StrategistAsync(host));
        IDocument same = await ReadBack.ListAsync(client, "terms", await client.GetByteArrayAsync($"/desk/programmes?list=terms&as={form}", TestHost.Cancel));
        Assert.Contains("0 nya, 0 ändrade, 1 oförändrade", same.QuerySelector("[role=status]")!.TextContent);

        IDocument page = await ReadBack.ListAsync(client, "terms", Encoding.UTF8.GetBytes(
            "programme;number;calls;rate-to;source;as-of\r\nhorizon;1;OLD-*;70;S;2026-01-01\r\nfund;;ERDF-*;40;Tillväxtverket;2026-11-01\r\nhorizon;9;X-*;40;S;2026-11-01\r\nnone;;X-*;40;S;2026-11-01\r\nhorizon;;X ?;40;S;2026-11-01\r\n"));

        Assert.Contains("1 nya, 1 ändrade, 0 oförändrade", page.QuerySelector("[role=status]")!.TextContent);
        Assert.Equal(["Rad 4: Programmet ”horizon” har inga villkor med nummer 9.", "Rad 5: Inget program har nyckeln ”none”.", "Rad 6: ”X ?” är ingen beteckning: bokstäver A–Z, siffror, - _ . / + och * för vad som helst, högst 100 tecken."],
            page.QuerySelectorAll("main ul.plain li").Select(l => l.TextContent));
        ActionTerms changed = Assert.Single(await ActionsAsync(host));
        Assert.Equal((50, 70, "Simple Grants", "N"), (changed.RateFrom!.Value, changed.RateTo!.Value, changed.Type, changed.Note.Sv));
        Assert.Equal("ERDF-*", Assert.Single(await ActionsAsync(host, "fund")).Calls!.ToString());
        Assert.Contains("OLD-*", await (await host.Browser().GetAsync("/sv/program?list=terms&as=csv", TestHost.Cancel)).Content.ReadAsStringAsync(TestHost.Cancel));
    }

    private static async Task<IReadOnlyList<ActionTerms>> ActionsAsync(TestHost host, string programme = "horizon")
    {
        await using SamklangDb db = host.AsSystem();
        return (await db.Programmes.SingleAsync(p => p.Key == programme, TestHost.Cancel)).Actions;
    }

    private static async Task<Person> StrategistAsync(TestHost host)
    {
        await using SamklangDb db = host.AsSystem();
        Person strategist = TestData.Strategist(await db.Organisations.AsNoTracking().SingleAsync(o => o.Key == "orebro", TestHost.Cancel));
        await host.SaveAsync(strategist);
        return strategist;
    }
}
