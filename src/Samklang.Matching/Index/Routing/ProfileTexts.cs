using Samklang.Matching.Index.Segments;

namespace Samklang.Matching.Index.Routing;

/// <summary>The texts of profiles in few bytes; read anew for those that an item is matched with.</summary>
internal sealed class ProfileTexts
{
    private readonly ByteSink bytes = new();
    private readonly List<int> starts = [];

    public int Count => starts.Count;

    public void Add(MatchText profile)
    {
        starts.Add(bytes.Length);
        TextBytes.Write(profile, bytes);
    }

    public MatchText Read(int profile)
    {
        var at = starts[profile];
        return TextBytes.Read(bytes.Written, ref at);
    }

    /// <summary>Lets go of room that was kept for more.</summary>
    public void Trim()
    {
        bytes.Trim();
        starts.TrimExcess();
    }
}
