using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Samklang.Data;
using Samklang.People;
using Samklang.Publishing.Webhooks;
using Samklang.Web.Pages.Desk.Fields;
using Samklang.Web.Texts;
using Samklang.Web.Webhooks;

namespace Samklang.Web.Pages.Desk.Webhooks;

/// <summary>The webhooks of whoever is signed in: made, followed and stopped.</summary>
public sealed class WebhooksModel(SamklangDb db, WebhookSecret secrets, IOptions<WebhookOptions> options, IStringLocalizer<FeedTexts> texts, TimeProvider time) : DeskPage(db, time)
{
    public const int MostHooks = 10;

    private const string SecretKey = "webhook-secret";
    private const int MostDeliveries = 10;

    public IReadOnlyList<Webhook> Hooks { get; private set; } = [];

    /// <summary>The last deliveries by webhook, latest first.</summary>
    public ILookup<Guid, WebhookDelivery> Deliveries { get; private set; } = Array.Empty<WebhookDelivery>().ToLookup(d => d.WebhookId);

    /// <summary>The secret of the webhook that has just been made; null at any other time.</summary>
    public string? Secret { get; private set; }

    public WebhookForm Form { get; private set; } = new();

    public FieldErrors Errors { get; } = new(texts);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        Secret = TempData[SecretKey] as string;
        if (Secret is not null)
            Response.Headers.CacheControl = "no-store";
    }

    public async Task<IActionResult> OnPostMakeAsync([FromForm] WebhookForm form, CancellationToken cancel)
    {
        await LoadAsync(cancel);
        Form = form;
        if (Viewer is not { PersonId: { } person, Role: Role.Strategist or Role.Officer or Role.Administrator })
            return StatusCode(StatusCodes.Status403Forbidden);
        form.Check(Errors, options.Value.AllowPrivate);
        int open = Hooks.Count(h => h.StoppedAt is null);
        if (open >= MostHooks)
            Errors.Say("name", "ErrorHooksTooMany", open);
        if (Errors.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }
        (string secret, string hidden) = secrets.Make();
        Db.Add(new Webhook(person, Written.OneLine(form.Name), Written.OneLine(form.Url), form.Chosen, hidden, await Db.RevisionAsync(cancel), Now));
        await Db.SaveChangesAsync(cancel);
        TempData[SecretKey] = secret;
        return LocalRedirect("/desk/webhooks");
    }

    public async Task<IActionResult> OnPostStopAsync([FromForm] Guid id, CancellationToken cancel)
    {
        if (await Db.Webhooks.SingleOrDefaultAsync(h => h.Id == id && h.PersonId == Viewer.PersonId, cancel) is not { } hook)
            return NotFound();
        hook.Stop(Now);
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect("/desk/webhooks");
    }

    public async Task<IActionResult> OnPostRetryAsync([FromForm] Guid id, CancellationToken cancel)
    {
        if (await Own().SelectMany(h => h.Deliveries).SingleOrDefaultAsync(d => d.Id == id, cancel) is not { } delivery)
            return NotFound();
        delivery.Retry(Now);
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect("/desk/webhooks");
    }

    private IQueryable<Webhook> Own() => Db.Webhooks.Where(h => h.PersonId == Viewer.PersonId);

    private async Task LoadAsync(CancellationToken cancel)
    {
        Hooks = await Own().AsNoTracking().OrderBy(h => h.StoppedAt != null).ThenByDescending(h => h.MadeAt).ToListAsync(cancel);
        Deliveries = (await Own().AsNoTracking().SelectMany(h => h.Deliveries.OrderByDescending(d => d.MadeAt).Take(MostDeliveries)).ToListAsync(cancel)).OrderByDescending(d => d.MadeAt).ToLookup(d => d.WebhookId);
    }
}

/// <summary>What somebody writes of a webhook that they want.</summary>
public sealed record WebhookForm
{
    /// <summary>The kinds of record that others can be told of.</summary>
    public static IReadOnlyList<string> AllKinds { get; } = ["Item", "Dossier", "Window", "Position", "AskOutcome", "Meeting", "LogLine", "Priority", "Goal", "Project", "Network"];

    public string? Name { get; init; }

    public string? Url { get; init; }

    public string[] Kinds { get; init; } = [];

    public IReadOnlyCollection<string> Chosen => [.. AllKinds.Where(Kinds.Contains)];

    public void Check(FieldErrors errors, bool allowsPlain)
    {
        if (Written.OneLine(Name).Length is 0 or > Webhook.NameLength)
            errors.Say("name", "ErrorHookName", Webhook.NameLength);
        string url = Written.OneLine(Url);
        if (url.Length > Webhook.UrlLength || !Uri.TryCreate(url, UriKind.Absolute, out Uri? address) || !(address.Scheme == "https" || (allowsPlain && address.Scheme == "http")) || address.UserInfo.Length > 0)
            errors.Say("url", "ErrorHookUrl");
        if (Chosen.Count == 0)
            errors.Say("kinds", "ErrorHookKinds");
    }
}
