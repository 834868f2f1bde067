using Samklang.Language;
using Samklang.Networks;
using Samklang.People;
using Samklang.Watch;

namespace Samklang.Strategy;

/// <summary>A standing interest of an owner: what the watch matches against.</summary>
public sealed class Priority : Record
{
    private readonly List<PriorityGoal> serves = [];
    private readonly List<PriorityOperation> operations = [];
    private readonly List<Match> matches = [];

    private Priority()
    {
    }

    public Priority(string key, Guid ownerId, PriorityWords words)
    {
        (Key, OwnerId) = (key, ownerId);
        Reword(words);
    }

    public string Key { get; private set; } = "";

    public Guid OwnerId { get; private set; }

    public Organisation? Owner { get; private set; }

    public LocalText Title { get; private set; } = LocalText.Empty;

    public LocalText Description { get; private set; } = LocalText.Empty;

    /// <summary>Words that a text should hold, separated by commas, in each language.</summary>
    public LocalText Keywords { get; private set; } = LocalText.Empty;

    public Guid? ContactId { get; init; }

    public Contact? Contact { get; private set; }

    public IReadOnlyList<PriorityGoal> Serves => serves;

    public IReadOnlyList<PriorityOperation> Operations => operations;

    public IReadOnlyList<Match> Matches => matches;

    public override string Label => Title.Sv;

    public PriorityWords Words => new(Title, Description, Keywords);

    public void Reword(PriorityWords words) => (Title, Description, Keywords) = (words.Title, words.Description, words.Keywords);
}

/// <summary>The words of a priority that the engine reads.</summary>
public sealed record PriorityWords(LocalText Title, LocalText Description, LocalText Keywords);
