using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Projects.Past;

namespace Samklang.Specialisation.Suggestions;

/// <summary>Reads the graph of past projects from the database. A project without a year is left out.</summary>
public static partial class DbPartnerGraph
{
    private const int LeastWord = 4;

    public static async Task<PartnerGraph> ReadAsync(SamklangDb db, CancellationToken cancel)
    {
        Dictionary<long, int> years = await db.PastProjects.AsNoTracking().Where(p => p.Year != null).Select(p => new { p.Id, Year = p.Year!.Value }).ToDictionaryAsync(p => p.Id, p => p.Year, cancel);
        (List<PastNode> nodes, Dictionary<long, int> places) = ([], []);
        await foreach (var o in db.PastOrganisations.AsNoTracking().OrderBy(o => o.Id).Select(o => new { o.Id, o.Name, o.Country, o.Activity, o.Nuts, o.City }).AsAsyncEnumerable().WithCancellation(cancel))
        {
            places[o.Id] = nodes.Count;
            nodes.Add(new(o.Id, o.Name, string.Intern(o.Country), string.Intern(o.Activity), o.Nuts?.ToString() ?? o.City.ToLowerInvariant()));
        }
        Dictionary<long, List<int>> members = [];
        await foreach (var p in db.PastParticipations.AsNoTracking().Select(p => new { p.ProjectId, p.OrganisationId }).AsAsyncEnumerable().WithCancellation(cancel))
            if (years.ContainsKey(p.ProjectId) && places.TryGetValue(p.OrganisationId, out int at))
                Add(members, p.ProjectId, at);
        (List<Subject> subjects, Dictionary<long, List<int>> about) = await SubjectsAsync(db, cancel);
        return new(nodes, subjects, [.. members.OrderBy(m => m.Key).Select(m => new PastGathering(years[m.Key], [.. m.Value.Distinct()], about.TryGetValue(m.Key, out List<int>? some) ? [.. some.Distinct()] : []) { Id = m.Key })]);
    }

    /// <summary>What a call's topic is about: its own name, the beginnings of the name that stay from year to year, and the words of its title.</summary>
    public static IEnumerable<Subject> SubjectsOf(string topic, string title)
    {
        yield return new(SubjectKind.Topic, topic, title.Length > 0 ? title : topic);
        string beginning = "";
        foreach (string part in topic.Split('-').Take(4).Where(p => !p.All(char.IsAsciiDigit)))
        {
            beginning = beginning.Length == 0 ? part : $"{beginning}-{part}";
            if (beginning != topic)
                yield return new(SubjectKind.Topic, beginning, beginning);
        }
        foreach (string word in Words().Matches(title.ToLowerInvariant()).Select(m => m.Value).Where(w => w.Length >= LeastWord).Distinct())
            yield return new(SubjectKind.Word, word, word);
    }

    private static async Task<(List<Subject>, Dictionary<long, List<int>>)> SubjectsAsync(SamklangDb db, CancellationToken cancel)
    {
        (List<Subject> subjects, Dictionary<(SubjectKind, string), int> known, Dictionary<long, List<int>> about) = ([], [], []);
        int Place(Subject subject)
        {
            if (known.TryAdd((subject.Kind, subject.Key), subjects.Count))
                subjects.Add(subject);
            return known[(subject.Kind, subject.Key)];
        }
        Dictionary<long, int[]> topics = (await db.PastTopics.AsNoTracking().OrderBy(t => t.Id).ToListAsync(cancel)).ToDictionary(t => t.Id, t => SubjectsOf(t.Code, t.Title).Select(Place).ToArray());
        List<PastField> all = await db.PastFields.AsNoTracking().OrderBy(f => f.Id).ToListAsync(cancel);
        Dictionary<long, int[]> fields = all.ToDictionary(f => f.Id, f => Holding(f).Select(Place).ToArray());
        await foreach (PastProjectTopic tie in db.PastProjectTopics.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancel))
            foreach (int at in topics.GetValueOrDefault(tie.TopicId, []))
                Add(about, tie.ProjectId, at);
        await foreach (PastProjectField tie in db.PastProjectFields.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancel))
            foreach (int at in fields.GetValueOrDefault(tie.FieldId, []))
                Add(about, tie.ProjectId, at);
        return (subjects, about);
    }

    // The field itself and those that hold it, but for the branch, which is too wide to tell anything.
    private static IEnumerable<Subject> Holding(PastField field)
    {
        string[] codes = field.Code.Trim('/').Split('/'), names = field.Path.Trim('/').Split('/');
        for (int depth = 2; depth <= codes.Length; depth++)
            yield return new(SubjectKind.Field, "/" + string.Join('/', codes[..depth]), depth == codes.Length ? field.Title : names.ElementAtOrDefault(depth - 1) ?? field.Title);
    }

    private static void Add(Dictionary<long, List<int>> lists, long key, int at)
    {
        if (!lists.TryGetValue(key, out List<int>? list))
            lists[key] = list = [];
        list.Add(at);
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Words();
}
