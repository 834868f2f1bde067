using YamlDotNet.RepresentationModel;

namespace Samklang.Content;

/// <summary>A file of content as the readers see it: its name for messages, and where to report what is wrong.</summary>
internal sealed record ContentFile(string Name, ICollection<ContentProblem> Problems);

/// <summary>A mapping in a content file. Disposing of it reports the keys that nobody has asked for.</summary>
internal sealed class ContentMap : IDisposable
{
    private readonly ContentFile file;
    private readonly string path;
    private readonly YamlNode place;
    private readonly Dictionary<string, (YamlNode Key, YamlNode Value)> children = new(StringComparer.Ordinal);
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    public ContentMap(ContentFile file, string path, YamlNode node)
    {
        (this.file, this.path, place) = (file, path, node);
        if (node is not YamlMappingNode mapping)
        {
            Report(node, "", "is not a mapping of keys and values.");
            IsBroken = true;
            return;
        }
        foreach ((YamlNode key, YamlNode value) in mapping.Children)
            children[(key as YamlScalarNode)?.Value ?? ""] = (key, value);
    }

    /// <summary>True when there is no mapping at all, so that missing keys need not be told.</summary>
    public bool IsBroken { get; }

    /// <summary>The value under a key, or null when it is missing or empty.</summary>
    public YamlNode? Child(string key)
    {
        asked.Add(key);
        return children.TryGetValue(key, out var child) && child.Value is not YamlScalarNode { Value: null or "" } ? child.Value : null;
    }

    /// <summary>The value under a key that must be there.</summary>
    public YamlNode? Required(string key)
    {
        YamlNode? child = Child(key);
        if (child is null && !IsBroken)
            Report(children.TryGetValue(key, out var there) ? there.Key : place, key, "is missing or empty.");
        return child;
    }

    public ContentMap? Map(string key) => Required(key) is { } node ? Under(key, node) : null;

    public ContentMap? MapOrNull(string key) => Child(key) is { } node ? Under(key, node) : null;

    /// <summary>The mappings in a list; none when the key is missing.</summary>
    public IEnumerable<ContentMap> Each(string key) => Nodes(key).Select(node => Under(key, node));

    /// <summary>The members of a list; none when the key is missing.</summary>
    public IReadOnlyList<YamlNode> Nodes(string key)
    {
        if (Child(key) is not { } node)
            return [];
        if (node is YamlSequenceNode list)
            return [.. list.Children];
        Report(node, key, "is not a list.");
        return [];
    }

    public void Report(YamlNode? at, string key, string what) =>
        file.Problems.Add(new(file.Name, (int)(at ?? place).Start.Line, PathTo(key), what));

    public void Dispose()
    {
        foreach ((string key, (YamlNode at, _)) in children.Where(c => !asked.Contains(c.Key)))
            Report(at, key, $"is no key here; known are {string.Join(", ", asked.Order(StringComparer.Ordinal))}.");
    }

    private ContentMap Under(string key, YamlNode node) => new(file, PathTo(key), node);

    private string PathTo(string key) => (path, key) switch
    {
        ("", _) => key,
        (_, "") => path,
        _ => $"{path}.{key}",
    };
}
