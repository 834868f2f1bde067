using System.Globalization;
using Samklang.Language;
using Samklang.Web.Hosting;

namespace Samklang.Web.Lists;

/// <summary>What a row that is read back says, beside what is known: a column that the file lacks leaves that as it is.</summary>
internal static class RowValues
{
    public static string? Or(this ReadRow row, string column, string? before) => row.Has(column) ? row.Text(column) : before;

    public static string? DayOr(this ReadRow row, string column, string? before) =>
        !row.Has(column) ? before : row.Day(column)?.ToString("O", CultureInfo.InvariantCulture) ?? row.Text(column);

    public static string? SumOr(this ReadRow row, string column, string? before) =>
        !row.Has(column) ? before : row.Number(column) is { } sum && sum == decimal.Truncate(sum) ? sum.ToString("0", CultureInfo.InvariantCulture) : row.Text(column);

    /// <summary>True when the text is the key, or the name in either language.</summary>
    public static bool IsCalled(string? text, string key, LocalText name) => !string.IsNullOrWhiteSpace(text)
        && (text.Equals(key, StringComparison.OrdinalIgnoreCase) || text.Equals(name.Sv, StringComparison.OrdinalIgnoreCase) || text.Equals(name.En, StringComparison.OrdinalIgnoreCase));

    /// <summary>The value whose word stands in the text, in either language or in the code; null for none.</summary>
    public static T? ValueOf<T>(string? text, Func<T, string> word) where T : struct, Enum => Enum.GetValues<T>().Cast<T?>().FirstOrDefault(value => !string.IsNullOrWhiteSpace(text)
        && (text.Equals(value.ToString(), StringComparison.OrdinalIgnoreCase) || Tongues.All.Any(t => text.Equals(Languages.Speaking(t, () => word(value!.Value)), StringComparison.OrdinalIgnoreCase))));
}
