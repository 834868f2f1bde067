using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Networks;
using Samklang.Specialisation;
using Samklang.Specialisation.Suggestions;
using Samklang.Watch;
using Samklang.Web.Components.Money;

namespace Samklang.Web.Components.Partners;

/// <summary>The organisations for a question, with what is needed to show them.</summary>
/// <param name="Places">What territories are called.</param>
/// <param name="Asker">The organisation that looks for partners; null when none was named, or when the name may mean several.</param>
/// <param name="Choices">The organisations that the written name may mean.</param>
/// <param name="IsEmpty">True when no past projects are known.</param>
/// <param name="Suggestions">The likeliest first.</param>
public sealed record OrganisationAnswer(PlaceNames Places, PastNode? Asker, IReadOnlyList<PastNode> Choices, bool IsEmpty, IReadOnlyList<PartnerSuggestion> Suggestions)
{
    /// <summary>What lies behind the suggestions; null without past projects.</summary>
    public BaseView? Behind { get; init; }
}

/// <summary>Reads the question of which organisations one might work with next, and answers it.</summary>
public sealed class ReadOrganisations(SamklangDb db, KeptPartnerGraph kept)
{
    private const int MostChoices = 12;
    private const int MostFields = 5;

    /// <param name="who">The name of the organisation that looks, or its number; empty for the home region.</param>
    /// <param name="about">The words of an idea, or the identifier of a call; empty for none.</param>
    /// <param name="strength">The strength that they are for; null for none.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task<OrganisationAnswer> RunAsync(string who, string about, RegionalStrength? strength, int most, CancellationToken cancel)
    {
        NutsCode? home = await db.Installations.AsNoTracking().Select(i => (NutsCode?)i.Region).FirstOrDefaultAsync(cancel);
        OrganisationAnswer answer = await AnswerAsync(who, about, strength, most, cancel);
        return home is { } region ? answer with { Behind = await ReadPastBase.RunAsync(db, kept, region, answer.Places.NameOf(region), cancel) } : answer;
    }

    private async Task<OrganisationAnswer> AnswerAsync(string who, string about, RegionalStrength? strength, int most, CancellationToken cancel)
    {
        PlaceNames places = await PlaceNames.ReadAsync(db, cancel);
        PartnerGraph graph = await kept.GraphAsync(cancel);
        if (graph.Gatherings.Count == 0)
            return new(places, null, [], IsEmpty: true, []);
        List<PastNode> choices = Called(graph, who);
        PastNode? asker = choices is [var one] ? one : null;
        List<int> subjects = await SubjectsAsync(graph, about, strength, cancel);
        if (asker is null && subjects.Count == 0)
            return new(places, null, choices, IsEmpty: false, []);
        return new(places, asker, choices, IsEmpty: false, (await kept.SuggestAsync(cancel)).Run(await AskAsync(asker, subjects, cancel), most));
    }

    // One whose number is written, or whose whole name; else all whose name holds the words, those with most projects first.
    private static List<PastNode> Called(PartnerGraph graph, string who)
    {
        if (who.Length == 0)
            return [];
        if (long.TryParse(who, NumberStyles.None, CultureInfo.InvariantCulture, out long id) && graph.PlaceOf(id) is { } at)
            return [graph.Organisations[at]];
        List<PastNode> named = [.. graph.Organisations.Where(o => o.Name.Contains(who, StringComparison.OrdinalIgnoreCase)).OrderByDescending(o => graph.Of(graph.PlaceOf(o.Id)!.Value).Length).Take(MostChoices)];
        return named.Where(o => o.Name.Equals(who, StringComparison.OrdinalIgnoreCase)).ToList() is [var whole] ? [whole] : named;
    }

    private async Task<List<int>> SubjectsAsync(PartnerGraph graph, string about, RegionalStrength? strength, CancellationToken cancel)
    {
        HashSet<(SubjectKind, string)> wanted = [];
        if (about.Length > 0)
        {
            var call = await db.Items.AsNoTracking().Where(i => i.Kind == ItemKind.Call && (i.Key == about || i.CallId == about)).OrderBy(i => i.Key).Select(i => new { i.CallId, i.Title }).FirstOrDefaultAsync(cancel);
            wanted.UnionWith(await SubjectsOfAsync(call?.CallId ?? about, call?.Title.En ?? about, cancel));
        }
        if (strength is not null)
            wanted.UnionWith(await SubjectsOfAsync("", strength.Title.En, cancel));
        if (strength?.Science is { } science)
            wanted.Add((SubjectKind.Field, science.ToString()));
        return [.. Enumerable.Range(0, graph.Subjects.Count).Where(s => wanted.Contains((graph.Subjects[s].Kind, graph.Subjects[s].Key)))];
    }

    private async Task<IEnumerable<(SubjectKind, string)>> SubjectsOfAsync(string topic, string title, CancellationToken cancel) =>
    [
        .. DbPartnerGraph.SubjectsOf(topic, title).Select(s => (s.Kind, s.Key)),
        .. (await kept.RevealedAsync(cancel)).FieldsIn(title, MostFields).Select(f => (SubjectKind.Field, f)),
    ];

    // Without a name the home region asks, as a public body.
    private async Task<PartnerAsk> AskAsync(PastNode? asker, List<int> subjects, CancellationToken cancel)
    {
        if (asker is { } one)
            return new(one.Id, one.Country, one.Activity, one.Place, subjects);
        string home = (await db.Installations.AsNoTracking().Select(i => i.Region).FirstAsync(cancel)).ToString();
        return new(null, home[..2], "PUB", home, subjects);
    }
}
