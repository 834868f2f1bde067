using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.People;
using Samklang.Publishing;

namespace Samklang.Web.Tests.Site;

public sealed class FeedbackTests
{
    private const string Page = "/sv/natverk";

    [Fact]
    public async Task An_answer_reaches_the_owner_of_the_page_and_nobody_else()
    {
        SmallRegion region = new();
        using TestHost host = await region.StartAsync();
        HttpResponseMessage answer = await SendAsync(host, await FormAsync(host, Page), ("useful", "yes"), ("comment", " Bra!\r\nMen kort. "));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        IDocument thanks = await host.GetAsync(answer.Headers.Location!.ToString());
        Assert.Equal("Tack!", thanks.QuerySelector("h1")!.TextContent);
        Assert.Equal(Page, thanks.QuerySelector("main p a")!.GetAttribute("href"));

        Feedback kept = Assert.Single(await KeptAsync(host));
        Assert.Equal(("networks", Page, Tongue.Swedish, true, "Bra!\nMen kort."), (kept.PageKey, kept.Address, kept.Tongue, kept.IsUseful, kept.Comment));
        Assert.Equal(Audience.OfOwner(region.Owner.Id), kept.Audience);
    }

    [Fact]
    public async Task A_page_about_one_thing_takes_answers_too_and_they_fall_to_the_publisher()
    {
        SmallRegion region = new();
        using TestHost host = await region.StartAsync();
        HttpResponseMessage answer = await SendAsync(host, await FormAsync(host, "/en/from-the-eu/item-law"), ("useful", "no"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith("/en/", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        Feedback kept = Assert.Single(await KeptAsync(host));
        Assert.Equal(("/en/from-the-eu/item-law", false, null), (kept.Address, kept.IsUseful, kept.Comment));
        Assert.Equal(Audience.OfOwner(region.Owner.Id), kept.Audience);
    }

    [Theory]
    [InlineData("website", "http://x.example", "tomt")]
    [InlineData("useful", "", "ja eller nej")]
    [InlineData("stamp", "forged", "märkning")]
    [InlineData("page_address", "/sv/finns-inte", "/sv/finns-inte")]
    [InlineData("comment", "Se https://pills.example/x", "länk")]
    [InlineData("comment", "Se www.pills.example", "länk")]
    [InlineData("comment", "<a href=x>", "länk")]
    public async Task A_wrong_answer_is_refused_with_what_is_wrong_and_nothing_is_lost(string field, string value, string said)
    {
        using TestHost host = await new SmallRegion().StartAsync();
        string comment = field == "comment" ? value : "Kartan saknas.";
        HttpResponseMessage answer = await SendAsync(host, await FormAsync(host, Page), ("useful", "yes"), ("comment", comment), (field, value));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        IDocument page = await TestHost.ParseAsync(await answer.Content.ReadAsStringAsync(TestHost.Cancel));
        Assert.Contains(said, page.QuerySelector("[role=alert]")!.TextContent);
        Assert.Equal(comment, page.QuerySelector("textarea")!.TextContent);
        Assert.Empty(await KeptAsync(host));
    }

    [Fact]
    public async Task What_was_refused_for_a_link_can_be_mended_and_sent_again()
    {
        using TestHost host = await new SmallRegion().StartAsync();
        HttpResponseMessage refused = await SendAsync(host, await FormAsync(host, Page), ("useful", "no"), ("comment", "http://x.example"));
        IDocument page = await TestHost.ParseAsync(await refused.Content.ReadAsStringAsync(TestHost.Cancel));
        HttpResponseMessage answer = await SendAsync(host, Fields(page), ("useful", "no"), ("comment", "Sidan om kartan"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("Sidan om kartan", Assert.Single(await KeptAsync(host)).Comment);
    }

    [Fact]
    public async Task A_link_to_our_own_site_is_fine()
    {
        using TestHost host = await new SmallRegion().StartAsync();
        HttpResponseMessage answer = await SendAsync(host, await FormAsync(host, Page), ("useful", "no"), ("comment", "Se http://localhost/sv/kontakt"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task A_comment_may_be_so_long_and_no_longer()
    {
        using TestHost host = await new SmallRegion().StartAsync();
        Dictionary<string, string> form = await FormAsync(host, Page);
        HttpResponseMessage refused = await SendAsync(host, form, ("useful", "yes"), ("comment", new string('å', Feedback.CommentLength + 1)));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("2001 tecken", await refused.Content.ReadAsStringAsync(TestHost.Cancel));
        HttpResponseMessage taken = await SendAsync(host, form, ("useful", "yes"), ("comment", new string('å', Feedback.CommentLength)));
        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
    }

    [Theory]
    [InlineData(1, "väldigt fort")]
    [InlineData(60 * 60 * 24 * 3, "öppen länge")]
    public async Task An_answer_faster_than_a_person_or_days_later_is_refused(int seconds, string said)
    {
        using TestHost host = await new SmallRegion().StartAsync();
        Dictionary<string, string> form = await FormAsync(host, Page, seconds);
        HttpResponseMessage refused = await SendAsync(host, form, ("useful", "yes"), ("comment", "Hej"));
        string html = await refused.Content.ReadAsStringAsync(TestHost.Cancel);
        Assert.Contains(said, html);
        host.Time.Advance(TimeSpan.FromSeconds(4));
        Assert.Equal(HttpStatusCode.Redirect, (await SendAsync(host, Fields(await TestHost.ParseAsync(html)), ("useful", "yes"))).StatusCode);
    }

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("X-Nothing", "1")]
    public async Task An_answer_from_another_site_is_refused(string header, string value)
    {
        using TestHost host = await new SmallRegion().StartAsync();
        HttpResponseMessage answer = await PostAsync(host, await FormAsync(host, Page), header, value, ("useful", "yes"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(await KeptAsync(host));
    }

    [Fact]
    public async Task After_many_answers_in_a_while_the_next_is_refused_and_kept_for_the_sender()
    {
        using TestHost host = await new SmallRegion().StartAsync();
        Dictionary<string, string> form = await FormAsync(host, Page);
        for (int sent = 0; sent < 10; sent++)
            Assert.Equal(HttpStatusCode.Redirect, (await SendAsync(host, form, ("useful", "yes"))).StatusCode);
        HttpResponseMessage refused = await SendAsync(host, form, ("useful", "yes"), ("comment", "Den elfte"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("Den elfte", await refused.Content.ReadAsStringAsync(TestHost.Cancel));
        Assert.Equal(10, (await KeptAsync(host)).Count);
    }

    private static async Task<Dictionary<string, string>> FormAsync(TestHost host, string address, int seconds = 10)
    {
        IDocument page = await host.GetAsync(address);
        host.Time.Advance(TimeSpan.FromSeconds(seconds));
        return Fields(page);
    }

    private static Dictionary<string, string> Fields(IDocument page) =>
        page.QuerySelectorAll("#feedback input").ToDictionary(i => i.GetAttribute("name")!, i => i.GetAttribute("value") ?? "");

    private static Task<HttpResponseMessage> SendAsync(TestHost host, Dictionary<string, string> form, params (string Name, string Value)[] values) =>
        PostAsync(host, form, "Origin", "http://localhost", values);

    private static async Task<HttpResponseMessage> PostAsync(
        TestHost host, Dictionary<string, string> form, string header, string headerValue, params (string Name, string Value)[] values)
    {
        Dictionary<string, string> all = new(form);
        foreach ((string name, string value) in values)
            all[name] = value;
        HttpClient browser = host.Browser();
        string address = all["page_address"].StartsWith("/en", StringComparison.Ordinal) ? "/en/feedback" : "/sv/synpunkt";
        using HttpRequestMessage request = new(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(all) };
        request.Headers.Add(header, headerValue);
        return await browser.SendAsync(request, TestHost.Cancel);
    }

    private static async Task<List<Feedback>> KeptAsync(TestHost host)
    {
        await using SamklangDb db = host.AsSystem();
        return await db.Feedback.AsNoTracking().ToListAsync(TestHost.Cancel);
    }
}
