using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace Samklang.Web.Lists;

/// <summary>A list of a page that has several: what is taken home, in words, and its name in the address; null for the first.</summary>
public sealed record ListChoice(string Says, string? List = null);

/// <summary>Hands a list out as a file. The page's own address with <c>as=xlsx</c> or <c>as=csv</c> is the file's.</summary>
public static class ListFiles
{
    public const string Name = "as";
    public const string ListName = "list";
    public const string Xlsx = "xlsx";
    public const string Csv = "csv";

    public static bool IsAsked(string? @as) => @as is Xlsx or Csv;

    /// <summary>The list as a file, when one is asked for; else null.</summary>
    public static FileContentResult? As(this ListTable table, string? @as) => @as switch
    {
        Xlsx => new(XlsxTable.Write(table), XlsxTable.MediaType) { FileDownloadName = $"{table.Name}.xlsx" },
        Csv => new(CsvTable.Write(table, CultureInfo.CurrentUICulture), CsvTable.MediaType) { FileDownloadName = $"{table.Name}.csv" },
        _ => null,
    };

    /// <summary>The list as a file, when one is asked for; else what the page itself answers.</summary>
    public static IActionResult As(this ListTable table, string? @as, Func<IActionResult> otherwise) => table.As(@as) as IActionResult ?? otherwise();

    /// <summary>The address of what is on the page as a file, with all that was chosen; not the page of it.</summary>
    /// <param name="request">How the page was asked for.</param>
    /// <param name="as">The form of the file.</param>
    /// <param name="list">Which list, on a page that has several.</param>
    public static string Address(HttpRequest request, string @as, string? list = null)
    {
        Dictionary<string, string?> query = request.Query.Where(q => q.Key is not (Name or ListName or "p")).ToDictionary(q => q.Key, q => (string?)q.Value.ToString());
        query[Name] = @as;
        if (list is not null)
            query[ListName] = list;
        return QueryHelpers.AddQueryString(request.PathBase + request.Path, query);
    }
}
