using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Networks;
using Samklang.People;
using Samklang.Projects;
using Samklang.Specialisation.Wishes;
using Samklang.Web.Components.Partners;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk.Fields;
using Samklang.Web.Pages.Desk.Specialisation.Wishes;
using Samklang.Web.Pages.Site.Wishes;

namespace Samklang.Web.Pages.Desk.Specialisation.Lists;

/// <summary>Reads the list of wishes back. A new one is for its owner alone until somebody shows it to more.</summary>
public sealed class TakeInWishes(SamklangDb db, KeepWishes keep, PartnerWords words) : TakeInRows(db, words.Texts)
{
    protected override IReadOnlyList<ListHead> HeadsHere() => WishRows.Sheet(words.Texts, keep.Today).Fill([]).Heads;

    protected override async Task<TakenRow> TakeAsync(ReadRow row, CancellationToken cancel)
    {
        string key = row.Text("key");
        PartnerWish? known = key.Length == 0 ? null : await Db.WishesWhole().SingleOrDefaultAsync(w => w.Key == key, cancel);
        if (key.Length > 0 && known is null)
            return new(words.Say("ImportNoSuchKey", key));
        if (known is not null && !Db.Viewer.MayDecideFor(known.OwnerId))
            return new(words.Say("ImportNotYours", key));
        WishForm form = await FormOfAsync(row, known, cancel);
        (WishWords written, FieldErrors errors) = await keep.ReadAsync(form, known, cancel);
        Organisation? owner = known?.Owner ?? await OwnerAsync(row, cancel);
        if (known is null && owner is null)
            errors.Say("owner", "ErrorOwner");
        if (errors.Count > 0)
            return TakenRow.Refused(errors.Select(e => words.Say("ImportColumn", ColumnOf(e.Key), e.Value)));
        if (known is null)
        {
            (await keep.AddAsync(written, owner!.Id, cancel)).ShowTo(Audience.OfOwner(owner.Id));
            return new(null, IsNew: true);
        }
        // A row that says nothing new leaves the fact as old as it is.
        known.Rewrite(written with { Fact = known.Fact });
        return new(null, Confirm: () => known.Rewrite(written));
    }

    private static string ColumnOf(string field) => string.Concat(field.Select(c => char.IsUpper(c) ? $"-{char.ToLowerInvariant(c)}" : $"{c}"));

    private async Task<Organisation?> OwnerAsync(ReadRow row, CancellationToken cancel)
    {
        IReadOnlyList<Organisation> owners = await keep.OwnersAsync(cancel);
        return owners.Count == 1 ? owners[0] : owners.FirstOrDefault(o => RowValues.IsCalled(row.Text("owner"), o.Key, o.Name));
    }

    private async Task<WishForm> FormOfAsync(ReadRow row, PartnerWish? known, CancellationToken cancel)
    {
        WishForm now = known is null ? new() : WishForm.Of(known);
        string? programme = row.Or("programme", now.Programme), strength = row.Or("strength", now.Strength), contact = row.Or("contact", now.Contact);
        return now with
        {
            TitleSv = row.Or("title-sv", now.TitleSv),
            TitleEn = row.Or("title-en", now.TitleEn),
            SoughtSv = row.Or("sought-sv", now.SoughtSv),
            SoughtEn = row.Or("sought-en", now.SoughtEn),
            PartSv = row.Or("part-sv", now.PartSv),
            PartEn = row.Or("part-en", now.PartEn),
            Kinds = row.Has("kinds") ? [.. row.Text("kinds").Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)] : now.Kinds,
            Area = row.Or("area", now.Area),
            Call = row.Has("call") && row.Text("call") != known?.Call?.Title.Here() ? row.Text("call") : now.Call,
            Programme = (await Db.Programmes.AsNoTracking().ToListAsync(cancel)).Find(p => RowValues.IsCalled(programme, p.Key, p.Title))?.Key ?? programme,
            Strength = (await Db.Strengths.AsNoTracking().ToListAsync(cancel)).Find(s => RowValues.IsCalled(strength, s.Key, s.Title))?.Key ?? strength,
            Contact = (await Db.Contacts.AsNoTracking().ToListAsync(cancel)).Find(c => RowValues.IsCalled(contact, c.Key, c.Title))?.Key ?? contact,
            AnswerBy = row.DayOr("answer-by", now.AnswerBy),
        };
    }
}
