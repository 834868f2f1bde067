using Microsoft.Extensions.Logging;
using Samklang.Matching;

namespace Samklang.Watch;

/// <summary>What an index holds for: a revision of the database, and a day.</summary>
public readonly record struct IndexMoment(long Revision, DateOnly Day)
{
    private const int DayBits = 22;

    internal long Packed => (Revision << DayBits) | (long)Day.DayNumber;

    internal static IndexMoment Of(long packed) => new(packed >> DayBits, DateOnly.FromDayNumber((int)(packed & ((1 << DayBits) - 1))));
}

/// <summary>An index as a file beside the database. A file that can't be trusted is told of in the log and built anew.</summary>
internal sealed partial class KeptIndex(string path, Guid origin, ILogger log)
{
    // A database that was made anew at the same place has other records under the same revisions.
    private readonly string path = Path.ChangeExtension(path, $"{origin.ToString("N")[^8..]}.index");

    public (ItemIndex Index, IndexMoment Moment)? Open(MatchEngine engine, IndexMoment now)
    {
        try
        {
            IndexOpening opening = engine.OpenItemIndex(path);
            if (opening.Index is { } index && IndexMoment.Of(opening.Revision) is var moment && moment.Revision <= now.Revision)
                return (index, moment);
            if (opening.Refusal is not IndexRefusal.NotThere)
                LogRefused(path, opening.Refusal?.ToString() ?? "it is of a later revision than the database");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            LogRefused(path, unreadable.Message);
        }
        return null;
    }

    /// <summary>Lets go of a file that was found to be damaged while it was read.</summary>
    public void Drop()
    {
        LogRefused(path, nameof(IndexRefusal.Damaged));
        File.Delete(path);
    }

    /// <returns>False when it could not be saved; then it is built anew at the next start.</returns>
    public bool Save(ItemIndex index, IndexMoment moment)
    {
        try
        {
            string home = Path.GetDirectoryName(path)!;
            Directory.CreateDirectory(home);
            index.Save(path, moment.Packed);
            string name = Path.GetFileName(path).Split('.')[0];
            foreach (string other in Directory.GetFiles(home, $"{name}.*.index").Where(file => file != path))
                File.Delete(other);
            return true;
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            LogUnsaved(path, unwritable.Message);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Warning, "{Path} is not used and the index is built anew: {Why}")]
    private partial void LogRefused(string path, string why);

    [LoggerMessage(LogLevel.Warning, "{Path} could not be saved, and the index will be built anew at the next start: {Why}")]
    private partial void LogUnsaved(string path, string why);
}
