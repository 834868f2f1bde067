using Microsoft.Extensions.Localization;

namespace Samklang.Web.Lists;

public enum CellKind
{
    Text,
    Number,
    Day,
}

/// <summary>A column of a list that people take home: the same in the spreadsheet, in CSV and when it is read in again.</summary>
/// <param name="Key">The name that never changes, whatever language the file was written in.</param>
/// <param name="Heading">The heading in the reader's language.</param>
/// <param name="Kind">What stands in its cells.</param>
/// <param name="Read">The cell of a row: a text, a number, a day, or null for an empty one.</param>
public sealed record ListColumn<T>(string Key, string Heading, CellKind Kind, Func<T, object?> Read);

/// <summary>A list as it is taken home.</summary>
/// <param name="Name">The name of the file, without its ending.</param>
/// <param name="Title">The name of the sheet.</param>
public sealed record ListSheet<T>(string Name, string Title)
{
    private readonly List<ListColumn<T>> columns = [];

    public IReadOnlyList<ListColumn<T>> Columns => columns;

    public ListSheet<T> Text(string key, string heading, Func<T, string?> read) => With(new(key, heading, CellKind.Text, read));

    public ListSheet<T> Number(string key, string heading, Func<T, decimal?> read) => With(new(key, heading, CellKind.Number, row => read(row)));

    public ListSheet<T> Day(string key, string heading, Func<T, DateOnly?> read) => With(new(key, heading, CellKind.Day, row => read(row)));

    /// <summary>The list with its rows, ready to be written.</summary>
    public ListTable Fill(IEnumerable<T> rows) => new(Name, Title, [.. columns.Select(c => new ListHead(c.Key, c.Heading, c.Kind))],
        rows.Select(row => (IReadOnlyList<object?>)[.. columns.Select(c => c.Read(row))]));

    private ListSheet<T> With(ListColumn<T> column)
    {
        columns.Add(column);
        return this;
    }
}

/// <summary>What stands above a column.</summary>
public sealed record ListHead(string Key, string Heading, CellKind Kind);

/// <summary>A list with its rows: each cell a text, a <see cref="decimal"/>, a <see cref="DateOnly"/> or null.</summary>
/// <remarks>The cells are read when the rows are first asked for: a page that could hand the list out is mostly only shown.</remarks>
public sealed class ListTable(string name, string title, IReadOnlyList<ListHead> heads, IEnumerable<IReadOnlyList<object?>> rows)
{
    private readonly Lazy<IReadOnlyList<IReadOnlyList<object?>>> rows = new(() => [.. rows]);

    public string Name => name;

    public string Title => title;

    public IReadOnlyList<ListHead> Heads => heads;

    public IReadOnlyList<IReadOnlyList<object?>> Rows => rows.Value;

    /// <summary>The list with a last row that says in one of its columns what is left out; as it is when nothing is.</summary>
    public ListTable LeavingOut(int count, string column, LocalizedString says) =>
        count <= 0 ? this : new(Name, Title, Heads, Enumerable.Range(0, 1).SelectMany(_ => Rows.Append([.. Heads.Select(h => h.Key == column ? says.Value : null)])));
}
