namespace Samklang.Projects;

/// <summary>Where a project stands on its way from an idea to what lasts of it.</summary>
public enum ProjectStage
{
    Idea,
    Outline,
    Application,
    Granted,
    Running,
    Ended,

    /// <summary>It has ended, and somebody has looked at what is left of it.</summary>
    Lasted,
    Refused,
}

/// <summary>Whether a project could go to another stage.</summary>
public enum StageAnswer
{
    Done,

    /// <summary>One can't get there from where it stands.</summary>
    NotFromHere,

    /// <summary>What lasted has not been written.</summary>
    SayWhatLasted,

    /// <summary>The day lies before the one on which it came to where it stands.</summary>
    TooEarly,
}

/// <summary>Which stage follows on which. A step back is for what was entered too early.</summary>
public static class ProjectStages
{
    public static IReadOnlyList<ProjectStage> After(ProjectStage stage) => stage switch
    {
        ProjectStage.Idea => [ProjectStage.Outline, ProjectStage.Application],
        ProjectStage.Outline => [ProjectStage.Application, ProjectStage.Refused, ProjectStage.Idea],
        ProjectStage.Application => [ProjectStage.Granted, ProjectStage.Refused, ProjectStage.Outline],
        ProjectStage.Granted => [ProjectStage.Running, ProjectStage.Application],
        ProjectStage.Running => [ProjectStage.Ended, ProjectStage.Granted],
        ProjectStage.Ended => [ProjectStage.Lasted, ProjectStage.Running],
        ProjectStage.Lasted => [ProjectStage.Ended],
        _ => [ProjectStage.Outline, ProjectStage.Application],
    };

    /// <summary>True while something is still to be sent in.</summary>
    public static bool IsBeforeDecision(ProjectStage stage) => stage is ProjectStage.Idea or ProjectStage.Outline or ProjectStage.Application;

    /// <summary>True for what asks for no more work.</summary>
    public static bool IsOver(ProjectStage stage) => stage is ProjectStage.Ended or ProjectStage.Lasted or ProjectStage.Refused;
}
