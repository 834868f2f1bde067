namespace Samklang.Specialisation.Suggestions;

/// <summary>One who asked in a held-out year, and who came.</summary>
/// <param name="Ask">What could be known when it asked.</param>
/// <param name="IsNewcomer">True when it had been in no project before.</param>
/// <param name="Came">Places of the new partners: known before, and never together with it.</param>
public sealed record PartnerQuestion(PartnerAsk Ask, bool IsNewcomer, HashSet<int> Came)
{
    /// <summary>How many new partners came in all, with those that nobody could find, since they had been in no project before.</summary>
    public int NewPartners { get; init; }

    /// <summary>The place of the first of its held-out projects. Those who ask of the same project ask much the same.</summary>
    public int Project { get; init; }
}

/// <summary>Makes questions of the projects of later years, to be answered from the years before.</summary>
public static class PartnerTask
{
    /// <summary>Questions of organisations: one for each, with all new partners of the held-out years. Nothing but itself is known of it.</summary>
    public static IReadOnlyList<PartnerQuestion> ByOrganisation(PartnerGraph whole, PartnerGraph before, int until) =>
        Ask(whole, before, until, gathering => 0, _ => []);

    /// <summary>Questions for a call: one for each organisation and project, where the subjects of the project's call are known.</summary>
    public static IReadOnlyList<PartnerQuestion> ByCall(PartnerGraph whole, PartnerGraph before, int until) =>
        Ask(whole, before, until, gathering => gathering, gathering => [.. whole.Gatherings[gathering].Subjects.Where(s => whole.Subjects[s].Kind != SubjectKind.Field)]);

    private static List<PartnerQuestion> Ask(PartnerGraph whole, PartnerGraph before, int until, Func<int, int> part, Func<int, int[]> subjects)
    {
        int from = before.LastYear + 1;
        List<PartnerQuestion> questions = [];
        for (int asker = 0; asker < whole.Organisations.Count; asker++)
        {
            PastNode node = whole.Organisations[asker];
            HashSet<int> met = [.. before.Of(asker).SelectMany(g => before.Gatherings[g].Members)];
            bool isNewcomer = before.Of(asker).Length == 0;
            if (!isNewcomer && met.Count < 2)
                continue;
            foreach (var parts in whole.Of(asker).Where(g => whole.Gatherings[g].Year >= from && whole.Gatherings[g].Year < until).GroupBy(part))
            {
                HashSet<int> all = [.. parts.SelectMany(g => whole.Gatherings[g].Members).Where(m => m != asker && !met.Contains(m))], came = [.. all.Where(m => before.Of(m).Length > 0)];
                if (came.Count > 0)
                    questions.Add(new(new(isNewcomer ? null : node.Id, node.Country, node.Activity, node.Place, subjects(parts.Key)), isNewcomer, came) { NewPartners = all.Count, Project = parts.First() });
            }
        }
        return questions;
    }
}
