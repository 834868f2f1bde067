using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using Samklang.Influence;
using Samklang.Influence.Planning;
using Samklang.Language;
using Samklang.Mail;
using Samklang.Matching;
using Samklang.Networks;
using Samklang.People;
using Samklang.Strategy;
using Samklang.Watch;
using Samklang.Web.Mail;
using Samklang.Web.Tests.Desk;

namespace Samklang.Web.Tests.Mail;

/// <summary>The digest by mail, from the wish on the desk to a mail server and back by the links in the mail.</summary>
public sealed class DigestTests : IAsyncLifetime
{
    private readonly SmallMailServer server = new();
    private readonly TestHost host = new();
    private readonly Organisation north = TestData.Region(), south = TestData.Region("south");
    private readonly Item call = TestData.Item(title: new("Stöd till elbussar", "Support for electric buses"));
    private Person strategist = null!;
    private Priority buses = null!;

    public async ValueTask InitializeAsync()
    {
        host.With("Samklang:Mail:Host", "127.0.0.1").With("Samklang:Mail:Port", $"{server.Port}").With("Samklang:Mail:Security", "None")
            .With("Samklang:Mail:From", "samklang@example.org").With("Samklang:Mail:Site", "https://eu.example.org/");
        (strategist, buses) = (TestData.Strategist(north), TestData.Priority(north));
        await host.SaveAsync(north, south, strategist, buses, TestData.Installation(north));
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task Who_asks_for_it_on_the_desk_gets_what_is_new_the_next_morning_and_only_once()
    {
        using DeskBrowser browser = new(host, strategist);
        IDocument page = await browser.ReadAsync("/desk/digest");
        page = await browser.FollowAsync(await browser.SendAsync(page.QuerySelector("form[action='/desk/digest']")!, "Börja skicka", ("address", "strateg@example.org")));
        Assert.Contains("Du får sammandraget. Nästa skrivs i morgon", page.Body!.TextContent);

        await FindAsync(Strength.Strong);
        Assert.Equal((0, 0), await RoundAsync());
        host.Time.Advance(TimeSpan.FromDays(1));
        Assert.Equal((1, 1), await RoundAsync());
        Assert.Equal((0, 0), await RoundAsync());

        MimeMessage mail = Assert.Single(server.Taken);
        Assert.Equal("Region north i Europa: 1 att göra", mail.Subject);
        Assert.Equal("strateg@example.org", Assert.Single(mail.To.Mailboxes).Address);
        Assert.Contains("Stöd till elbussar", mail.TextBody);
        Assert.Contains("texten talar om ”buses”", mail.TextBody);
        Assert.Contains("https://eu.example.org/desk/watch/item-1", mail.TextBody);
        IDocument html = await TestHost.ParseAsync(mail.HtmlBody!);
        Assert.Equal("sv", html.DocumentElement.GetAttribute("lang"));
        Assert.Equal(["Gör något"], html.QuerySelectorAll("h2").Select(h => h.TextContent));
        Assert.Equal("List-Unsubscribe=One-Click", mail.Headers[HeaderId.ListUnsubscribePost]);
        Assert.Contains("Skickat", (await browser.ReadAsync("/desk/digest")).QuerySelector("#mails ~ table")!.TextContent);
    }

    [Fact]
    public async Task When_nothing_is_new_the_digest_says_that_the_watch_is_alive()
    {
        await SubscribeAsync();
        host.Time.Advance(TimeSpan.FromDays(1));
        await RoundAsync();
        MimeMessage mail = Assert.Single(server.Taken);
        Assert.Equal("Region north i Europa: inget nytt", mail.Subject);
        Assert.Contains("Inget nytt för dig. 0 nya poster har lästs", mail.TextBody);
    }

    [Fact]
    public async Task It_comes_in_the_readers_language()
    {
        await SubscribeAsync(Tongue.English);
        await FindAsync(Strength.Likely);
        host.Time.Advance(TimeSpan.FromDays(1));
        await RoundAsync();
        MimeMessage mail = Assert.Single(server.Taken);
        Assert.Equal("north Region in Europe: 1 to know", mail.Subject);
        Assert.Contains("Support for electric buses", mail.TextBody);
        Assert.Contains("Good to know", mail.HtmlBody);
    }

    [Fact]
    public async Task An_item_that_touches_two_priorities_is_told_once_with_both()
    {
        await SubscribeAsync();
        Priority trains = TestData.Priority(north, "trains", new("Tåg", "Trains"));
        await host.SaveAsync(trains);
        await FindAsync(Strength.Strong, trains);
        host.Time.Advance(TimeSpan.FromDays(1));
        await RoundAsync();
        string text = server.Taken.Single().TextBody!;
        Assert.Equal(2, text.Split("Stöd till elbussar").Length);
        Assert.Contains("Även: ", text);
    }

    [Fact]
    public async Task A_mail_programs_button_leaves_in_one_click_and_opening_the_link_does_not()
    {
        DigestSubscription subscription = await SubscribeAsync();
        host.Time.Advance(TimeSpan.FromDays(1));
        await RoundAsync();
        string link = server.Taken.Single().Headers[HeaderId.ListUnsubscribe]!.Trim('<', '>').Replace("https://eu.example.org", "", StringComparison.Ordinal);
        using HttpClient anyone = host.Browser();
        Assert.Contains("Sluta få sammandraget?", await anyone.GetStringAsync(link, TestHost.Cancel));
        Assert.True(await host.AsSystem().DigestSubscriptions.AnyAsync(s => s.Id == subscription.Id && s.LeftAt == null, TestHost.Cancel));

        HttpResponseMessage answer = await anyone.PostAsync(link, new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]), TestHost.Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        host.Time.Advance(TimeSpan.FromDays(1));
        Assert.Equal((0, 0), await RoundAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await anyone.GetAsync($"{link}x", TestHost.Cancel)).StatusCode);
    }

    [Fact]
    public async Task Not_for_us_in_the_mail_settles_the_match_and_a_link_that_was_changed_does_nothing()
    {
        await SubscribeAsync();
        await FindAsync(Strength.Strong);
        host.Time.Advance(TimeSpan.FromDays(1));
        await RoundAsync();
        IDocument html = await TestHost.ParseAsync(server.Taken.Single().HtmlBody!);
        string link = html.QuerySelectorAll("a").Single(a => a.TextContent == "Inte för oss").GetAttribute("href")!.Replace("https://eu.example.org", "", StringComparison.Ordinal);
        using DeskBrowser anyone = new(host, null);
        Assert.Equal(HttpStatusCode.NotFound, (await anyone.AskAsync($"{link[..^4]}AAAA")).StatusCode);

        IElement form = (await anyone.ReadAsync(link)).QuerySelector("main form")!;
        form.SetAttribute("action", link);
        Assert.Equal(HttpStatusCode.OK, (await anyone.SendAsync(form, "Inte för oss")).StatusCode);
        Watch.Match match = await host.AsSystem().Matches.SingleAsync(TestHost.Cancel);
        Assert.Equal((Verdict.NotForUs, strategist.DisplayName), (match.Verdict!.Value, match.SettledBy));
    }

    [Fact]
    public async Task A_busy_server_is_asked_again_later_and_gets_the_mail_once()
    {
        await SubscribeAsync();
        host.Time.Advance(TimeSpan.FromDays(1));
        server.Manner = Manner.IsBusy;
        Assert.Equal((1, 0), await RoundAsync());
        Assert.Equal((0, 0), await RoundAsync());
        Assert.Equal(1, server.Sessions);
        server.Manner = Manner.Takes;
        host.Time.Advance(TimeSpan.FromMinutes(3));
        Assert.Equal((0, 1), await RoundAsync());
        Assert.Equal((0, 0), await RoundAsync());
        Assert.Single(server.Taken);
    }

    [Fact]
    public async Task A_server_that_vanishes_after_the_message_does_not_get_it_again_until_the_reader_says_so()
    {
        await SubscribeAsync();
        host.Time.Advance(TimeSpan.FromDays(1));
        server.Manner = Manner.Vanishes;
        await RoundAsync();
        server.Manner = Manner.Takes;
        host.Time.Advance(TimeSpan.FromHours(10));
        Assert.Equal((0, 0), await RoundAsync());
        using DeskBrowser browser = new(host, strategist);
        IDocument page = await browser.ReadAsync("/desk/digest");
        Assert.Contains("Osäkert om det kom fram", page.Body!.TextContent);
        await browser.FollowAsync(await browser.SendAsync(page.QuerySelector("table form")!));
        Assert.Equal((0, 1), await RoundAsync());
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_tried_again_and_one_that_refuses_is_not()
    {
        await SubscribeAsync();
        host.Time.Advance(TimeSpan.FromDays(1));
        server.Manner = Manner.Refuses;
        await RoundAsync();
        OutgoingMail mail = await host.AsSystem().Mails.SingleAsync(TestHost.Cancel);
        Assert.Equal((MailState.GivenUp, "550 no such mailbox here"), (mail.State, mail.Problem));

        await server.LeaveAsync();
        host.Time.Advance(TimeSpan.FromDays(1));
        await RoundAsync();
        Assert.Equal(MailState.Waiting, (await host.AsSystem().Mails.OrderByDescending(m => m.WrittenAt).FirstAsync(TestHost.Cancel)).State);
    }

    [Fact]
    public async Task A_reminder_comes_once_for_each_mark_before_a_last_safe_day()
    {
        await SubscribeAsync(reminds: true);
        Dossier dossier = Dossier.OpenByHand("charging", north.Id, Audience.Public, new(new("Laddning", "Charging"), LocalText.Empty, Level.Act, LocalText.Empty), TestData.Now);
        Window window = dossier.Watch(WindowKind.Own, new("Svar", "Answer"), WindowEnd.WithDay(new(2026, 12, 4)), TestData.Fact);
        PlanTemplate template = new("plan", north.Id, new("Plan", "Plan"), [new(new("Skicka svaret", "Send the answer"), StepKind.Submission, Role.Strategist, 1)]);
        window.LayBy(template, dossier);
        window.Lay(new(new("SE", WorkDaySettings.Plain), []), TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm"));
        DateOnly last = window.Steps[0].LastSafeOn!.Value;
        await host.SaveAsync(template, dossier, window);

        host.Time.SetUtcNow(last.AddDays(-9).ToDateTime(new(8, 0), DateTimeKind.Utc));
        for (int day = -8; day <= 2; day++)
        {
            host.Time.Advance(TimeSpan.FromDays(1));
            await RoundAsync();
        }
        Assert.Equal(["Sista säkra dag närmar sig: Skicka svaret", "Sista säkra dag närmar sig: Skicka svaret"],
            server.Taken.Select(m => m.Subject!).Where(s => s.StartsWith("Sista", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Two_hosts_that_write_at_once_write_one_mail()
    {
        await SubscribeAsync();
        host.Time.Advance(TimeSpan.FromDays(1));
        int[] written = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(WriteAsync, TestHost.Cancel)));
        Assert.Equal(1, written.Sum());
        Assert.Equal(1, await host.AsSystem().Mails.CountAsync(TestHost.Cancel));
    }

    [Theory]
    [InlineData("nobody", "Skriv en mejladress")]
    [InlineData("a@b.se\r\nBcc: c@d.se", "Skriv en mejladress")]
    [InlineData("Name <a@b.se>", "Skriv en mejladress")]
    public async Task An_address_that_is_none_is_refused_by_name(string address, string error)
    {
        using DeskBrowser browser = new(host, strategist);
        IDocument page = await browser.ReadAsync("/desk/digest");
        HttpResponseMessage answer = await browser.SendAsync(page.QuerySelector("form[action='/desk/digest']")!, "Börja skicka", ("address", address));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(error, await answer.Content.ReadAsStringAsync(TestHost.Cancel));
        Assert.Equal(0, await host.AsSystem().DigestSubscriptions.CountAsync(TestHost.Cancel));
    }

    private async Task<DigestSubscription> SubscribeAsync(Tongue tongue = Tongue.Swedish, bool reminds = false)
    {
        DigestSubscription subscription = new(strategist.Id, new("strateg@example.org", Rhythm.Daily, tongue, reminds), host.Time.GetUtcNow().UtcDateTime);
        await host.SaveAsync(subscription);
        return subscription;
    }

    private async Task FindAsync(Strength strength, params Priority[] others)
    {
        DateTime at = host.Time.GetUtcNow().UtcDateTime.AddMinutes(5);
        await host.SaveAsync([call, .. others.Prepend(buses).Select(p => new Watch.Match(call, p, TestData.Hit(call, strength), at))]);
    }

    private async Task<(int Written, int Sent)> RoundAsync()
    {
        int written = await WriteAsync();
        await using AsyncServiceScope scope = host.Services.CreateAsyncScope();
        return (written, await scope.ServiceProvider.GetRequiredService<SendMails>().RunAsync(TestHost.Cancel));
    }

    private async Task<int> WriteAsync()
    {
        await using AsyncServiceScope scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<WriteDueMails>().RunAsync(TestHost.Cancel);
    }
}
