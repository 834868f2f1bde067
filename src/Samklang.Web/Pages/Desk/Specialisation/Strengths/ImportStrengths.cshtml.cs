using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Specialisation;
using Samklang.Web.Components.Partners;
using Samklang.Web.Lists;

namespace Samklang.Web.Pages.Desk.Specialisation.Strengths;

/// <summary>Reads in strengths of any regions: a known key changes that strength, no key makes a new one, nothing is removed.</summary>
public sealed class ImportStrengthsModel(SamklangDb db, PartnerWords words, TimeProvider time) : DeskPage(db, time)
{
    // The fields of the form by the columns of the list, where they are called otherwise.
    private static readonly Dictionary<string, string> columns = new() { ["titleSv"] = "title-sv", ["titleEn"] = "title-en", ["wordsSv"] = "words-sv", ["wordsEn"] = "words-en", ["asOf"] = "as-of" };

    /// <summary>How many were added, changed and found the same; null before a file is read.</summary>
    public (int Added, int Changed, int Same)? Done { get; private set; }

    /// <summary>What was not read in: the row and the column in the file, and why.</summary>
    public List<(int Row, string Column, string Why)> Wrong { get; } = [];

    public IReadOnlyList<string> Unknown { get; private set; } = [];

    public Dictionary<string, string> Errors { get; private set; } = [];

    public IActionResult OnGet() => StrengthsModel.MayWrite(Viewer) ? Page() : StatusCode(StatusCodes.Status403Forbidden);

    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken cancel)
    {
        if (!StrengthsModel.MayWrite(Viewer))
            return StatusCode(StatusCodes.Status403Forbidden);
        ReadTable table = file is null ? ReadTable.Bad(ListProblem.Empty) : await ReadAsync(file, cancel);
        if (table.Problem != ListProblem.None)
        {
            Errors["file"] = words[file is null ? "ImportNoFile" : $"Import{table.Problem}"];
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }
        Unknown = table.UnknownHeadings;
        Done = await TakeInAsync(table.Rows, cancel);
        return Page();
    }

    private async Task<ReadTable> ReadAsync(IFormFile file, CancellationToken cancel)
    {
        await using Stream stream = file.OpenReadStream();
        return await ReadList.ReadAsync(stream, StrengthRows.Heads(words.Texts), cancel);
    }

    private async Task<(int, int, int)> TakeInAsync(IReadOnlyList<ReadRow> rows, CancellationToken cancel)
    {
        Dictionary<string, RegionalStrength> known = await Db.Strengths.ToDictionaryAsync(s => s.Key, cancel);
        (int added, int changed, int same) = (0, 0, 0);
        foreach (ReadRow row in rows)
        {
            string key = row.Text("key");
            RegionalStrength? strength = known.GetValueOrDefault(key);
            if (key.Length > 0 && strength is null)
            {
                Wrong.Add((row.Line, "key", words.Say("ImportNoSuchKey", key)));
                continue;
            }
            Dictionary<string, string> errors = StrengthForm.Of(row, strength).Read(words, Today, Viewer.Name, strength, out StrengthWords? said);
            foreach ((string field, string why) in errors)
                Wrong.Add((row.Line, columns.GetValueOrDefault(field, field), why));
            if (said is null)
                continue;
            if (strength is null)
            {
                Db.Add(new RegionalStrength(await StrengthKeys.FreeAsync(Db, said.Title.In(Samklang.Language.Tongue.English), cancel), said));
                added++;
            }
            else if (said == strength.Said)
                same++;
            else
            {
                strength.Rewrite(said);
                changed++;
            }
        }
        await Db.SaveChangesAsync(cancel);
        return (added, changed, same);
    }
}
