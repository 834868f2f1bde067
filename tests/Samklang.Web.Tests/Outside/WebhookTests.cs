using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samklang.People;
using Samklang.Publishing.Webhooks;
using Samklang.Web.Tests.Desk;
using Samklang.Web.Webhooks;

namespace Samklang.Web.Tests.Outside;

/// <summary>Webhooks against a small server of our own that answers as it is told.</summary>
public sealed class WebhookTests : IAsyncLifetime
{
    private readonly HttpListener listener = new();
    private readonly List<(string Body, string Timestamp, string Signature, string Delivery)> received = [];
    private int status = 200;
    private string address = "";
    private DeskRoom room = null!;

    public async ValueTask InitializeAsync()
    {
        using System.Net.Sockets.TcpListener free = new(IPAddress.Loopback, 0);
        free.Start();
        address = $"http://localhost:{((IPEndPoint)free.LocalEndpoint).Port}/hook/";
        free.Stop();
        listener.Prefixes.Add(address);
        listener.Start();
        _ = ListenAsync();
        room = await DeskRoom.OpenAsync(null, ("Samklang:Webhooks:AllowPrivate", "true"), ("Samklang:Webhooks:Attempts", "3"));
    }

    public ValueTask DisposeAsync()
    {
        listener.Close();
        room.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_change_is_told_once_and_signed_and_only_what_the_holder_may_see()
    {
        string secret = await MakeAsync(room.Strategist);
        await room.Host.SaveAsync(
            TestData.Priority(room.North, "inner", new("Vår inre", "Our inner"), Audience.OfOwner(room.North.Id)), TestData.Priority(room.South, "theirs", new("Deras hemlighet", "Their secret"), Audience.OfOwner(room.South.Id)));
        await TellAsync();
        await TellAsync();
        var told = Assert.Single(received);
        string signed = Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.ASCII.GetBytes(secret), Encoding.UTF8.GetBytes($"{told.Timestamp}.{told.Body}")));
        Assert.Equal($"sha256={signed}", told.Signature);
        JsonNode change = Assert.Single(JsonNode.Parse(told.Body)!["changes"]!.AsArray())!;
        Assert.Equal(("created", "Priority", "Vår inre"), (change["change"]!.GetValue<string>(), change["kind"]!.GetValue<string>(), change["label"]!.GetValue<string>()));
        Assert.NotNull((await DeliveriesAsync()).Single().DeliveredAt);
    }

    [Fact]
    public async Task A_failed_delivery_is_tried_again_after_longer_and_longer_and_then_given_up_until_somebody_sends_it_again()
    {
        status = 500;
        await MakeAsync(room.Strategist);
        await room.Host.SaveAsync(TestData.Priority(room.North, "new"));
        await TellAsync();
        room.Host.Time.Advance(TimeSpan.FromSeconds(59));
        await TellAsync();
        Assert.Single(received);
        room.Host.Time.Advance(TimeSpan.FromSeconds(1));
        await TellAsync();
        Assert.Equal(2, received.Count);
        Assert.Equal(room.Host.Time.GetUtcNow().UtcDateTime + TimeSpan.FromMinutes(2), (await DeliveriesAsync()).Single().NextAt);
        room.Host.Time.Advance(TimeSpan.FromMinutes(2));
        await TellAsync();
        WebhookDelivery given = (await DeliveriesAsync()).Single();
        Assert.True(given.IsGivenUp);
        Assert.Equal((3, 500), (given.Attempts, given.LastStatus));
        Assert.Single(received.Select(r => r.Delivery).Distinct());
        status = 204;
        using DeskBrowser browser = room.As(room.Strategist);
        await browser.SendAsync((await browser.ReadAsync("/desk/webhooks")).QuerySelector("form[action*='handler=retry']")!);
        await TellAsync();
        Assert.NotNull((await DeliveriesAsync()).Single().DeliveredAt);
    }

    [Fact]
    public async Task A_webhook_that_is_stopped_or_whose_holder_is_locked_out_is_told_nothing_more()
    {
        await MakeAsync(room.Strategist);
        await room.ChangeAsync(async db => (await db.Users.SingleAsync(p => p.Id == room.Strategist.Id, TestHost.Cancel)).LockoutEnd = DateTimeOffset.MaxValue);
        await room.Host.SaveAsync(TestData.Priority(room.North, "new"));
        await TellAsync();
        Assert.Empty(received);
        await room.ChangeAsync(async db => (await db.Users.SingleAsync(p => p.Id == room.Strategist.Id, TestHost.Cancel)).LockoutEnd = null);
        using DeskBrowser browser = room.As(room.Strategist);
        await browser.SendAsync((await browser.ReadAsync("/desk/webhooks")).QuerySelector("form[action*='handler=stop']")!);
        await TellAsync();
        Assert.Empty(received);
    }

    [Fact]
    public async Task An_address_within_the_network_is_not_told_unless_the_installation_allows_it()
    {
        await MakeAsync(room.Strategist);
        await room.Host.SaveAsync(TestData.Priority(room.North, "new"));
        using TestHost strict = room.Host.Restarted();
        strict.With("Samklang:Webhooks:AllowPrivate", "false");
        await TellAsync(strict);
        Assert.Empty(received);
        Assert.Contains("https", (await DeliveriesAsync()).Single().Problem);
    }

    [Theory]
    [InlineData("127.0.0.1", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("172.20.0.1", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("64:ff9b::a00:1", false)]
    [InlineData("2002:a00:1::", false)]
    [InlineData("8.8.8.8", true)]
    [InlineData("2606:4700::1111", true)]
    public void Addresses_that_are_not_of_the_open_internet_are_known(string written, bool isPublic) =>
        Assert.Equal(isPublic, PublicAddresses.IsPublic(IPAddress.Parse(written)));

    [Theory]
    [InlineData("ftp://example.org/")]
    [InlineData("https://user:password@example.org/")]
    [InlineData("not an address")]
    public async Task A_wrong_address_is_refused_at_the_field(string url)
    {
        using DeskBrowser browser = room.As(room.Strategist);
        IElement form = (await browser.ReadAsync("/desk/webhooks")).GetElementById("make-hook")!;
        HttpResponseMessage answer = await browser.SendAsync(form, null, ("name", "System"), ("url", url), ("kinds", "Priority"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        IDocument page = await TestHost.ParseAsync(await answer.Content.ReadAsStringAsync(TestHost.Cancel));
        Assert.Equal(["#url"], page.QuerySelectorAll(".ds-error-summary a").Select(a => a.GetAttribute("href")));
    }

    private async Task<string> MakeAsync(Person person)
    {
        using DeskBrowser browser = room.As(person);
        IElement form = (await browser.ReadAsync("/desk/webhooks")).GetElementById("make-hook")!;
        IDocument page = await browser.FollowAsync(await browser.SendAsync(form, null, ("name", "System"), ("url", address), ("kinds", "Priority")));
        return page.GetElementById("secret")!.GetAttribute("value")!;
    }

    private Task<List<WebhookDelivery>> DeliveriesAsync() => room.ReadAsync(db => db.WebhookDeliveries.AsNoTracking().ToListAsync(TestHost.Cancel));

    private async Task TellAsync(TestHost? host = null)
    {
        IServiceProvider services = (host ?? room.Host).Services;
        await services.GetRequiredService<GatherDeliveries>().RunAsync(TestHost.Cancel);
        await services.GetRequiredService<SendDeliveries>().RunAsync(TestHost.Cancel);
    }

    private async Task ListenAsync()
    {
        while (listener.IsListening)
        {
            HttpListenerContext call;
            try
            {
                call = await listener.GetContextAsync();
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
            using StreamReader reader = new(call.Request.InputStream);
            received.Add((await reader.ReadToEndAsync(), call.Request.Headers[WebhookSecret.TimestampHeader]!, call.Request.Headers[WebhookSecret.SignatureHeader]!, call.Request.Headers[WebhookSecret.DeliveryHeader]!));
            call.Response.StatusCode = status;
            call.Response.Close();
        }
    }
}
