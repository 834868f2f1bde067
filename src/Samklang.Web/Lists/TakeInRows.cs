using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.Language;
using Samklang.Web.Hosting;

namespace Samklang.Web.Lists;

/// <summary>What became of a list that was read in.</summary>
/// <param name="Wrong">The rows that were not read in, by their number in the file, and why.</param>
public sealed record ImportOutcome(int Added, int Changed, int Same, IReadOnlyList<(int Row, string Why)> Wrong);

/// <summary>What became of a row.</summary>
/// <param name="Wrong">Why it was not taken in; null when it was.</param>
/// <param name="IsNew">True when it made something new.</param>
/// <param name="Confirm">Says of what it changed where that is from; done only when something has changed.</param>
public sealed record TakenRow(string? Wrong, bool IsNew = false, Action? Confirm = null)
{
    public static TakenRow Refused(IEnumerable<string> why) => new(string.Join(" ", why));
}

/// <summary>
/// Reads the rows of one list back, each for itself: a known key changes that thing, no key makes a new one where that can be,
/// nothing is removed, and a column that the file lacks leaves what is known as it is.
/// </summary>
public abstract class TakeInRows(SamklangDb db, IStringLocalizer texts)
{
    protected SamklangDb Db { get; } = db;

    /// <summary>The columns with their headings in both languages.</summary>
    public IReadOnlyList<ListHead> Heads => [.. Tongues.All.SelectMany(tongue => Languages.Speaking(tongue, HeadsHere))];

    public async Task<ImportOutcome> RunAsync(IReadOnlyList<ReadRow> rows, CancellationToken cancel)
    {
        List<(int, string)> wrong = [];
        (int added, int changed, int same) = (0, 0, 0);
        foreach (ReadRow row in rows)
        {
            // What a refused row has touched must not be saved with the next one.
            Db.ChangeTracker.Clear();
            TakenRow taken = await TakeAsync(row, cancel);
            if (taken.Wrong is { } why)
                wrong.Add((row.Line, why));
            else if (!Db.ChangeTracker.HasChanges())
                same++;
            else
            {
                taken.Confirm?.Invoke();
                await Db.SaveChangesAsync(cancel);
                _ = taken.IsNew ? added++ : changed++;
            }
        }
        return new(added, changed, same, wrong);
    }

    protected abstract IReadOnlyList<ListHead> HeadsHere();

    protected abstract Task<TakenRow> TakeAsync(ReadRow row, CancellationToken cancel);

    protected T? ValueOf<T>(string? text, string words) where T : struct, Enum => RowValues.ValueOf<T>(text, value => texts[$"{words}{value}"].Value);

    protected bool IsYes(string? text) => Tongues.All.Any(t => string.Equals(text, Languages.Speaking(t, () => texts["Yes"].Value), StringComparison.OrdinalIgnoreCase));
}
