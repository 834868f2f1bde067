using Microsoft.EntityFrameworkCore;
using Samklang.Data;

namespace Samklang.Sources.PastProjects;

/// <summary>Gives projects whose own row tells of no time the year of the call that they answered.</summary>
internal static class FillYears
{
    public static async Task RunAsync(SamklangDb db, CancellationToken cancel)
    {
        var topics = await (from project in db.PastProjects
                            where project.Year == null
                            join tie in db.PastProjectTopics on project.Id equals tie.ProjectId
                            join topic in db.PastTopics on tie.TopicId equals topic.Id
                            select new { topic.Id, topic.Code }).Distinct().OrderBy(t => t.Code).ToListAsync(cancel);
        foreach (var topic in topics)
            if (CallYear.In(topic.Code) is { } year)
                await db.PastProjects.Where(p => p.Year == null && db.PastProjectTopics.Any(t => t.TopicId == topic.Id && t.ProjectId == p.Id))
                    .ExecuteUpdateAsync(set => set.SetProperty(p => p.Year, year), cancel);
    }
}
