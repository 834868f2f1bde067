using AngleSharp.Dom;
using Samklang.Office.Reports;
using Samklang.People;
using Samklang.Watch;
using Samklang.Web.Tests.Site;

namespace Samklang.Web.Tests.Lists;

/// <summary>The lists of the public site, taken home by anybody.</summary>
public sealed class PublicListsTests
{
    [Theory]
    [InlineData("/sv/strategi", "Nyckel;Styrdokument;Nivå;Läge;Del av;Nr;Mål", "aim-1;Vår strategi;Internationellt arbete;Går snart ut;;1;Vi påverkar i tid;Tidigt.;0;Fossilfria bussar")]
    [InlineData("/en/strategy", "Key,Framework,Level,State,Part of,No.,Goal", "world-1,Global Goals,UN,In force,,1,Clean air for all,,1,")]
    [InlineData("/sv/sa-paverkar-eu-oss", "Nyckel;Rubrik;Hur EU påverkar;Antal från EU", "transport;Kollektivtrafik;EU styr bränslet.;1")]
    [InlineData("/sv/vi-bad-om", "Nyckel;Ståndpunkt;Ärende;Läge", "depots;Tid åt depåerna;Direktiv om rena fordon;")]
    [InlineData("/sv/utlysningar", "Nyckel;Rubrik;Nummer;Program;Läge", "item-1;Nollutsläppsbussar;;;Öppen;")]
    [InlineData("/sv/utlysningar?q=no-such-word", "Nyckel;Rubrik;Nummer;Program;Läge", null)]
    [InlineData("/sv/utlysningar?priority=bus", "Nyckel;Rubrik;Nummer;Program;Läge", ";Fossilfria bussar;")]
    [InlineData("/sv/natverk", "Nyckel;Nätverk;Arbetar med", "alps;Alpnätet;Berg;Utskottet;Region north;")]
    [InlineData("/sv/samarbeten", "Nyckel;Plattform;Partnerskap", "printing;Industri;Utskrift i metall;Skrivare.;Region north;Fossilfria bussar;")]
    [InlineData("/sv/samarbeten?list=strengths", "Nyckel;Region;Rubrik på svenska", "metal;SE124;Metall;Metal;")]
    [InlineData("/sv/kontakt", "Nyckel;Organisation;Roll på svenska", "strategist;Region north;Strateg;Strategist;Fråga om EU.;")]
    [InlineData("/sv/kontoret/rapporter", "Rapport;Vem den är för;Vems", ";2026-01-01;2026-12-31;2026-11-01")]
    [InlineData("/sv/sok?q=metallskrivare", "Slag;Rubrik;Exempel;Läge", null)]
    [InlineData("/sv/sok?q=depåerna", "Slag;Rubrik;Exempel;Läge", "http://localhost/sv/vi-bad-om/depots")]
    public async Task A_public_list_is_taken_home_as_it_is_narrowed(string address, string heads, string? row)
    {
        using TestHost host = await OpenAsync();
        using HttpClient anybody = host.Browser();
        string[] csv = await TakenHome.ReadAsync(file => anybody.GetAsync(file, TestHost.Cancel), address);
        Assert.StartsWith(heads, csv[0], StringComparison.Ordinal);
        if (row is null)
            Assert.Single(csv);
        else
            Assert.Contains(csv, line => line.Contains(row, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_page_leads_to_the_files_of_each_of_its_lists()
    {
        using TestHost host = await OpenAsync();
        IDocument page = await host.GetAsync("/sv/samarbeten");
        Assert.Equal(["?as=xlsx", "?as=csv", "?as=xlsx&list=strengths", "?as=csv&list=strengths"], page.QuerySelectorAll(".take-home a").Select(a => new Uri(new("http://localhost"), a.GetAttribute("href")).Query));
    }

    [Fact]
    public async Task All_pages_of_the_calls_are_taken_home()
    {
        using TestHost host = await new SmallRegion().StartAsync([.. Enumerable.Range(0, 45).Select(n => TestData.Item($"n{n}"))]);
        using HttpClient anybody = host.Browser();
        Assert.Equal(46, (await TakenHome.ReadAsync(file => anybody.GetAsync(file, TestHost.Cancel), "/sv/utlysningar?p=2")).Length);
    }

    private static Task<TestHost> OpenAsync()
    {
        SmallRegion region = new();
        Item call = TestData.Item();
        Report report = new("year", ReportKind.Public, region.Owner, ReportPeriod.OfYear(2026), new("Året", "The year"), Viewer.System, TestData.Now);
        report.Publish(new(2026, 11, 1));
        return region.StartAsync(call, region.Match(call, Verdict.Follow), report);
    }
}
