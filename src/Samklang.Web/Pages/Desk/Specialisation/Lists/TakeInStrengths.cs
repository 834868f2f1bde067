using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Specialisation;
using Samklang.Web.Components.Partners;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk.Specialisation.Strengths;

namespace Samklang.Web.Pages.Desk.Specialisation.Lists;

/// <summary>Reads the list of strengths back, of any regions.</summary>
public sealed class TakeInStrengths(SamklangDb db, PartnerWords words, TimeProvider time) : TakeInRows(db, words.Texts)
{
    // The fields of the form by the columns of the list, where they are called otherwise.
    private static readonly Dictionary<string, string> columns = new() { ["titleSv"] = "title-sv", ["titleEn"] = "title-en", ["wordsSv"] = "words-sv", ["wordsEn"] = "words-en", ["asOf"] = "as-of" };

    protected override IReadOnlyList<ListHead> HeadsHere() => SpecialisationSheets.Strengths(words.Texts).Fill([]).Heads;

    protected override async Task<TakenRow> TakeAsync(ReadRow row, CancellationToken cancel)
    {
        string key = row.Text("key");
        RegionalStrength? known = key.Length == 0 ? null : await Db.Strengths.SingleOrDefaultAsync(s => s.Key == key, cancel);
        if (key.Length > 0 && known is null)
            return new(words.Say("ImportNoSuchKey", key));
        DateOnly today = SamklangPage.DayOf(time.GetUtcNow().UtcDateTime);
        Dictionary<string, string> errors = StrengthForm.Of(row, known).Read(words, today, Db.Viewer.Name, known, out StrengthWords? said);
        if (said is null)
            return TakenRow.Refused(errors.Select(e => words.Say("ImportColumn", columns.GetValueOrDefault(e.Key, e.Key), e.Value)));
        if (known is null)
            Db.Add(new RegionalStrength(await StrengthKeys.FreeAsync(Db, said.Title.In(Tongue.English), cancel), said));
        else if (said != known.Said)
            known.Rewrite(said);
        return new(null, known is null);
    }
}
