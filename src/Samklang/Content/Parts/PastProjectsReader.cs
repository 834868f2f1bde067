using Samklang.Projects.Past;
using Samklang.Sources.PastProjects;

namespace Samklang.Content.Parts;

/// <summary>Reads which tables of past projects come with the content. Their rows are read when they are taken in.</summary>
internal static class PastProjectsReader
{
    public static void Read(IReadOnlyList<ContentMap> files, ContentBook book)
    {
        foreach (ContentMap one in files.SelectMany(f => f.Each("past-projects")))
        {
            using ContentMap map = one;
            (PastSource source, string folder, DateOnly asOf) = (map.Choice<PastSource>("source"), map.Text("folder"), map.Date("as-of"));
            string path = Path.Combine(book.Folder, folder);
            if (folder.Length > 0 && !Directory.Exists(path))
                map.Report(map.Child("folder"), "folder", $"there is no folder '{folder}' beside the file.");
            else if (folder.Length > 0 && TablesIn(map, source, path) is { } tables)
                book.PastProjects.Add(new(source, [.. tables.Select(t => t with { AsOf = asOf })]));
        }
    }

    private static List<PastFile>? TablesIn(ContentMap map, PastSource source, string path)
    {
        try
        {
            return PastOrder.Of(source, PastFiles.In(path));
        }
        catch (InvalidDataException wrong)
        {
            map.Report(map.Child("folder"), "folder", wrong.Message);
            return null;
        }
    }
}
