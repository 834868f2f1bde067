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

    /// <summary>False when the verdicts on its matches are not to weigh on its words at all.</summary>
    public bool LearnsFromVerdicts { get; private set; } = true;

    /// <summary>The words, by the engine's key, that verdicts are not to weigh on.</summary>
    public IReadOnlyList<string> WordsLeftAlone { get; private set; } = [];

    public Guid? ContactId { get; init; }

    public Contact? Contact { get; private set; }

    public IReadOnlyList<PriorityGoal> Serves => serves;

    public IReadOnlyList<PriorityOperation> Operations => operations;

    public IReadOnlyList<Match> Matches => matches;

    public override string Label => Title.Sv;

    public PriorityWords Words => new(Title, Description, Keywords);

    public void LearnFromVerdicts(bool learns) => LearnsFromVerdicts = learns;

    /// <summary>Lets verdicts weigh on a word, or no longer.</summary>
    public void LeaveWordAlone(string key, bool alone) =>
        WordsLeftAlone = alone ? [.. WordsLeftAlone.Where(word => word != key), key] : [.. WordsLeftAlone.Where(word => word != key)];

    public void Reword(PriorityWords words) => (Title, Description, Keywords) = (words.Title, words.Description, words.Keywords);
}

/// <summary>The words of a priority that the engine reads.</summary>
public sealed record PriorityWords(LocalText Title, LocalText Description, LocalText Keywords);
