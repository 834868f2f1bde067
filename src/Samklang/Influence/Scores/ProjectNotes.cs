using Samklang.Language;
using Samklang.Projects;

namespace Samklang.Influence.Scores;

/// <summary>What a project sounds on the score: its deadlines, its call's last day while there is something to send in, and its end.</summary>
internal static class ProjectNotes
{
    public static IEnumerable<ScoreNote> Of(Project project, DateOnly today)
    {
        if (project.Stage == ProjectStage.Refused)
            yield break;
        foreach (ProjectDeadline deadline in project.Deadlines)
            yield return Note(project, deadline.On, deadline.IsDone ? ScoreEvent.Step : ScoreEvent.Deadline) with { Title = Under(deadline.Title, project) };
        if (ProjectStages.IsBeforeDecision(project.Stage) && project.Call?.NextDeadline(today) is { } closes && project.Deadlines.All(d => d.On != closes))
            yield return Note(project, closes, ScoreEvent.Deadline);
        if (project.EndsOn is { } ends)
            yield return Note(project, ends, ScoreEvent.Ends);
    }

    private static ScoreNote Note(Project project, DateOnly on, ScoreEvent what) =>
        new(on, null, what, project.IsOver ? Level.Know : Level.Follow, Name(project), ScoreSource.Project, project.Key);

    private static LocalText Under(LocalText title, Project project) =>
        new($"{title.In(Tongue.Swedish)}: {Name(project).In(Tongue.Swedish)}", $"{title.In(Tongue.English)}: {Name(project).In(Tongue.English)}");

    private static LocalText Name(Project project) => project.Acronym is { } acronym ? LocalText.Same(acronym) : project.Title;
}
