using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.Language;
using Samklang.Office.Spreadsheets;
using Samklang.Web.Hosting;
using Samklang.Web.Lists;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Spreadsheets;

/// <summary>
/// Reads the rows of one kind of spreadsheet against what is kept. What there is is read once, so that thousands of rows are told
/// at once; reading a row changes nothing until its fate is kept.
/// </summary>
public abstract class SheetRows(SamklangDb db, IStringLocalizer<SheetTexts> texts)
{
    public abstract SheetKind Kind { get; }

    /// <summary>What columns can hold. Known once <see cref="LoadFieldsAsync"/> is done.</summary>
    public abstract IReadOnlyList<SheetField> Fields { get; }

    protected SamklangDb Db { get; } = db;

    protected IStringLocalizer<SheetTexts> Texts { get; } = texts;

    /// <summary>Reads what <see cref="Fields"/> need to know; no more than that, since a file may be read long before its rows are told.</summary>
    public virtual Task LoadFieldsAsync(CancellationToken cancel) => Task.CompletedTask;

    /// <summary>Reads what there is, and what the fields need to know.</summary>
    public abstract Task LoadAsync(CancellationToken cancel);

    /// <summary>The fate of every row, in the file's order. Two rows about the same are not both taken.</summary>
    public IReadOnlyList<RowFate> Tell(SheetImport import)
    {
        Dictionary<string, int> first = [];
        List<RowFate> fates = [];
        foreach (SheetRow row in import.Rows)
        {
            RowFate fate = Read(Values(row, import.Columns));
            if (fate.Kind != FateKind.Refused && fate.Identity.Length > 0 && !first.TryAdd(fate.Identity, row.Line))
                fate = fate with { Kind = FateKind.Refused, Says = [Texts["Twice", first[fate.Identity]]], Keep = () => { } };
            fates.Add(fate);
        }
        return fates;
    }

    protected abstract RowFate Read(ReadRow row);

    protected SheetField Field(string key, string name, params string[] also) => new(key, new(Languages.Speaking(Tongue.Swedish, () => Texts[name].Value), Languages.Speaking(Tongue.English, () => Texts[name].Value)), also);

    protected RowFate Refused(ReadRow row, string about, params IEnumerable<string> why) => new(row.Line, FateKind.Refused, about, [.. why]);

    /// <summary>What changes, each as a sentence; a value that the file has no column for does not.</summary>
    protected IReadOnlyList<string> Changes(params IEnumerable<(string Field, string? Before, string? After)> values) =>
        [.. values.Where(v => (v.Before ?? "") != (v.After ?? "")).Select(v => string.IsNullOrEmpty(v.Before)
            ? Texts["Gets", NameOf(v.Field), v.After ?? ""].Value : Texts["Becomes", NameOf(v.Field), v.Before, string.IsNullOrEmpty(v.After) ? Texts["Nothing"].Value : v.After].Value)];

    private string NameOf(string field) => Fields.FirstOrDefault(f => f.Key == field)?.Name.Here() ?? field;

    private static ReadRow Values(SheetRow row, IReadOnlyList<string> columns) =>
        new(row.Line, columns.Select((field, i) => (field, Cell: row.Cells.ElementAtOrDefault(i)?.Trim() ?? "")).Where(c => c.field.Length > 0).ToDictionary(c => c.field, c => c.Cell));
}
