using Samklang.Influence;
using Samklang.Influence.Scores;
using Samklang.Language;

namespace Samklang.Publishing.Feeds;

/// <summary>The days of a dossier: when its windows close, and the steps that lead there.</summary>
internal static class DossierDays
{
    /// <summary>The last of each entry's sources is the dossier.</summary>
    public static IEnumerable<CalendarEntry> Of(Dossier dossier, TimeZoneInfo zone)
    {
        foreach (Window window in dossier.Windows)
        {
            yield return Of(window, dossier, zone);
            foreach (Step step in window.Steps)
                if (Of(step, window, dossier) is { } entry)
                    yield return entry;
        }
    }

    private static CalendarEntry Of(Window window, Dossier dossier, TimeZoneInfo zone) => new(
        ReadCalendar.Uid(nameof(Window), window.Id), DateOnly.FromDateTime(window.End.In(zone).AddTicks(-1)), ScoreEvent.Deadline, Texts.Under(window.Title, dossier.Title),
        new(FoundKind.Window, window.Id, $"{dossier.Key}#window-{window.Id:N}", window.Title, LocalText.Empty, LocalText.Empty) { Audience = window.Audience })
    {
        // One that closes with a day in Brussels is a whole day; another has its hour.
        At = window.ClosesAtMidnight ? null : window.ClosesAt,
        IsCancelled = window.ClosedAt < window.ClosesAt || dossier.ClosedAt < window.ClosesAt,
        Note = window.ClosedWhy.IsEmpty ? dossier.ClosedWhy : window.ClosedWhy,
        Sources = [window.Id, dossier.Id],
    };

    private static CalendarEntry? Of(Step step, Window window, Dossier dossier) =>
        (step.DoneOn ?? step.HappensOn ?? step.LastSafeOn) is not { } day ? null : new(
            ReadCalendar.Uid(nameof(Step), step.Id), day, step.Kind == StepKind.Meeting ? ScoreEvent.Meeting : ScoreEvent.Step, Texts.Under(step.Title, dossier.Title),
            new(FoundKind.Window, window.Id, $"{dossier.Key}#window-{window.Id:N}", window.Title, LocalText.Empty, LocalText.Empty) { Audience = step.Audience })
        {
            IsDone = step.IsDone,
            IsCancelled = !step.IsDone && (step.IsLeftOut || window.ClosedAt is not null || !dossier.IsOpen),
            Sources = [step.Id, window.Id, dossier.Id],
        };
}
