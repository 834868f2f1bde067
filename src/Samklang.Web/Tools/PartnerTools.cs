using System.ComponentModel;
using Microsoft.AspNetCore.WebUtilities;
using ModelContextProtocol;
using ModelContextProtocol.Server;
using Samklang.Language;
using Samklang.Publishing;
using Samklang.Specialisation;
using Samklang.Specialisation.Regions;
using Samklang.Specialisation.Suggestions;
using Samklang.Web.Components.Partners;
using Samklang.Web.Hosting;

namespace Samklang.Web.Tools;

/// <summary>Whom a language model can propose to work with: the same answers as on the desk's pages, as the asker may see them.</summary>
[McpServerToolType]
internal sealed class PartnerTools(Outside.Asker asker, KeptPartnerGraph kept, RegionTime region, PartnerWords say, IHttpContextAccessor context)
{
    private const int MostPairs = 5;
    private const int LongestWords = 500;

    [McpServerTool(Name = "partners", Title = "Partners", ReadOnly = true, OpenWorld = false)]
    [Description("Finds regions and organisations to work with, for a strength of the region, an idea or a call. Of a region each component is told by itself, and the ways there in sentences; there is no grade of them all. Of an organisation it is told what speaks for it.")]
    public async Task<PartnersFound> PartnersAsync(
        [Description("The words of an idea, best in English, or the identifier of a call; left out for none.")] string? words = null,
        [Description("The key of a strength of the region; all of them when nothing is said.")] string? strength = null,
        [Description("The organisation that looks for partners, by its name or number in past projects; the region itself when nothing is said.")] string? organisation = null,
        [Description("What the regions stand in order by: path, stated, revealed, complementary, likeness or name.")] string order = "path",
        [Description("True to have regions of the own country, too.")] bool ownCountry = false, [Description("How many regions and how many organisations to give, 1 to 50.")] int most = 10,
        [Description("The language of sentences: sv or en.")] string language = "sv", CancellationToken cancel = default)
    {
        Tongue tongue = ToolArguments.TongueOf(language);
        int count = ToolArguments.Most(most);
        string about = words?.Trim() ?? "";
        if (about.Length > LongestWords)
            throw new McpException($"words: at most {LongestWords} characters.");
        if (!Enum.TryParse(order, ignoreCase: true, out RegionOrder by) || !Enum.IsDefined(by))
            throw new McpException($"order: {order} is none of those named.");
        FindRegions find = new(asker.Db, kept, new(asker.Db), new(asker.Db, kept, region));
        PartnerAnswer answer = await new ReadPartners(asker.Db, find, kept, say).RunAsync(strength, about, ownCountry, cancel);
        RegionalStrength? chosen = answer.Strengths.FirstOrDefault(s => s.Key == strength);
        if (strength is not null && chosen is null)
            throw new McpException($"strength: the region has none with the key {strength} that you may see.");
        OrganisationAnswer suggested = await new ReadOrganisations(asker.Db, kept).RunAsync(organisation?.Trim() ?? "", about, chosen, count, cancel);
        if (organisation is not null && suggested.Asker is null)
            throw new McpException(suggested.Choices.Count == 0
                ? $"organisation: none in past projects is called {organisation}."
                : $"organisation: say which by its number: {string.Join(", ", suggested.Choices.Select(c => $"{c.Name} ({c.Id})"))}.");
        return Languages.Speaking(tongue, () => Said(answer, by, count, suggested, chosen, about));
    }

    private PartnersFound Said(PartnerAnswer answer, RegionOrder by, int most, OrganisationAnswer suggested, RegionalStrength? strength, string about) => new(
        answer.Places.NameOf(answer.Home), answer.Fields, answer.Found.Count,
        [.. FindRegions.InOrder(answer.Found, by, answer.Places.NameOf).Take(most).Select(f => Of(f, answer, strength, about))],
        [.. suggested.Suggestions.Select(s => new OrganisationThing(s.Organisation.Name, PartnerWords.Where(s.Organisation, suggested.Places), [.. s.Reasons.Select(r => say.Sentence(r, suggested.Places))]))]);

    private RegionThing Of(RegionFound found, PartnerAnswer answer, RegionalStrength? strength, string about)
    {
        string home = answer.Places.NameOf(answer.Home), name = answer.Places.NameOf(found.Region);
        return new(
            found.Region.ToString(), name, [.. found.Paths.Select(p => say.Sentence(p, home, name))], [.. found.Stated.Select(s => s.Theirs.Title.In(Languages.Current)).Distinct()],
            [.. found.Revealed.Take(MostPairs).Select(Of)], [.. found.Complementary.Take(MostPairs).Select(Of)],
            [.. found.Figures.Select(f => new FigureThing(say.Measure(f), f.Theirs.Value, f.Ours.Value, f.Theirs.Year, say.Differs(f)))],
            asker.Holder is null ? null : context.HttpContext?.Request.Root() + QueryHelpers.AddQueryString($"/desk/partners/{found.Region}", new Dictionary<string, string?> { ["strength"] = strength?.Key, ["about"] = about.Length > 0 ? about : null }));
    }

    private static FieldThing Of(FieldPair pair) => new(pair.Theirs.Title, Math.Round(pair.Theirs.Index, 2), Math.Round(pair.Ours.Index, 2), pair.Near?.Title);
}
