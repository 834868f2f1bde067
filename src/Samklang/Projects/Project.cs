using Samklang.Language;
using Samklang.Networks;
using Samklang.People;
using Samklang.Publishing;
using Samklang.Watch;

namespace Samklang.Projects;

/// <summary>A piece of work that the EU is to pay for, from the first idea to what lasted of it.</summary>
public sealed class Project : Record
{
    private readonly List<ProjectPartner> partners = [];
    private readonly List<ProjectDeadline> deadlines = [];

    private Project()
    {
    }

    public Project(string key, Guid ownerId, Audience audience, ProjectWords words, ProjectStage stage, DateOnly on)
    {
        (Key, OwnerId, Stage, StageOn) = (key, ownerId, stage, on);
        ShowTo(audience);
        Rewrite(words);
    }

    public string Key { get; private set; } = "";

    /// <summary>The organisation whose project it is: it leads it, or takes part in it for itself.</summary>
    public Guid OwnerId { get; private set; }

    public Organisation? Owner { get; private set; }

    public LocalText Title { get; private set; } = LocalText.Empty;

    public string? Acronym { get; private set; }

    public LocalText Summary { get; private set; } = LocalText.Empty;

    public ProjectStage Stage { get; private set; }

    /// <summary>The day on which it came to where it stands.</summary>
    public DateOnly StageOn { get; private set; }

    public Guid? ProgrammeId { get; private set; }

    public Programme? Programme { get; private set; }

    /// <summary>The call that it answers.</summary>
    public Guid? CallId { get; private set; }

    public Item? Call { get; private set; }

    /// <summary>The funder's number of the project; the papers themselves lie with others.</summary>
    public string? Reference { get; private set; }

    /// <summary>The whole budget, in whole euros.</summary>
    public long? Budget { get; private set; }

    /// <summary>What the owner itself pays of it, in whole euros.</summary>
    public long? OwnShare { get; private set; }

    public DateOnly? StartsOn { get; private set; }

    public DateOnly? EndsOn { get; private set; }

    /// <summary>The role that is responsible.</summary>
    public Guid? ContactId { get; private set; }

    public Contact? Contact { get; private set; }

    public string? Url { get; private set; }

    /// <summary>What is left when the money is gone.</summary>
    public LocalText WhatLasted { get; private set; } = LocalText.Empty;

    public Fact Fact { get; private set; } = null!;

    public IReadOnlyList<ProjectPartner> Partners => partners;

    public IReadOnlyList<ProjectDeadline> Deadlines => deadlines;

    public override string Label => Title.In(Tongue.Swedish);

    public bool IsOver => ProjectStages.IsOver(Stage);

    /// <summary>The next day by which something is due; null when none is known.</summary>
    public ProjectDeadline? NextDeadline(DateOnly today) => deadlines.Where(d => !d.IsDone && d.On >= today).OrderBy(d => d.On).FirstOrDefault();

    public void Rewrite(ProjectWords words)
    {
        (Title, Acronym, Summary, WhatLasted, Fact) = (words.Title, words.Acronym, words.Summary, words.WhatLasted, words.Fact);
        (ProgrammeId, CallId, Reference, ContactId, Url) = (words.ProgrammeId, words.CallId, words.Reference, words.ContactId, words.Url);
        (Budget, OwnShare, StartsOn, EndsOn) = (words.Budget, words.OwnShare, words.StartsOn, words.EndsOn);
    }

    public StageAnswer MoveTo(ProjectStage stage, DateOnly on)
    {
        StageAnswer answer = this switch
        {
            _ when !ProjectStages.After(Stage).Contains(stage) => StageAnswer.NotFromHere,
            _ when stage == ProjectStage.Lasted && WhatLasted.IsEmpty => StageAnswer.SayWhatLasted,
            _ when on < StageOn => StageAnswer.TooEarly,
            _ => StageAnswer.Done,
        };
        if (answer == StageAnswer.Done)
            (Stage, StageOn) = (stage, on);
        return answer;
    }

    /// <summary>Takes in a partner; one that is in it already gets the role.</summary>
    public ProjectPartner Join(Guid organisationId, PartnerRole role)
    {
        if (partners.Find(p => p.OrganisationId == organisationId) is not { } partner)
            partners.Add(partner = new(this, organisationId, role));
        partner.Take(role);
        return partner;
    }

    public bool Leave(Guid organisationId) => partners.RemoveAll(p => p.OrganisationId == organisationId) > 0;

    public ProjectDeadline Due(LocalText title, DateOnly on)
    {
        ProjectDeadline deadline = new(this, title, on);
        deadlines.Add(deadline);
        return deadline;
    }

    public bool Drop(Guid deadlineId) => deadlines.RemoveAll(d => d.Id == deadlineId) > 0;

    /// <summary>Changes who may see the project and its parts.</summary>
    public void ShowWithParts(Audience audience)
    {
        ShowTo(audience);
        partners.ForEach(p => p.ShowTo(audience));
        deadlines.ForEach(d => d.ShowTo(audience));
    }
}

/// <summary>What a person writes of a project.</summary>
public sealed record ProjectWords(LocalText Title, LocalText Summary, Fact Fact)
{
    public string? Acronym { get; init; }

    public Guid? ProgrammeId { get; init; }

    public Guid? CallId { get; init; }

    public string? Reference { get; init; }

    public long? Budget { get; init; }

    public long? OwnShare { get; init; }

    public DateOnly? StartsOn { get; init; }

    public DateOnly? EndsOn { get; init; }

    public Guid? ContactId { get; init; }

    public string? Url { get; init; }

    public LocalText WhatLasted { get; init; } = LocalText.Empty;
}
