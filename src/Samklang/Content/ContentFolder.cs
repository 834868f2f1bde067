using System.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Samklang.Content;

/// <summary>Reads a region's content from its folder of YAML files.</summary>
public static class ContentFolder
{
    /// <exception cref="ContentException">Anything is wrong in it. Everything that is wrong is named.</exception>
    public static RegionContent Read(string folder, DateTime at)
    {
        if (!Directory.Exists(folder))
            throw new ContentException(folder, [new(folder, 0, "", "there is no such folder.")]);
        List<ContentProblem> problems = [];
        ContentBook book = new(at) { Folder = folder };
        List<string> files = [.. Directory.EnumerateFiles(folder, "*.y*ml", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];
        foreach (ContentPart part in ContentPart.All)
            ReadPart(part, [.. files.Where(part.Holds)], folder, book, problems);
        foreach (string stray in files.Where(f => !ContentPart.All.Any(p => p.Holds(f))))
            problems.Add(new(stray, 0, "", $"is no part of the content; known are {string.Join(", ", ContentPart.All.Select(p => p.Pattern))}."));
        return problems.Count == 0
            ? new(book.Records, book.People, book.Verdicts) { Log = book.Log, Places = book.Places, Figures = book.Figures, PastProjects = book.PastProjects }
            : throw new ContentException(folder, [.. problems.OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Line)]);
    }

    /// <summary>The demonstration roles alone, of content that has been loaded before; none when anything is wrong with them now.</summary>
    public static IReadOnlyList<DemonstrationPerson> ReadPeople(string folder)
    {
        List<ContentProblem> problems = [];
        ContentBook book = new(default);
        foreach (string file in (string[])["organisations.yaml", "demonstration.yaml"])
            ReadPart(ContentPart.All.Single(p => p.Pattern == file), File.Exists(Path.Combine(folder, file)) ? [file] : [], folder, book, problems);
        return problems.Count == 0 ? book.People : [];
    }

    private static void ReadPart(ContentPart part, List<string> files, string folder, ContentBook book, List<ContentProblem> problems)
    {
        if (files.Count == 0 && part.IsRequired)
            problems.Add(new(part.Pattern, 0, "", "the file is missing."));
        List<ContentMap> roots = [];
        foreach (string file in files)
        {
            if (Root(new(file, problems), Path.Combine(folder, file)) is { IsBroken: false } root)
                roots.Add(root);
            else
                book.MissSome(part.Kinds);
        }
        part.Read(roots, book);
        roots.ForEach(root => root.Dispose());
    }

    private static ContentMap? Root(ContentFile file, string path)
    {
        try
        {
            using StreamReader reader = new(path, new UTF8Encoding(false, throwOnInvalidBytes: true));
            YamlStream yaml = [];
            yaml.Load(reader);
            if (yaml.Documents is [var document])
                return new ContentMap(file, "", document.RootNode);
            file.Problems.Add(new(file.Name, 0, "", yaml.Documents.Count == 0 ? "the file is empty." : "the file holds more than one document."));
        }
        catch (YamlException broken)
        {
            file.Problems.Add(new(file.Name, (int)broken.Start.Line, "", $"the YAML is broken: {broken.Message}"));
        }
        catch (DecoderFallbackException)
        {
            file.Problems.Add(new(file.Name, 0, "", "the file is not in UTF-8."));
        }
        return null;
    }
}
