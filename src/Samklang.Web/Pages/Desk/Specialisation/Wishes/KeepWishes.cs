using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Publishing;
using Samklang.Specialisation.Wishes;
using Samklang.Strategy;
using Samklang.Watch;
using Samklang.Web.Components.Partners;
using Samklang.Web.Pages.Desk.Fields;

namespace Samklang.Web.Pages.Desk.Specialisation.Wishes;

/// <summary>Keeps what somebody has written of a wish, in the form or in a row of a list. Nothing is saved here.</summary>
public sealed class KeepWishes(SamklangDb db, PartnerWords words, RegionTime region)
{
    public DateOnly Today => region.Today;

    /// <summary>The words with what they point to, and what is wrong with them, by field.</summary>
    public async Task<(WishWords Words, FieldErrors Errors)> ReadAsync(WishForm form, PartnerWish? known, CancellationToken cancel)
    {
        FieldErrors errors = form.Errors(words);
        string? call = Typed.OrNull(form.Call), programme = Typed.OrNull(form.Programme), strength = Typed.OrNull(form.Strength), role = Typed.OrNull(form.Contact);
        if (known is null && Typed.Day(form.AnswerBy) < Today)
            errors.Say("answerBy", "ErrorAnswerPast");
        Fact fact = known is { Fact.IsExample: true } ? known.Fact : new(db.Viewer.Name, null, Today, null, false);
        return (form.Words(fact) with
        {
            CallId = await FoundAsync("call", call, errors, db.Items.Where(i => i.Kind == ItemKind.Call && (i.Key == call || i.CallId == call)).OrderBy(i => i.Key).Select(i => (Guid?)i.Id), cancel),
            ProgrammeId = await FoundAsync("programme", programme, errors, db.Programmes.Where(p => p.Key == programme).Select(p => (Guid?)p.Id), cancel),
            StrengthId = await FoundAsync("strength", strength, errors, db.Strengths.Where(s => s.Key == strength).Select(s => (Guid?)s.Id), cancel),
            ContactId = await FoundAsync("contact", role, errors, db.Contacts.Where(c => c.Key == role).Select(c => (Guid?)c.Id), cancel),
        }, errors);
    }

    /// <summary>A new wish; it is not saved yet.</summary>
    public async Task<PartnerWish> AddAsync(WishWords written, Guid ownerId, CancellationToken cancel)
    {
        string wanted = StrategyKeys.From(written.Title.In(Tongue.English), "wish");
        List<string> taken = [.. await db.Wishes.IgnoreQueryFilters().Where(w => w.Key.StartsWith(wanted)).Select(w => w.Key).ToListAsync(cancel), .. db.Wishes.Local.Select(w => w.Key), EditWishModel.New, "import"];
        PartnerWish wish = new(StrategyKeys.FirstFree(wanted, taken), ownerId, written);
        db.Add(wish);
        return wish;
    }

    /// <summary>The organisations in whose name the person may wish.</summary>
    public async Task<IReadOnlyList<Organisation>> OwnersAsync(CancellationToken cancel) =>
        [.. (await db.Organisations.AsNoTracking().Where(o => db.Priorities.Any(p => p.OwnerId == o.Id) || db.Offices.Any(f => f.OrganisationId == o.Id) || o.Id == db.Viewer.OwnerId).ToListAsync(cancel))
            .Where(o => db.Viewer.MayDecideFor(o.Id)).OrderByDescending(o => o.Id == db.Viewer.OwnerId).ThenBy(o => o.Key)];

    private static async Task<Guid?> FoundAsync(string field, string? written, FieldErrors errors, IQueryable<Guid?> query, CancellationToken cancel)
    {
        if (written is null)
            return null;
        Guid? found = await query.FirstOrDefaultAsync(cancel);
        if (found is null)
            errors.Say(field, "ErrorNotFound", written);
        return found;
    }
}
