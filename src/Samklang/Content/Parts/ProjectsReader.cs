using Samklang.Networks;
using Samklang.People;
using Samklang.Projects;
using Samklang.Strategy;
using Samklang.Watch;

namespace Samklang.Content.Parts;

/// <summary>Reads projects with their partners, deadlines and the goals that they serve.</summary>
internal static class ProjectsReader
{
    public static void Read(IReadOnlyList<ContentMap> files, ContentBook book)
    {
        foreach (ContentMap one in files.SelectMany(f => f.Each("projects")))
        {
            using ContentMap map = one;
            string key = map.Key();
            Guid ownerId = book.Id<Organisation>(map, "owner");
            Project project = book.Add(map, key, new Project(
                key, ownerId, AudienceIn(map, ownerId), WordsIn(map, book), map.Choice<ProjectStage>("stage"), map.Date("stage-on")));
            ReadParts(map, project, book);
        }
    }

    private static void ReadParts(ContentMap map, Project project, ContentBook book)
    {
        foreach (ContentMap one in map.Each("partners"))
        {
            using ContentMap partner = one;
            project.Join(book.Id<Organisation>(partner, "organisation"), partner.Choice<PartnerRole>("role"));
        }
        foreach (ContentMap one in map.Each("deadlines"))
        {
            using ContentMap deadline = one;
            ProjectDeadline due = project.Due(deadline.Local("title"), deadline.Date("on"));
            if (deadline.DateOrNull("done-on") is { } done)
                due.Do(done);
        }
        foreach (ContentMap one in map.Each("serves"))
        {
            using ContentMap serves = one;
            WorkLink link = WorkLink.ToGoal(nameof(Project), project.Id, book.Id<Goal>(serves, "goal"), serves.Local("why"));
            link.ShowTo(project.Audience);
            book.Add(link);
        }
    }

    private static ProjectWords WordsIn(ContentMap map, ContentBook book) => new(map.Local("title"), map.Local("summary"), map.Fact())
    {
        Acronym = map.TextOrNull("acronym"),
        ProgrammeId = book.IdOrNull<Programme>(map, "programme"),
        CallId = book.IdOrNull<Item>(map, "call"),
        Reference = map.TextOrNull("reference"),
        Budget = map.NumberOrNull("budget"),
        OwnShare = map.NumberOrNull("own-share"),
        StartsOn = map.DateOrNull("starts-on"),
        EndsOn = map.DateOrNull("ends-on"),
        ContactId = book.IdOrNull<Contact>(map, "responsible"),
        Url = map.UrlOrNull("url"),
        WhatLasted = map.LocalOrEmpty("what-lasted"),
    };

    private static Audience AudienceIn(ContentMap map, Guid ownerId) => map.Choice<AudienceKind>("audience") switch
    {
        AudienceKind.Public => Audience.Public,
        AudienceKind.Owners => Audience.Owners,
        _ => Audience.OfOwner(ownerId),
    };
}
