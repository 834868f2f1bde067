using Samklang.Language;
using Samklang.Networks;
using Samklang.People;

namespace Samklang.Office.Log;

/// <summary>One sentence about work done, with links to what it was for. Reports, threads and briefs are composed of them.</summary>
/// <remarks>Its writer may change it for a day. After that it stands, and a second line corrects it.</remarks>
public sealed class LogLine : Record
{
    /// <summary>A sentence's greatest length in UTF-16 units.</summary>
    public const int SentenceLength = 500;

    private readonly List<LogLink> links = [];

    private LogLine()
    {
    }

    public LogLine(LogDraft draft, Viewer by, DateTime at)
    {
        (WrittenById, WrittenBy, WrittenAt) = (by.PersonId, by.Name, at);
        Fill(draft);
    }

    /// <summary>How long after it was written a line may be changed.</summary>
    public static TimeSpan OpenFor { get; } = TimeSpan.FromDays(1);

    public LocalText Sentence { get; private set; } = LocalText.Empty;

    /// <summary>The day on which it happened.</summary>
    public DateOnly On { get; private set; }

    public LogKind Kind { get; private set; }

    /// <summary>The organisation whose work it is or that it was done for.</summary>
    public Guid OwnerId { get; private set; }

    public Organisation? Owner { get; private set; }

    /// <summary>Null when no person wrote it, as in the example.</summary>
    public Guid? WrittenById { get; private set; }

    public string WrittenBy { get; private set; } = "";

    public DateTime WrittenAt { get; private set; }

    /// <summary>The line that this one corrects.</summary>
    public Guid? CorrectsId { get; private set; }

    public LogLine? Corrects { get; private set; }

    /// <summary>The line that corrects this one. What is corrected is shown beside its correction, and counts no more.</summary>
    public LogLine? CorrectedBy { get; private set; }

    /// <summary>True for a line that an example brings and nobody has lived.</summary>
    public bool IsExample { get; init; }

    public IReadOnlyList<LogLink> Links => links;

    public override string Label => Sentence.In(Tongue.Swedish);

    public bool IsOpenAt(DateTime at) => at - WrittenAt < OpenFor;

    /// <summary>Changes the line; only its writer can, and only for a day.</summary>
    public LogChange Change(LogDraft draft, Viewer by, DateTime at)
    {
        LogChange answer = MayChange(by, at);
        if (answer == LogChange.Done)
            Fill(draft);
        return answer;
    }

    /// <summary>Whether the person may change the line, or take it back, at the moment.</summary>
    public LogChange MayChange(Viewer by, DateTime at) => this switch
    {
        _ when by.PersonId is null || by.PersonId != WrittenById => LogChange.NotYours,
        { CorrectedBy: not null } => LogChange.AlreadyCorrected,
        _ => IsOpenAt(at) ? LogChange.Done : LogChange.TooLate,
    };

    /// <summary>A second line in place of this one, which stays beside it and is shown to the same as the new one.</summary>
    /// <returns>Null when this line can't be corrected by the person.</returns>
    public LogLine? Correct(LogDraft draft, Viewer by, DateTime at)
    {
        if (MayCorrect(by) != LogChange.Done)
            return null;
        Show(draft.Audience);
        CorrectedBy = new(draft, by, at) { CorrectsId = Id };
        return CorrectedBy;
    }

    /// <summary>Whether the person may correct the line: its writer, and whoever decides for its owner.</summary>
    public LogChange MayCorrect(Viewer by) => this switch
    {
        { CorrectedBy: not null } => LogChange.AlreadyCorrected,
        _ when by.PersonId is { } person && person == WrittenById => LogChange.Done,
        _ => by.MayDecideFor(OwnerId) ? LogChange.Done : LogChange.NotYours,
    };

    private void Fill(LogDraft draft)
    {
        (Sentence, On, Kind, OwnerId) = (draft.Sentence, draft.On, draft.Kind, draft.OwnerId);
        links.RemoveAll(link => !draft.Links.Contains(link.To));
        foreach (LinkedRecord to in draft.Links.Distinct().Where(to => links.All(link => link.To != to)))
            links.Add(new(Id, to));
        Show(draft.Audience);
    }

    // Who may not see a correction may not take what it corrects for what stands.
    private void Show(Audience audience)
    {
        ShowTo(audience);
        links.ForEach(link => link.ShowTo(audience));
        Corrects?.Show(audience);
    }
}
