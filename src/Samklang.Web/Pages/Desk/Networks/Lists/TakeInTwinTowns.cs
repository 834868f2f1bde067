using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Networks;
using Samklang.People;
using Samklang.Web.Components.Networks;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk.Fields;
using Samklang.Web.Pages.Desk.TwinTowns;

namespace Samklang.Web.Pages.Desk.Networks.Lists;

/// <summary>Reads the list of twin towns back.</summary>
public sealed class TakeInTwinTowns(SamklangDb db, KeepTwinTowns keep, NetworkWords words) : TakeInRows(db, words)
{
    protected override IReadOnlyList<ListHead> HeadsHere() => NetworkSheets.TwinTowns(Words).Fill([]).Heads;

    protected override async Task<TakenRow> TakeAsync(ReadRow row, CancellationToken cancel)
    {
        string key = row.Text("key");
        TwinTown? town = key.Length == 0 ? null : await Db.TwinTowns.Include(t => t.Municipality).Include(t => t.Contact).SingleOrDefaultAsync(t => t.Key == key, cancel);
        if (key.Length > 0 && town is null)
            return new(Words.Say("ImportNoSuchKey", key));
        if (town is not null ? !Db.Viewer.MayDecideFor(town.OwnerId) : Db.Viewer.OwnerId is not { } own || !Db.Viewer.MayDecideFor(own))
            return new(Words.Say("ImportNotYours", key));
        TwinTownForm form = FormOf(row, town, await Db.Contacts.AsNoTracking().ToListAsync(cancel));
        (TwinTownWords written, Organisation? municipality, FieldErrors errors) = await keep.ReadAsync(form, town, cancel);
        if (errors.Count > 0)
            return TakenRow.Refused(errors.Values);
        if (town is null)
            await keep.AddAsync(written, municipality!, Db.Viewer.OwnerId!.Value, cancel);
        else
            town.Rewrite(written, keep.Today);
        return new(null, town is null);
    }

    private TwinTownForm FormOf(ReadRow row, TwinTown? town, List<Contact> contacts)
    {
        TwinTownForm now = town is null ? new() { AsOf = Typed.Of(keep.Today), Source = Db.Viewer.Name } : TwinTownForm.Of(town);
        string? responsible = Or(row, "responsible", now.Responsible);
        return now with
        {
            Municipality = Or(row, "municipality", now.Municipality),
            NameSv = Or(row, "name-sv", now.NameSv),
            NameEn = Or(row, "name-en", now.NameEn),
            Country = Or(row, "country", now.Country),
            AgreementSv = Or(row, "agreement-sv", now.AgreementSv),
            AgreementEn = Or(row, "agreement-en", now.AgreementEn),
            Since = Sum(row, "since", now.Since),
            Decade = row.Has("decade") ? IsYes(row.Text("decade")) : now.Decade,
            LastSignOn = Day(row, "last-sign-on", now.LastSignOn),
            LastSignSv = Or(row, "last-sign-sv", now.LastSignSv),
            LastSignEn = Or(row, "last-sign-en", now.LastSignEn),
            PausedOn = Day(row, "paused", now.PausedOn),
            EndsOn = Day(row, "ends", now.EndsOn),
            Cost = Sum(row, "cost", now.Cost),
            Responsible = contacts.Find(c => IsCalled(responsible, c.Key, c.Title))?.Key ?? responsible,
            Source = town is { Fact.IsExample: true } ? now.Source : Or(row, "source", now.Source),
            Url = Or(row, "url", now.Url),
            AsOf = Day(row, "as-of", now.AsOf),
            ReviewBy = Day(row, "review-by", now.ReviewBy),
        };
    }
}
