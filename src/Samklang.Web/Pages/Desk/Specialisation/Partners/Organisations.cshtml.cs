using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.Specialisation.Suggestions;
using Samklang.Watch;
using Samklang.Web.Components.Money;
using Samklang.Web.Components.Partners;
using Samklang.Web.Lists;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Specialisation.Partners;

/// <summary>Organisations that one might work with next, for an organisation, a call or an idea, with the reasons.</summary>
public sealed class OrganisationsModel(SamklangDb db, KeptPartnerGraph kept, PartnerWords words, IStringLocalizer<PartnerTexts> texts, TimeProvider time) : DeskPage(db, time)
{
    private const int Most = 20;
    private const int MostChoices = 12;

    public string Who { get; private set; } = "";

    public string About { get; private set; } = "";

    public PastNode? Asker { get; private set; }

    /// <summary>Organisations that the written name may mean.</summary>
    public IReadOnlyList<PastNode> Choices { get; private set; } = [];

    public bool IsUnknown { get; private set; }

    public bool IsEmpty { get; private set; }

    public IReadOnlyList<PartnerSuggestion> Suggestions { get; private set; } = [];

    public PlaceNames Places { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string? who, string? about, string? @as, CancellationToken cancel)
    {
        (Who, About) = (Fields.Written.OneLine(who), Fields.Written.OneLine(about));
        Places = await PlaceNames.ReadAsync(Db, cancel);
        PartnerGraph graph = await kept.GraphAsync(cancel);
        IsEmpty = graph.Gatherings.Count == 0;
        Choices = Called(graph);
        Asker = Choices.Count == 1 ? Choices[0] : null;
        IsUnknown = !IsEmpty && Who.Length > 0 && Choices.Count == 0;
        List<int> subjects = About.Length == 0 ? [] : await SubjectsAsync(graph, cancel);
        if (!IsEmpty && (Asker is not null || subjects.Count > 0))
            Suggestions = (await kept.SuggestAsync(cancel)).Run(await AskAsync(subjects, cancel), Most);
        return List().As(@as) as IActionResult ?? Page();
    }

    public string AddressFor(PastNode one) => QueryHelpers.AddQueryString("/desk/partners/organisations", new Dictionary<string, string?> { ["who"] = one.Id.ToString(System.Globalization.CultureInfo.InvariantCulture), ["about"] = About });

    // One whose number is written, or whose whole name; else all whose name holds the words, those with most projects first.
    private List<PastNode> Called(PartnerGraph graph)
    {
        if (Who.Length == 0)
            return [];
        if (long.TryParse(Who, out long id) && graph.PlaceOf(id) is { } at)
            return [graph.Organisations[at]];
        List<PastNode> named = [.. graph.Organisations.Where(o => o.Name.Contains(Who, StringComparison.OrdinalIgnoreCase)).OrderByDescending(o => graph.Of(graph.PlaceOf(o.Id)!.Value).Length).Take(MostChoices)];
        return named.Where(o => o.Name.Equals(Who, StringComparison.OrdinalIgnoreCase)).ToList() is [var whole] ? [whole] : named;
    }

    private async Task<List<int>> SubjectsAsync(PartnerGraph graph, CancellationToken cancel)
    {
        var call = await Db.Items.AsNoTracking().Where(i => i.Kind == ItemKind.Call && (i.Key == About || i.CallId == About)).OrderBy(i => i.Key).Select(i => new { i.CallId, i.Title }).FirstOrDefaultAsync(cancel);
        HashSet<(SubjectKind, string)> wanted = [.. DbPartnerGraph.SubjectsOf(call?.CallId ?? About, call?.Title.En ?? About).Select(s => (s.Kind, s.Key))];
        foreach (string field in (await kept.RevealedAsync(cancel)).FieldsIn(call?.Title.En ?? About, 5))
            wanted.Add((SubjectKind.Field, field));
        return [.. Enumerable.Range(0, graph.Subjects.Count).Where(s => wanted.Contains((graph.Subjects[s].Kind, graph.Subjects[s].Key)))];
    }

    // Without a name the home region asks, as a public body.
    private async Task<PartnerAsk> AskAsync(List<int> subjects, CancellationToken cancel)
    {
        if (Asker is { } one)
            return new(one.Id, one.Country, one.Activity, one.Place, subjects);
        string home = (await Db.Installations.AsNoTracking().Select(i => i.Region).FirstAsync(cancel)).ToString();
        return new(null, home[..2], "PUB", home, subjects);
    }

    private ListTable List() => new ListSheet<PartnerSuggestion>("partner-organisations", texts["SuggestTitle"])
        .Text("id", texts["ColumnNumber"], s => s.Organisation.Id.ToString(System.Globalization.CultureInfo.InvariantCulture))
        .Text("name", texts["ColumnOrganisation"], s => s.Organisation.Name)
        .Text("country", texts["ColumnCountry"], s => s.Organisation.Country)
        .Text("place", texts["ColumnRegion"], s => s.Organisation.Place)
        .Text("why", texts["ColumnWhy"], s => string.Join(" ", s.Reasons.Select(r => words.Sentence(r, Places))))
        .Fill(Suggestions);
}
