using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Samklang.Data;
using Samklang.People;
using Samklang.Publishing.Webhooks;

namespace Samklang.Web.Webhooks;

/// <summary>Sends what is due, signed, and notes how it went.</summary>
internal sealed class SendDeliveries(OpenDb open, IHttpClientFactory clients, WebhookSecret secret, IOptions<WebhookOptions> options, TimeProvider time)
{
    public const string Client = "webhooks";
    private const int MostAtOnce = 50;

    public async Task RunAsync(CancellationToken cancel)
    {
        await using SamklangDb db = open(Viewer.System);
        DateTime now = time.GetUtcNow().UtcDateTime;
        List<Guid> due = await db.WebhookDeliveries.AsNoTracking().Where(d => d.NextAt <= now && d.Webhook!.StoppedAt == null)
            .OrderBy(d => d.NextAt).ThenBy(d => d.Id).Select(d => d.Id).Take(MostAtOnce).ToListAsync(cancel);
        foreach (Guid id in due)
            if (await ClaimAsync(db, id, now, cancel))
                await SendAsync(db, id, cancel);
        DateTime old = now.AddDays(-options.Value.KeptDays);
        await db.WebhookDeliveries.Where(d => d.MadeAt < old).ExecuteDeleteAsync(cancel);
    }

    // One host sends it; should that host die on the way, it is due again after a while.
    private async Task<bool> ClaimAsync(SamklangDb db, Guid id, DateTime now, CancellationToken cancel)
    {
        DateTime held = now + (options.Value.Timeout * 3);
        return await db.WebhookDeliveries.Where(d => d.Id == id && d.NextAt <= now).ExecuteUpdateAsync(d => d.SetProperty(x => x.NextAt, held), cancel) == 1;
    }

    private async Task SendAsync(SamklangDb db, Guid id, CancellationToken cancel)
    {
        WebhookDelivery delivery = await db.WebhookDeliveries.Include(d => d.Webhook).SingleAsync(d => d.Id == id, cancel);
        (int? status, string? problem) = await TryAsync(delivery, cancel);
        DateTime at = time.GetUtcNow().UtcDateTime;
        if (problem is null)
            delivery.Succeed(status!.Value, at);
        else
            delivery.Fail(status, problem, at, options.Value.FirstWait, options.Value.Attempts);
        await db.SaveChangesAsync(cancel);
    }

    private async Task<(int? Status, string? Problem)> TryAsync(WebhookDelivery delivery, CancellationToken cancel)
    {
        Uri address = new(delivery.Webhook!.Url);
        if (address.Scheme != Uri.UriSchemeHttps && !options.Value.AllowPrivate)
            return (null, "Only https is allowed.");
        DateTimeOffset now = time.GetUtcNow();
        using HttpRequestMessage request = new(HttpMethod.Post, address)
        {
            Content = new StringContent(delivery.Body, Encoding.UTF8, MediaTypeHeaderValue.Parse("application/json")),
        };
        request.Headers.Add(WebhookSecret.DeliveryHeader, delivery.Id.ToString());
        request.Headers.Add(WebhookSecret.TimestampHeader, now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        request.Headers.Add(WebhookSecret.SignatureHeader, secret.Sign(delivery.Webhook.HiddenSecret, now, delivery.Body));
        try
        {
            using HttpClient client = clients.CreateClient(Client);
            using HttpResponseMessage answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
            return ((int)answer.StatusCode, answer.IsSuccessStatusCode ? null : $"Answered {(int)answer.StatusCode}.");
        }
        catch (Exception failed) when (failed is HttpRequestException || (failed is TaskCanceledException && !cancel.IsCancellationRequested))
        {
            return (null, failed is TaskCanceledException ? "No answer in time." : failed.Message);
        }
    }
}
