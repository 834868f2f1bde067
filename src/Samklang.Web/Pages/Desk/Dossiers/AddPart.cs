using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Influence;
using Samklang.Language;
using Samklang.Strategy;
using Samklang.Watch;
using Samklang.Web.Pages.Desk.Fields;

namespace Samklang.Web.Pages.Desk.Dossiers;

/// <summary>Adds one part to a dossier, or says by the key of a text why it can't.</summary>
public sealed class AddPart(SamklangDb db, DateOnly today)
{
    /// <returns>The field that is wrong and the text that says why; null when it was added. The caller saves.</returns>
    public Task<(string Field, string Text)?> RunAsync(Dossier dossier, PartForm form, CancellationToken cancel) => form.What switch
    {
        PartKind.Item => ItemAsync(dossier, form, cancel),
        PartKind.Priority => PriorityAsync(dossier, form, cancel),
        PartKind.Operation => OperationAsync(dossier, form, cancel),
        PartKind.Related => RelatedAsync(dossier, form, cancel),
        PartKind.Stage => Task.FromResult(AddStage(dossier, form)),
        _ => Task.FromResult(AddActor(dossier, form)),
    };

    private async Task<(string, string)?> ItemAsync(Dossier dossier, PartForm form, CancellationToken cancel)
    {
        string asked = (form.Which ?? "").Trim();
        CelexNumber? celex = CelexNumber.TryParse(asked, null, out CelexNumber number) ? number : null;
        Item? item = await db.Items.FirstOrDefaultAsync(i => i.Key == asked || (celex != null && i.Celex == celex), cancel);
        if (item is null)
            return ("item", "ErrorItemUnknown");
        // An item lies in one dossier of an owner, also when a colleague keeps that one to themselves.
        if (await db.Dossiers.IgnoreQueryFilters().AnyAsync(d => d.OwnerId == dossier.OwnerId && d.Items.Any(i => i.ItemId == item.Id), cancel))
            return ("item", "ErrorItemTaken");
        db.Add(dossier.Join(item));
        return null;
    }

    private async Task<(string, string)?> PriorityAsync(Dossier dossier, PartForm form, CancellationToken cancel)
    {
        Priority? priority = await db.Priorities.SingleOrDefaultAsync(p => p.Key == form.Which, cancel);
        if (priority is null || dossier.Priorities.Any(p => p.PriorityId == priority.Id))
            return ("priority", "ErrorChoose");
        if (Written.Lines(form.How).Length == 0)
            return ("priorityHow", "ErrorWhyTie");
        db.Add(dossier.ServeFor(priority, How(form)));
        return null;
    }

    private async Task<(string, string)?> OperationAsync(Dossier dossier, PartForm form, CancellationToken cancel)
    {
        Guid id = await db.Operations.Where(o => o.Key == form.Which).Select(o => o.Id).SingleOrDefaultAsync(cancel);
        if (id == Guid.Empty || dossier.Operations.Any(o => o.OperationId == id))
            return ("operation", "ErrorChoose");
        if (Written.Lines(form.How).Length == 0)
            return ("operationHow", "ErrorHow");
        db.Add(dossier.Touch(id, How(form)));
        return null;
    }

    private async Task<(string, string)?> RelatedAsync(Dossier dossier, PartForm form, CancellationToken cancel)
    {
        Dossier? other = await db.Dossiers.SingleOrDefaultAsync(d => d.Key == form.Which && d.Id != dossier.Id, cancel);
        if (other is null || dossier.Related.Any(r => r.RelatedId == other.Id))
            return ("related", "ErrorChoose");
        if (Written.Lines(form.How).Length == 0)
            return ("relatedHow", "ErrorWhyTie");
        db.Add(dossier.Relate(other, How(form)));
        return null;
    }

    private (string, string)? AddStage(Dossier dossier, PartForm form)
    {
        if (!Enum.TryParse(form.Kind, ignoreCase: true, out Stage stage) || !Enum.IsDefined(stage))
            return ("stage", "ErrorChoose");
        if (form.On is not { } on)
            return ("stageOn", "ErrorDay");
        if (Written.OneLine(form.Source).Length == 0)
            return ("stageSource", "ErrorSource");
        if (!IsAddress(form.Url))
            return ("stageUrl", "ErrorUrl");
        db.Add(dossier.Reach(stage, on, How(form), new(Written.OneLine(form.Source), Address(form.Url), today, null, false)));
        return null;
    }

    private (string, string)? AddActor(Dossier dossier, PartForm form)
    {
        if (!Enum.TryParse(form.Kind, ignoreCase: true, out ActorKind kind) || !Enum.IsDefined(kind))
            return ("actor", "ErrorChoose");
        if (Written.OneLine(form.How).Length == 0)
            return ("actorHow", "ErrorActorName");
        if (!IsAddress(form.Url))
            return ("actorUrl", "ErrorUrl");
        db.Add(dossier.Name(kind, How(form), Address(form.Url)));
        return null;
    }

    private static LocalText How(PartForm form) => LocalText.Empty.Over(form.How);

    private static string? Address(string? url) => string.IsNullOrWhiteSpace(url) ? null : url.Trim();

    private static bool IsAddress(string? url) =>
        string.IsNullOrWhiteSpace(url) || (Uri.TryCreate(url.Trim(), UriKind.Absolute, out Uri? uri) && uri.Scheme is "https" or "http");
}
