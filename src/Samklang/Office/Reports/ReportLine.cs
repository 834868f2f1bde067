using Samklang.Language;
using Samklang.Office.Log;
using Samklang.People;

namespace Samklang.Office.Reports;

/// <summary>One line of a report, tied to the log line that it comes from.</summary>
public sealed class ReportLine : Record
{
    /// <summary>The greatest length of its own words in UTF-16 units.</summary>
    public const int WordingLength = 2000;

    private ReportLine()
    {
    }

    internal ReportLine(Report report, LogLine source, LocalText heading)
    {
        (ReportId, LogLineId, Heading, Taken) = (report.Id, source.Id, heading, source.Sentence);
        ShowTo(report.Audience);
    }

    public Guid ReportId { get; private set; }

    public Guid LogLineId { get; private set; }

    /// <summary>The line that it comes from; null when the viewer may not see that any more.</summary>
    public LogLine? LogLine { get; private set; }

    public int Position { get; private set; }

    public LocalText Heading { get; private set; } = LocalText.Empty;

    /// <summary>What the log line said when somebody last looked at it here.</summary>
    public LocalText Taken { get; private set; } = LocalText.Empty;

    /// <summary>The report's own words for it; empty where it says what the log line says.</summary>
    public LocalText Wording { get; private set; } = LocalText.Empty;

    public bool IsLeftOut { get; private set; }

    public override string Label => Words.In(Tongue.Swedish);

    public bool IsReworded => !Wording.IsEmpty;

    /// <summary>The log line that stands: the one it was taken from, or what has corrected that.</summary>
    public LogLine? Source
    {
        get
        {
            LogLine? standing = LogLine;
            while (standing?.CorrectedBy is { } second)
                standing = second;
            return standing;
        }
    }

    /// <summary>What the report says: its own words, else those of the log line as it stands.</summary>
    public LocalText Words => IsReworded ? Wording : Source?.Sentence ?? Taken;

    /// <summary>True when the log line says something else than when somebody last looked at it here.</summary>
    public bool IsChangedAtSource => Source is { } source && source.Sentence != Taken;

    /// <summary>Says it in other words; with none, in those of the log line.</summary>
    public void Reword(LocalText wording)
    {
        Wording = wording == Source?.Sentence ? LocalText.Empty : wording;
        LookAtSource();
    }

    /// <summary>Says that somebody has seen what the log line says now.</summary>
    public void LookAtSource() => Taken = Source?.Sentence ?? Taken;

    public void LeaveOut(bool isLeftOut) => IsLeftOut = isLeftOut;

    internal void Under(LocalText heading) => Heading = heading;

    internal void Stand(int position) => Position = position;
}
