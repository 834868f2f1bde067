using Samklang.Language;
using Samklang.Networks;
using Samklang.People;

namespace Samklang.Projects;

public enum PartnerRole
{
    Coordinator,
    Partner,

    /// <summary>Takes part without money from the project.</summary>
    Associated,
}

/// <summary>An organisation in a project.</summary>
public sealed class ProjectPartner : Record
{
    private ProjectPartner()
    {
    }

    internal ProjectPartner(Project project, Guid organisationId, PartnerRole role)
    {
        (ProjectId, OrganisationId, Role) = (project.Id, organisationId, role);
        ShowTo(project.Audience);
    }

    public Guid ProjectId { get; private set; }

    public Project? Project { get; private set; }

    public Guid OrganisationId { get; private set; }

    public Organisation? Organisation { get; private set; }

    public PartnerRole Role { get; private set; }

    public override string Label => "";

    internal void Take(PartnerRole role) => Role = role;
}

/// <summary>A day by which a project must have something done: an application, a report.</summary>
public sealed class ProjectDeadline : Record
{
    private ProjectDeadline()
    {
    }

    internal ProjectDeadline(Project project, LocalText title, DateOnly on)
    {
        (ProjectId, Title, On) = (project.Id, title, on);
        ShowTo(project.Audience);
    }

    public Guid ProjectId { get; private set; }

    public Project? Project { get; private set; }

    public LocalText Title { get; private set; } = LocalText.Empty;

    public DateOnly On { get; private set; }

    public DateOnly? DoneOn { get; private set; }

    public bool IsDone => DoneOn is not null;

    public override string Label => Title.In(Tongue.Swedish);

    public void Do(DateOnly on) => DoneOn = on;

    public void Reopen() => DoneOn = null;
}
