using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Web.Components.Networks;
using Samklang.Web.Pages.Desk.Fields;

namespace Samklang.Web.Pages.Desk.Networks;

/// <summary>Adds a body to a network, or changes one; a body in which nothing happens can be removed.</summary>
public sealed class EditBodyModel(SamklangDb db, KeepNetworks keep, NetworkWords words, TimeProvider time) : NetworkPage(db, time)
{
    public Body? Body { get; private set; }

    public BodyForm Form { get; private set; } = new() { Kind = nameof(BodyKind.WorkingGroup), Joined = true };

    /// <summary>True when no seat, meeting, log line or other body hangs on it.</summary>
    public bool MayRemove { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key, string id, CancellationToken cancel)
    {
        if (await OpenAsync(key, id, cancel) is { } refusal)
            return refusal;
        if (Body is not null)
            Form = BodyForm.Of(Body, Network);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string id, [FromForm] BodyForm form, CancellationToken cancel)
    {
        if (await OpenAsync(key, id, cancel) is { } refusal)
            return refusal;
        FieldErrors errors = form.Errors(words);
        (Form, Errors) = (form, errors);
        Body? parent = Network.Bodies.FirstOrDefault(b => b.Key == Typed.OrNull(form.Parent));
        if (parent is null && Typed.OrNull(form.Parent) is { } unknown)
            errors.Say("parent", "ErrorBody", unknown);
        LocalText name = Typed.BothInOne(form.NameSv, form.NameEn);
        Body kept = Body ?? new(await keep.FreeBodyKeyAsync(Network, name, cancel), Network.Id, default, name, form.Joined, null);
        if (errors.Count == 0 && kept.PlaceIn(parent, Network.Bodies) is var answer && answer != BodyAnswer.Done)
            errors.Say("parent", $"Body{answer}");
        if (Errors.Count > 0)
            return Refused();
        kept.Rewrite(form.AskedKind!.Value, name, form.Joined);
        if (Body is null)
            Db.Add(kept);
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect($"{Address}#body-{kept.Key}");
    }

    public async Task<IActionResult> OnPostRemoveAsync(string key, string id, CancellationToken cancel)
    {
        if (await OpenAsync(key, id, cancel) is { } refusal)
            return refusal;
        if (Body is null || !MayRemove)
        {
            Errors["nameSv"] = words["BodyNotBare"];
            return Refused();
        }
        Db.Remove(Body);
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect(Address);
    }

    // Whoever may see what hangs on it, it hangs there.
    private async Task<IActionResult?> OpenAsync(string key, string id, CancellationToken cancel)
    {
        if (await RefuseAsync(key, cancel) is { } refusal)
            return refusal;
        Body = Guid.TryParse(id, out Guid known) ? Network.Bodies.FirstOrDefault(b => b.Id == known) : null;
        if (Body is null)
            return id == EditNetworkModel.New ? null : NotFound();
        MayRemove = !await Db.Set<Seat>().IgnoreQueryFilters().AnyAsync(s => s.BodyId == known, cancel) && !await Db.Set<MeetingBody>().IgnoreQueryFilters().AnyAsync(m => m.BodyId == known, cancel)
            && !await Db.Set<Body>().IgnoreQueryFilters().AnyAsync(b => b.ParentId == known, cancel) && !await Db.Set<Samklang.Office.Log.LogLink>().IgnoreQueryFilters().AnyAsync(k => k.LinkedId == known, cancel)
            && !(await Db.PlanTemplates.IgnoreQueryFilters().ToListAsync(cancel)).Exists(t => t.Steps.Any(s => s.BodyId == known));
        return null;
    }
}

/// <summary>A body as somebody writes it.</summary>
public sealed record BodyForm
{
    public string? NameSv { get; init; }

    public string? NameEn { get; init; }

    public string? Kind { get; init; }

    /// <summary>True when we take part in it.</summary>
    public bool Joined { get; init; }

    /// <summary>The key of the body that it lies in; empty for the network itself.</summary>
    public string? Parent { get; init; }

    public BodyKind? AskedKind => Typed.Named<BodyKind>(Kind);

    public static BodyForm Of(Body body, Network network) => new()
    {
        NameSv = body.Name.Sv, NameEn = body.Name.En, Kind = body.Kind.ToString(), Joined = body.IsJoined, Parent = network.Bodies.FirstOrDefault(b => b.Id == body.ParentId)?.Key,
    };

    public FieldErrors Errors(NetworkWords words)
    {
        FieldErrors errors = new(words.Texts);
        errors.NoneOf("nameSv", "ErrorName", NameSv, NameEn);
        errors.Length(Written.TitleLength, ("nameSv", NameSv), ("nameEn", NameEn));
        if (AskedKind is null)
            errors.Say("kind", "ErrorKind", Kind ?? "");
        return errors;
    }
}
