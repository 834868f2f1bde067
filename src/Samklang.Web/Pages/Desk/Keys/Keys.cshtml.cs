using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.People;
using Samklang.Web.Feeds;
using Samklang.Web.Hosting;
using Samklang.Web.Pages.Desk.Fields;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Keys;

/// <summary>The keys of whoever is signed in: made, shown once, and revoked.</summary>
public sealed class KeysModel(SamklangDb db, IStringLocalizer<FeedTexts> texts, TimeProvider time) : DeskPage(db, time)
{
    public const int MostKeys = 20;

    /// <summary>Where a new key's secret is kept until it has been shown once.</summary>
    public const string SecretKey = "access-key";

    public IReadOnlyList<AccessKey> Keys { get; private set; } = [];

    /// <summary>The secret of the key that has just been made; null at any other time.</summary>
    public string? Secret { get; private set; }

    public bool OpensFeeds { get; private set; }

    public KeyForm Form { get; private set; } = new();

    public FieldErrors Errors { get; } = new(texts);

    /// <summary>The address of one's own calendar or news, with the secret in it.</summary>
    public string Mine(bool isCalendar) => Request.Root() + FeedAddresses.Of(Tongue, FeedAddresses.Mine, Secret, isCalendar);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (TempData[SecretKey] is not string secret || Keys.FirstOrDefault(k => k.SecretHash == Secrets.HashOf(secret)) is not { } made)
            return;
        (Secret, OpensFeeds) = (secret, made.Scopes.Contains(AccessScope.Feeds));
        Response.Headers.CacheControl = "no-store";
    }

    public async Task<IActionResult> OnPostMakeAsync([FromForm] KeyForm form, CancellationToken cancel)
    {
        await LoadAsync(cancel);
        Form = form;
        if (Viewer.PersonId is not { } person)
            return Forbid();
        form.Check(Errors, Today);
        int open = Keys.Count(k => k.OpensOn(Today));
        if (open >= MostKeys)
            Errors.Say("name", "ErrorKeysTooMany", open);
        if (Errors.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }
        (AccessKey key, string secret) = AccessKey.Make(person, Written.OneLine(form.Name), form.Chosen, Now, Typed.Day(form.LastDay));
        Db.Add(key);
        await Db.SaveChangesAsync(cancel);
        TempData[SecretKey] = secret;
        return LocalRedirect("/desk/keys");
    }

    public async Task<IActionResult> OnPostRevokeAsync([FromForm] Guid id, CancellationToken cancel)
    {
        if (await Db.AccessKeys.SingleOrDefaultAsync(k => k.Id == id && k.PersonId == Viewer.PersonId, cancel) is not { } key)
            return NotFound();
        key.Revoke(Now);
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect("/desk/keys");
    }

    private async Task LoadAsync(CancellationToken cancel) => Keys = await Db.AccessKeys.AsNoTracking().Where(k => k.PersonId == Viewer.PersonId)
        .OrderBy(k => k.RevokedAt != null).ThenByDescending(k => k.MadeAt).ToListAsync(cancel);
}

/// <summary>What somebody writes of a key that they want.</summary>
public sealed record KeyForm
{
    public string? Name { get; init; }

    public string[] Scopes { get; init; } = [];

    public string? LastDay { get; init; }

    public IReadOnlyCollection<AccessScope> Chosen => [.. Scopes.Select(Typed.Named<AccessScope>).OfType<AccessScope>().Distinct()];

    public void Check(FieldErrors errors, DateOnly today)
    {
        if (Written.OneLine(Name).Length is 0 or > AccessKey.NameLength)
            errors.Say("name", "ErrorKeyName", AccessKey.NameLength);
        if (Chosen.Count == 0)
            errors.Say("scopes", "ErrorKeyScopes");
        if (Typed.OrNull(LastDay) is { } written && Typed.Day(written) is var day && !(day >= today))
            errors.Say("lastDay", day is null ? "ErrorKeyDay" : "ErrorKeyPast", written);
    }
}
