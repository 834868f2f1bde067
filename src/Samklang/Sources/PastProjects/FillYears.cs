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
                            select new { topic.Id, topic.Code }).Distinct().ToListAsync(cancel);
        // A year at a time: a topic at a time would go through the projects as often as there are topics.
        foreach (var year in topics.GroupBy(t => CallYear.In(t.Code), t => t.Id).Where(y => y.Key is not null).OrderBy(y => y.Key))
        {
            List<long> calls = [.. year];
            await db.PastProjects.Where(p => p.Year == null && db.PastProjectTopics.Where(t => calls.Contains(t.TopicId)).Select(t => t.ProjectId).Contains(p.Id))
                .ExecuteUpdateAsync(set => set.SetProperty(p => p.Year, year.Key), cancel);
        }
    }
}
