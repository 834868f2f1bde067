using Samklang.Projects.Past;

namespace Samklang.Sources.PastProjects;

/// <summary>Which files are read, and in which order.</summary>
internal static class PastOrder
{
    /// <exception cref="InvalidDataException">A file is none of the source's, or there is none.</exception>
    public static List<PastFile> Of(PastSource source, IReadOnlyList<PastFile> files)
    {
        List<(PastFile File, int Order)> found = [];
        foreach (PastFile file in files)
            if (OrderOf(source, file) is { } order)
                found.Add((file, order));
        return found.Count > 0
            ? [.. found.OrderBy(f => f.Order).ThenBy(f => f.File.Name, StringComparer.Ordinal).Select(f => f.File)]
            : throw new InvalidDataException("There is no table (.csv) of past projects among what was named.");
    }

    private static int? OrderOf(PastSource source, PastFile file)
    {
        try
        {
            using DelimitedRows rows = new(file.Open());
            return PastReaders.OrderOf(source, rows) ?? (PastReaders.IsLeftOut(rows) ? null : throw new InvalidDataException(PastReaders.Lacks(source, rows)));
        }
        catch (InvalidDataException wrong)
        {
            throw new InvalidDataException($"{file.Name}: {wrong.Message}", wrong);
        }
    }
}
