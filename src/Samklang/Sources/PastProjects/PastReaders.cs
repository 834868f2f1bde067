using Samklang.Projects.Past;

namespace Samklang.Sources.PastProjects;

/// <summary>Tells by its columns what a file of past projects holds; names of files differ between releases and those who pass them on.</summary>
internal static class PastReaders
{
    /// <summary>The files of CORDIS that are known and hold nothing that is used here.</summary>
    private static readonly string[] leftOut = ["legalBasis", "physUrl", "policyPriority"];

    private static readonly Kind[] kinds =
    [
        new(PastSource.Cordis, 0, ["id", "acronym", "title", "startDate", "objective"], row => new CordisProjects(row)),
        new(PastSource.Cordis, 1, ["projectID", "organisationID", "name", "country", "role"], row => new CordisParticipants(row)),
        new(PastSource.Cordis, 2, ["projectID", "euroSciVocCode", "euroSciVocPath", "euroSciVocTitle"], row => new CordisFields(row)),
        new(PastSource.Cordis, 3, ["projectID", "topic", "title"], row => new CordisTopics(row)),
        new(PastSource.Kohesio, 0, ["Operation_Unique_Identifier", "Beneficiary_Unique_Identifier", "Beneficiary_Name"], row => new KohesioOperations(row)),
        new(PastSource.Keep, 0, ["Project acronym", "Organisation in English", "Country code"], row => new KeepPartners(row)),
    ];

    /// <summary>In which order files are read: what others refer to comes first; null for what is none of the source's files.</summary>
    public static int? OrderOf(PastSource source, DelimitedRows rows) => KindOf(source, rows)?.Order;

    /// <exception cref="InvalidOperationException">The file is none of the source's.</exception>
    public static IPastReader For(PastSource source, DelimitedRows rows, RowValues values) =>
        KindOf(source, rows)?.Make(values) ?? throw new InvalidOperationException("The file is of no known kind.");

    public static bool IsLeftOut(DelimitedRows rows) => leftOut.Any(name => rows.Columns.Contains(name));

    /// <summary>What the file would need, by the kind that it is nearest to.</summary>
    public static string Lacks(PastSource source, DelimitedRows rows)
    {
        string[] missing = kinds.Where(k => k.Source == source).Select(k => Missing(k, rows)).MinBy(m => m.Length)!;
        return $"is no file of {source}: it lacks {string.Join(", ", missing)}; its columns are {string.Join(", ", rows.Columns.Take(8))}{(rows.Columns.Count > 8 ? "…" : "")}.";
    }

    private static Kind? KindOf(PastSource source, DelimitedRows rows) =>
        kinds.FirstOrDefault(k => k.Source == source && Missing(k, rows).Length == 0);

    private static string[] Missing(Kind kind, DelimitedRows rows) =>
        [.. kind.Columns.Where(c => !rows.Columns.Contains(c, StringComparer.OrdinalIgnoreCase))];

    private sealed record Kind(PastSource Source, int Order, string[] Columns, Func<RowValues, IPastReader> Make);
}
