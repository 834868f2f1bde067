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
public sealed class TakeInTwinTowns(SamklangDb db, KeepTwinTowns keep, NetworkWords words) : TakeInNetworkRows(db, words)
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
        string? responsible = row.Or("responsible", now.Responsible);
        return now with
        {
            Municipality = row.Or("municipality", now.Municipality),
            NameSv = row.Or("name-sv", now.NameSv),
            NameEn = row.Or("name-en", now.NameEn),
            Country = row.Or("country", now.Country),
            Region = row.Or("region", now.Region),
            AgreementSv = row.Or("agreement-sv", now.AgreementSv),
            AgreementEn = row.Or("agreement-en", now.AgreementEn),
            Since = row.SumOr("since", now.Since),
            Decade = row.Has("decade") ? IsYes(row.Text("decade")) : now.Decade,
            LastSignOn = row.DayOr("last-sign-on", now.LastSignOn),
            LastSignSv = row.Or("last-sign-sv", now.LastSignSv),
            LastSignEn = row.Or("last-sign-en", now.LastSignEn),
            PausedOn = row.DayOr("paused", now.PausedOn),
            EndsOn = row.DayOr("ends", now.EndsOn),
            Cost = row.SumOr("cost", now.Cost),
            Responsible = contacts.Find(c => RowValues.IsCalled(responsible, c.Key, c.Title))?.Key ?? responsible,
            Source = town is { Fact.IsExample: true } ? now.Source : row.Or("source", now.Source),
            Url = row.Or("url", now.Url),
            AsOf = row.DayOr("as-of", now.AsOf),
            ReviewBy = row.DayOr("review-by", now.ReviewBy),
        };
    }
}
