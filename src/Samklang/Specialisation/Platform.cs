using Samklang.Language;
using Samklang.People;

namespace Samklang.Specialisation;

/// <summary>One of the thematic platforms of smart specialisation.</summary>
public sealed class Platform : Record
{
    private readonly List<Partnership> partnerships = [];

    private Platform()
    {
    }

    public Platform(string key, int position, LocalText title, LocalText summary)
    {
        (Key, Position, Title, Summary) = (key, position, title, summary);
    }

    public string Key { get; private set; } = "";

    public int Position { get; private set; }

    public LocalText Title { get; private set; } = LocalText.Empty;

    public LocalText Summary { get; private set; } = LocalText.Empty;

    public IReadOnlyList<Partnership> Partnerships => partnerships;

    public override string Label => Title.Sv;
}
