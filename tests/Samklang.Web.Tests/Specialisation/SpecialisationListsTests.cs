using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Samklang.Language;
using Samklang.Networks;
using Samklang.People;
using Samklang.Projects;
using Samklang.Specialisation;
using Samklang.Specialisation.Wishes;
using Samklang.Web.Tests.Desk;
using Samklang.Web.Tests.Lists;

namespace Samklang.Web.Tests.Specialisation;

public sealed class SpecialisationListsTests
{
    [Theory]
    [InlineData("partnerships", "xlsx")]
    [InlineData("partnerships", "csv")]
    [InlineData("wishes", "xlsx")]
    [InlineData("wishes", "csv")]
    public async Task A_list_that_is_taken_home_reads_back_as_the_same(string list, string form)
    {
        using DeskRoom room = await OpenAsync();
        using HttpClient client = room.Host.Browser(room.Strategist);
        byte[] file = await client.GetByteArrayAsync($"/desk/{list}?as={form}", TestHost.Cancel);

        IDocument page = await ReadBack.ListAsync(client, list, file);

        Assert.Contains("0 nya, 0 ändrade, 1 oförändrade", page.QuerySelector("[role=status]")!.TextContent);
    }

    [Fact]
    public async Task A_partnership_is_changed_and_another_added_by_the_list_and_a_wrong_row_names_its_column()
    {
        using DeskRoom room = await OpenAsync();
        using HttpClient client = room.Host.Browser(room.Strategist);
        string csv = "key;platform;title-en;stage;since;lead;cost;starts\r\nprinting;;3D printing;Visa;2026-03-01;ES21, NL4;1200;2019-01-01\r\n;industry;Robots;;;;;\r\n;industry;Wood;Sova;;Norrland;;\r\n";

        IDocument page = await ReadBack.ListAsync(client, "partnerships", Encoding.UTF8.GetBytes(csv));

        Assert.Equal(["Rad 4: kolumn lead: ”NORRLAND” är ingen NUTS-kod. kolumn stage: ”Sova” är inget skede som är känt."], page.QuerySelectorAll("main ul.plain li").Select(l => l.TextContent));
        List<Partnership> kept = await room.ReadAsync(db => db.Partnerships.Include(p => p.Regions).OrderBy(p => p.Key).ToListAsync(TestHost.Cancel));
        Assert.Equal(["printing", "robots"], kept.Select(p => p.Key));
        Assert.Equal((PartnershipStage.Demonstrate, 1200, new DateOnly(2019, 1, 1)), (kept[0].Stage!.Value, kept[0].Cost!.Value, kept[0].StartsOn!.Value));
        Assert.Equal(["ES21", "NL4"], kept[0].Regions.Where(r => r.IsLead).Select(r => r.Region.ToString()).Order());
    }

    [Fact]
    public async Task What_is_known_of_a_partnership_is_not_missing_in_the_auditors_list()
    {
        using DeskRoom room = await OpenAsync();
        using DeskBrowser browser = room.As(room.Strategist);
        IDocument form = await browser.ReadAsync("/desk/partnerships/printing/edit");
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SendAsync(form.QuerySelector("main form.form-wide")!, null, ("cost", "0"), ("startsOn", "2019-01-01"), ("contact", "strategist"))).StatusCode);

        string list = await (await browser.AskAsync("/desk/commitments?as=csv")).Content.ReadAsStringAsync(TestHost.Cancel);

        string row = list.Split('\n').Single(l => l.Contains("partnership:printing", StringComparison.Ordinal));
        Assert.Contains("Strategen", row);
        Assert.Contains("2019-01-01", row);
        Assert.DoesNotContain("kostnad", row, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_wish_of_another_owner_cannot_be_changed_by_a_list_and_a_new_one_is_for_its_owner_alone()
    {
        using DeskRoom room = await OpenAsync();
        using HttpClient client = room.Host.Browser(room.Neighbour);
        string csv = "key;title-sv;sought-sv;answer-by;kinds;area\r\nwish;Kapad;Vi söker;2027-01-15;;\r\n;Ny önskan;Vi söker;2027-01-15;Company;EU\r\n;Utan dag;Vi söker;snart;Robot;\r\n";

        IDocument page = await ReadBack.ListAsync(client, "wishes", Encoding.UTF8.GetBytes(csv));

        Assert.Equal(["Rad 2: ”wish” är inte ditt att ändra.", "Rad 4: kolumn kinds: ”Robot” är inget slag av organisation som är känt. kolumn answer-by: Skriv sista dagen att svara, som 2027-01-15."], page.QuerySelectorAll("main ul.plain li").Select(l => l.TextContent));
        PartnerWish made = await room.ReadAsync(db => db.Wishes.SingleAsync(w => w.OwnerId == room.South.Id, TestHost.Cancel));
        Assert.Equal((AudienceKind.Owner, "EU"), (made.Audience.Kind, made.Area.ToString()));
        Assert.Equal([ApplicantKind.Company], made.Kinds);
        Assert.Equal("Önskan", (await room.ReadAsync(db => db.Wishes.SingleAsync(w => w.Key == "wish", TestHost.Cancel))).Title.Sv);
    }

    [Fact]
    public async Task A_twin_town_is_a_way_to_its_region_until_the_twinning_has_ended()
    {
        using DeskRoom room = await DeskRoom.OpenAsync(r =>
        {
            Organisation town = new("town", OrganisationKind.Municipality, LocalText.Same("Staden")) { Nuts = NutsCode.Parse("SE124"), Country = "SE" };
            return
            [
                TestData.Installation(r.North), town,
                new TwinTown("alive", r.North.Id, town.Id, new(LocalText.Same("Lappeenranta"), "FI", TestData.Fact) { Nuts = NutsCode.Parse("FI1C5") }),
                new TwinTown("ended", r.North.Id, town.Id, new(LocalText.Same("Pau"), "FR", TestData.Fact) { Nuts = NutsCode.Parse("FRI15"), EndsOn = new(2021, 1, 1) }),
            ];
        });
        IDocument list = await room.Host.GetAsync("/desk/partners", room.Strategist);
        Assert.Equal(["FI1C5"], list.QuerySelectorAll("main tbody th").Select(h => h.TextContent.Trim()));
        Assert.Equal("Vänort: Lappeenranta", list.QuerySelector("main tbody td")!.TextContent);
        IDocument one = await room.Host.GetAsync("/desk/partners/FI1C5", room.Strategist);
        Assert.Equal("Staden och Lappeenranta är vänorter.", one.QuerySelector(".warm-path svg")!.GetAttribute("aria-label"));
        Assert.NotNull(one.QuerySelector(".warm-path a[href='/desk/twin-towns/alive']"));
    }

    private static Task<DeskRoom> OpenAsync() => DeskRoom.OpenAsync(r =>
    {
        Platform platform = new("industry", 0, new("Industrin", "Industry"), LocalText.Same("x"));
        Partnership partnership = new("printing", platform.Id, r.North.Id, new("3D-utskrift", "3D printing"), LocalText.Same("x"), TestData.Fact);
        partnership.Gather([(NutsCode.Parse("PT11"), true)]);
        PartnerWish wish = new("wish", r.North.Id, new(new("Önskan", "Wish"), new("Vi söker.", "We look."), new(2027, 1, 15), TestData.Fact) { Kinds = [ApplicantKind.Company, ApplicantKind.Region], Area = Eligibility.Parse("EU -SE") });
        return [TestData.Installation(r.North), new Contact("strategist", r.North.Id, new("Strategen", "The strategist"), LocalText.Same("x")), platform, partnership, wish];
    });
}
