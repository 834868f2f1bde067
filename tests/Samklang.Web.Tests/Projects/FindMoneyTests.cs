using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.People;
using Samklang.Projects;
using Samklang.Projects.Money;
using Samklang.Watch;

namespace Samklang.Web.Tests.Projects;

public sealed class FindMoneyTests
{
    [Theory]
    [InlineData("SE124", true, "Örebro län (SE124) ligger i Östra Mellansverige (SE12), som får delta.")]
    [InlineData("SE312", false, "Bara Östra Mellansverige (SE12) får delta. Dalarnas län (SE312) ligger i Norra Mellansverige (SE31).")]
    [InlineData("SE313", false, "Bara Östra Mellansverige (SE12) får delta. Gävleborgs län (SE313) ligger i Norra Mellansverige (SE31).")]
    public async Task A_call_for_one_area_is_open_to_the_owner_in_it_and_closed_to_the_others_with_the_reason(string place, bool isOpen, string why)
    {
        using TestHost host = await MoneyRoom.OpenAsync();
        IDocument page = await host.GetAsync($"/sv/hitta-pengar?who=region&where={place}&q=robotar");
        IElement call = page.QuerySelectorAll(".entry").Single(e => e.QuerySelector("a[href$='item-regional']") is not null);
        Assert.Equal(isOpen ? "calls" : "closed", call.Closest("section")!.GetAttribute("aria-labelledby"));
        IElement condition = call.QuerySelector(".condition")!;
        Assert.Equal(isOpen ? "met" : "not-met", condition.GetAttribute("data-fit"));
        Assert.Contains(why, condition.TextContent);
        // A call for the whole EU is open to all three.
        Assert.Equal("calls", page.QuerySelector("a[href$='item-robots']")!.Closest("section")!.GetAttribute("aria-labelledby"));
        Assert.Null(page.QuerySelector("a[href$='item-wolves']"));
    }

    [Fact]
    public async Task The_programmes_own_page_says_the_same_of_all_three_owners()
    {
        using TestHost host = await MoneyRoom.OpenAsync();
        IDocument page = await host.GetAsync("/en/programmes/fund");
        Assert.Equal(["not-met", "not-met", "met"], page.QuerySelectorAll("#open-to, .condition").Where(e => e.ClassList.Contains("condition")).Select(c => c.GetAttribute("data-fit")));
        Assert.Contains("Only Östra Mellansverige (SE12) may take part.", page.QuerySelector(".conditions")!.TextContent);
    }

    [Fact]
    public async Task Each_result_says_the_conditions_why_it_fits_what_is_missing_and_who_helps()
    {
        using TestHost host = await MoneyRoom.OpenAsync();
        IDocument page = await host.GetAsync("/en/find-money?who=company&where=se124&q=robotar");
        IElement call = page.QuerySelectorAll(".entry").Single(e => e.QuerySelector("a[href$='item-robots']") is not null);
        Assert.Equal(["met", "met", "cannot-tell", "met", "met"], call.QuerySelectorAll(".condition").Select(c => c.GetAttribute("data-fit")));
        Assert.Contains("At least 3 organisations from 3 countries", call.TextContent);
        Assert.Contains("70 days left", call.TextContent);
        Assert.Contains("at least 2 more partners", call.QuerySelector(".money-missing")!.TextContent);
        Assert.Contains("the region’s office in Brussels", call.TextContent);
        Assert.NotNull(call.QuerySelector(".entry-why mark"));
        Assert.DoesNotContain("priority", call.QuerySelector(".entry-why")!.TextContent);
        Assert.Equal("company", page.QuerySelector("#who option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task What_a_programme_asks_in_calls_of_a_kind_is_held_against_the_asker_and_its_source_stands_on_the_programmes_pages()
    {
        Programme culture = new("culture", new(ProgrammeKind.SectorProgramme, LocalText.Same("Culture"), LocalText.Same("Art."), TestData.Fact)
        {
            Area = Eligibility.Everywhere, FrameworkProgramme = "cult",
            Actions = [new(CallPattern.Parse("CULT-*-COOP-2"), null) { RateFrom = 70, RateTo = 70, LeastPartners = 5, LeastCountries = 5, Applicants = [ApplicantKind.Association], Source = "The call of 2026", AsOf = new(2026, 5, 1) }],
        });
        Item Call(string key, string id) => new(TestData.Draft(key, title: LocalText.Same("Robots on stage")) with { CallId = id, ProgrammeCode = "cult" }, TestData.Now);
        using TestHost host = await MoneyRoom.OpenAsync(culture, Call("medium", "CULT-2027-COOP-2"), Call("other", "CULT-2027-COOP-9"));

        IDocument page = await host.GetAsync("/en/find-money?who=company&where=SE124&q=robots+on+stage");
        IElement medium = Entry(page, "medium"), other = Entry(page, "other");
        Assert.Equal("closed", medium.Closest("section")!.GetAttribute("aria-labelledby"));
        Assert.Equal(["met", "not-met", "cannot-tell", "met", "met"], Fits(medium));
        Assert.Contains("At least 5 organisations from 5 countries", medium.TextContent);
        Assert.Contains("70 per cent", medium.TextContent);
        Assert.Equal(["met", "cannot-tell", "cannot-tell", "met", "cannot-tell"], Fits(other));
        foreach (string address in (string[])["/en/programmes/culture", "/sv/program/culture"])
            Assert.Equal("The call of 2026", (await host.GetAsync(address)).QuerySelector("section[aria-labelledby=actions] td:last-child")!.FirstChild!.TextContent.Trim());

        static IElement Entry(IDocument page, string key) => page.QuerySelectorAll(".entry").Single(e => e.QuerySelector($"a[href$='item-{key}']") is not null);
        static IEnumerable<string?> Fits(IElement entry) => entry.QuerySelectorAll(".condition").Select(c => c.GetAttribute("data-fit"));
    }

    [Theory]
    [InlineData("who=robot&where=SE124", "We don’t know the kind of applicant “robot” in the address, so we answer as if it were not said. There are these: company (", "met,cannot-tell")]
    [InlineData("who=3&where=SE124", "We don’t know the kind of applicant “3” in the address", "met,cannot-tell")]
    [InlineData("who=company&where=Narnia", "We don’t know the place “Narnia” in the address, so we answer as if it were not said. It must be a NUTS code, for instance one of these: SE3", "cannot-tell,met")]
    [InlineData("who=company&where=SE999", "We don’t know the place “SE999” in the address", "cannot-tell,met")]
    public async Task What_in_the_address_is_not_known_is_said_with_what_there_is_and_taken_for_not_told(string query, string said, string fits)
    {
        using TestHost host = await MoneyRoom.OpenAsync();
        IDocument page = await host.GetAsync($"/en/find-money?{query}&q=robotar");
        Assert.StartsWith(said, Assert.Single(page.QuerySelectorAll("main .ds-alert p")).TextContent);
        IElement call = page.QuerySelectorAll(".entry").Single(e => e.QuerySelector("a[href$='item-robots']") is not null);
        Assert.Equal(fits.Split(','), call.QuerySelectorAll(".condition").Select(c => c.GetAttribute("data-fit")).Take(2));
    }

    [Theory]
    [InlineData("who=region&where=SE124&q=robotar")]
    [InlineData("who=&where=&q=robotar")]
    [InlineData("where=SE&q=robotar")]
    [InlineData("")]
    public async Task Nothing_is_said_of_an_address_that_is_known(string query)
    {
        using TestHost host = await MoneyRoom.OpenAsync();
        Assert.Empty((await host.GetAsync($"/en/find-money?{query}")).QuerySelectorAll("main .ds-alert"));
    }

    [Theory]
    [InlineData("who=%00&where=<script>&q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("who=99&where=SE124'--&q=%27%20OR%201=1--")]
    [InlineData("who=person&where=ZZ&q=%F0%9F%A4%96%E2%80%AE%00%0B")]
    [InlineData("who=&where=&q=")]
    [InlineData("who=company&who=region&where=SE124&where=SE31&q=a&q=b")]
    public async Task Hostile_questions_get_a_page(string query)
    {
        using TestHost host = await MoneyRoom.OpenAsync();
        IDocument page = await host.GetAsync($"/sv/hitta-pengar?{query}");
        Assert.Empty(page.QuerySelectorAll("main script"));
    }

    [Fact]
    public async Task Words_without_end_are_cut_and_answered()
    {
        using TestHost host = await MoneyRoom.OpenAsync();
        await host.GetAsync($"/sv/hitta-pengar?q={Uri.EscapeDataString(string.Concat(Enumerable.Repeat("robotar ", 400)))}");
    }

    [Fact]
    public async Task An_idea_is_kept_for_the_office_alone_and_removed_by_its_link_leaving_nothing_in_history()
    {
        using TestHost host = await MoneyRoom.OpenAsync();
        (HttpResponseMessage answer, HttpClient browser) = await LeaveAsync(host, ("words", "Robotar som plockar blåbär"), ("address", "someone@example.org"), ("consent", "yes"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        string link = answer.Headers.Location!.ToString();
        await using SamklangDb db = host.AsSystem();
        Idea idea = await db.Ideas.SingleAsync(TestHost.Cancel);
        Assert.Equal((AudienceKind.Owner, new DateOnly(2027, 5, 22)), (idea.Audience.Kind, idea.KeptUntil));
        Assert.DoesNotContain(idea.SecretHash, link);
        foreach (string public_ in (string[])["/sv/hitta-pengar?q=bl%C3%A5b%C3%A4r", "/sv/sok?q=bl%C3%A5b%C3%A4r", link])
            Assert.DoesNotContain("plockar", await browser.GetStringAsync(public_, TestHost.Cancel));

        Assert.Equal(HttpStatusCode.OK, (await SendAsync(browser, link)).StatusCode);
        Assert.Empty(await db.Ideas.AsNoTracking().ToListAsync(TestHost.Cancel));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(link, TestHost.Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(browser, link)).StatusCode);
        Assert.DoesNotContain(await db.History.ToListAsync(TestHost.Cancel), h => $"{h.Label} {string.Join(' ', h.Changes)}".Contains("blåbär") || $"{h.Label} {string.Join(' ', h.Changes)}".Contains("someone"));
    }

    [Fact]
    public async Task An_idea_is_removed_by_itself_when_its_time_is_out()
    {
        using TestHost host = await MoneyRoom.OpenAsync();
        await LeaveAsync(host, ("words", "Robotar"), ("address", "someone@example.org"), ("consent", "yes"));
        await using SamklangDb db = host.AsSystem();
        host.Time.Advance(TimeSpan.FromDays(180));
        await Task.Delay(100, TestHost.Cancel);
        Assert.Equal(1, await db.Ideas.CountAsync(TestHost.Cancel));
        host.Time.Advance(TimeSpan.FromDays(1));
        for (int tries = 0; await db.Ideas.AnyAsync(TestHost.Cancel); tries++)
        {
            Assert.True(tries < 100, "The idea is still there.");
            await Task.Delay(100, TestHost.Cancel);
        }
    }

    [Theory]
    [InlineData("", "a@example.org", "yes", "words")]
    [InlineData("Robotar", "nobody", "yes", "address")]
    [InlineData("Robotar", "a@example.org", "", "consent")]
    public async Task What_is_wrong_with_an_idea_is_said_and_nothing_is_lost_or_kept(string words, string address, string consent, string field)
    {
        using TestHost host = await MoneyRoom.OpenAsync();
        (HttpResponseMessage answer, _) = await LeaveAsync(host, ("words", words), ("address", address), ("consent", consent));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        IDocument page = await TestHost.ParseAsync(await answer.Content.ReadAsStringAsync(TestHost.Cancel));
        Assert.NotNull(page.QuerySelector($".ds-error-summary a[href='#{field}']"));
        Assert.Equal((words, address), (page.QuerySelector("#words")!.TextContent.Trim(), page.QuerySelector("#address")!.GetAttribute("value")));
        await using SamklangDb db = host.AsSystem();
        Assert.Empty(await db.Ideas.ToListAsync(TestHost.Cancel));
    }

    private static async Task<(HttpResponseMessage Answer, HttpClient Browser)> LeaveAsync(TestHost host, params (string Name, string Value)[] fields)
    {
        HttpClient browser = host.Browser();
        IDocument page = await TestHost.ParseAsync(await browser.GetStringAsync("/sv/hitta-pengar?who=company&where=SE124&q=robotar", TestHost.Cancel));
        host.Time.Advance(TimeSpan.FromSeconds(10));
        Dictionary<string, string> sent = page.QuerySelectorAll("#leave input[type=hidden]").ToDictionary(i => i.GetAttribute("name")!, i => i.GetAttribute("value") ?? "");
        foreach ((string name, string value) in fields)
            sent[name] = value;
        return (await SendAsync(browser, page.QuerySelector("#leave form")!.GetAttribute("action")!.Split('#')[0], sent), browser);
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient browser, string address, Dictionary<string, string>? fields = null) => browser.SendAsync(
        new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(fields ?? []), Headers = { { "Sec-Fetch-Site", "same-origin" } } }, TestHost.Cancel);
}
