using Samklang.Matching.Index.Packing;
using Samklang.Matching.Index.Segments;

namespace Samklang.Matching.Index.Routing;

/// <summary>The texts of profiles in few bytes; read anew for those that an item is matched with.</summary>
internal sealed class ProfileTexts
{
    private readonly ByteSink bytes = new();
    private readonly List<int> starts = [];
    private readonly Dictionary<int, IReadOnlyDictionary<string, double>> weights = [];

    public int Count => starts.Count;

    public void Add(MatchText profile)
    {
        starts.Add(bytes.Length);
        TextBytes.Write(profile, bytes);
        if (profile.Weights.Count > 0)
            weights[starts.Count - 1] = profile.Weights;
    }

    public MatchText Read(int profile)
    {
        var at = starts[profile];
        var text = TextBytes.Read(bytes.Written, ref at);
        return weights.TryGetValue(profile, out var own) ? text with { Weights = own } : text;
    }

    /// <summary>Lets go of room that was kept for more.</summary>
    public void Trim()
    {
        bytes.Trim();
        starts.TrimExcess();
    }
}
