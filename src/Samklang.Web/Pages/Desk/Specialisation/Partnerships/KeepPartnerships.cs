using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Publishing;
using Samklang.Specialisation;
using Samklang.Strategy;
using Samklang.Web.Components.Partners;
using Samklang.Web.Pages.Desk.Fields;

namespace Samklang.Web.Pages.Desk.Specialisation.Partnerships;

/// <summary>Keeps what somebody has written of a partnership, in the form or in a row of a list. Nothing is saved here.</summary>
public sealed class KeepPartnerships(SamklangDb db, PartnerWords words, RegionTime region)
{
    /// <summary>What is wrong with the form, by field, as the partnership stands.</summary>
    public async Task<Dictionary<string, string>> ErrorsAsync(PartnershipForm form, Partnership? known, CancellationToken cancel)
    {
        Dictionary<string, string> errors = form.Errors(words);
        if (known is null && !await db.Platforms.AnyAsync(p => p.Key == form.Platform, cancel))
            errors["platform"] = words["ErrorPlatform"];
        if (Typed.OrNull(form.Contact) is { } role && !await db.Contacts.AnyAsync(c => c.Key == role, cancel))
            errors["contact"] = words.Say("ErrorNotFound", role);
        // A stand-in tells whether the stage can be reached, so that nothing is half changed.
        if (errors.Count == 0 && form is { AskedStage: { } stage, AskedStageOn: { } on } && !StandIn(known).Reach(stage, on, region.Today))
            errors["stageOn"] = words["ErrorStageDay"];
        return errors;
    }

    /// <summary>A new partnership of the organisation.</summary>
    public async Task<Partnership> AddAsync(PartnershipForm form, Guid memberId, CancellationToken cancel)
    {
        string wanted = StrategyKeys.From(form.Title.In(Tongue.English), "partnership");
        List<string> taken = [.. await db.Partnerships.IgnoreQueryFilters().Where(p => p.Key.StartsWith(wanted)).Select(p => p.Key).ToListAsync(cancel), .. db.Partnerships.Local.Select(p => p.Key), EditPartnershipModel.New];
        Guid platformId = await db.Platforms.Where(p => p.Key == form.Platform).Select(p => p.Id).SingleAsync(cancel);
        Partnership made = new(StrategyKeys.FirstFree(wanted, taken), platformId, memberId, form.Title, form.Summary, Fresh(null));
        db.Add(made);
        await RewriteAsync(made, form, null, cancel);
        return made;
    }

    /// <summary>What is said of it as of today, by the viewer.</summary>
    public Fact Fresh(Fact? before) => before is { IsExample: true } ? before : new(db.Viewer.Name, before?.Url, region.Today, before?.ReviewBy, false);

    /// <summary>Changes what is said of it, as of the fact or else as of today.</summary>
    public async Task RewriteAsync(Partnership one, PartnershipForm form, Fact? fact, CancellationToken cancel)
    {
        string? role = Typed.OrNull(form.Contact);
        one.Answer(role is null ? null : await db.Contacts.Where(c => c.Key == role).Select(c => (Guid?)c.Id).SingleOrDefaultAsync(cancel), Typed.Amount(form.Cost), Typed.Day(form.StartsOn));
        one.Rewrite(form.Title, form.Summary, fact ?? Fresh(one.Fact));
        if (form is { AskedStage: { } stage, AskedStageOn: { } on } && (stage, on) != (one.Stage, one.StageOn))
            one.Reach(stage, on, region.Today);
        one.Gather(form.Gathered);
    }

    private Partnership StandIn(Partnership? known)
    {
        Partnership one = new("", Guid.Empty, Guid.Empty, LocalText.Empty, LocalText.Empty, Fresh(known?.Fact));
        if (known is { Stage: { } stage, StageOn: { } on })
            one.Reach(stage, on, region.Today);
        return one;
    }
}
