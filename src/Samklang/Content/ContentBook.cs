using Samklang.Networks;
using Samklang.People;
using Samklang.Specialisation;
using YamlDotNet.RepresentationModel;

namespace Samklang.Content;

/// <summary>All records read so far, and how they are found by their keys.</summary>
internal sealed class ContentBook(DateTime at)
{
    private readonly Dictionary<(Type Kind, string Key), Record> byKey = [];
    private readonly HashSet<Type> incomplete = [];

    /// <summary>When the content is read.</summary>
    public DateTime At { get; } = at;

    public List<Record> Records { get; } = [];

    public List<DemonstrationPerson> People { get; } = [];

    public List<ContentVerdict> Verdicts { get; } = [];

    public List<NutsPlace> Places { get; } = [];

    public List<RegionFigure> Figures { get; } = [];

    public List<ContentLogLine> Log { get; } = [];

    public List<ContentPastProjects> PastProjects { get; } = [];

    /// <summary>The folder that the content lies in; empty when only some of its files are read.</summary>
    public string Folder { get; init; } = "";

    /// <summary>Says that a file with such records could not be read, so that a key that is not found may be in it.</summary>
    public void MissSome(IEnumerable<Type> kinds) => incomplete.UnionWith(kinds);

    /// <summary>Takes in a record that others can refer to by its key.</summary>
    public T Add<T>(ContentMap map, string key, T record, string field = "key") where T : Record
    {
        Records.Add(record);
        Name(map, key, record, field);
        return record;
    }

    /// <summary>Gives a key to a record that is kept with another.</summary>
    public void Name<T>(ContentMap map, string key, T record, string field = "key") where T : Record
    {
        if (key.Length > 0 && !byKey.TryAdd((typeof(T), key), record))
            map.Report(map.Child(field), field, $"'{key}' stands twice.");
    }

    /// <summary>Takes in a record that nothing refers to.</summary>
    public void Add(Record record) => Records.Add(record);

    /// <summary>The id of the record that a field names; the field must be there.</summary>
    public Guid Id<T>(ContentMap map, string field) where T : Record => Find<T>(map, field, map.Required(field))?.Id ?? Guid.Empty;

    public Guid? IdOrNull<T>(ContentMap map, string field) where T : Record => Find<T>(map, field, map.Child(field))?.Id;

    public T? Find<T>(ContentMap map, string field) where T : Record => Find<T>(map, field, map.Required(field));

    /// <summary>The records that a list of keys names; one that stands twice is reported.</summary>
    public IReadOnlyList<T> All<T>(ContentMap map, string field) where T : Record
    {
        List<T> found = [];
        foreach (YamlNode node in map.Nodes(field))
        {
            if (Find<T>(map, field, node) is not { } record)
                continue;
            if (found.Contains(record))
                map.Report(node, field, $"'{node}' stands twice.");
            found.Add(record);
        }
        return found;
    }

    private T? Find<T>(ContentMap map, string field, YamlNode? node) where T : Record
    {
        if (node is null)
            return null;
        if (node is not YamlScalarNode { Value: { } key })
            map.Report(node, field, "is not a single key.");
        else if (byKey.TryGetValue((typeof(T), key), out Record? record))
            return (T)record;
        else if (!incomplete.Contains(typeof(T)))
            map.Report(node, field, $"there is no {Word<T>()} with the key '{key}'.");
        return null;
    }

    private static string Word<T>() => typeof(T).Name.ToLowerInvariant();
}
