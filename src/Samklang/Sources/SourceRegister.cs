namespace Samklang.Sources;

/// <summary>All sources that can be fetched, by key.</summary>
public sealed class SourceRegister
{
    private readonly Dictionary<string, ISource> byKey;

    public SourceRegister(IEnumerable<ISource> sources)
    {
        All = [.. sources];
        byKey = All.ToDictionary(s => s.Card.Key, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The sources that are built in, and the operator's own.</summary>
    public static SourceRegister For(SourcesOptions options) => new(SourceList.Of(options));

    public IReadOnlyList<ISource> All { get; }

    public ISource? Find(string key) => byKey.GetValueOrDefault(key);
}
