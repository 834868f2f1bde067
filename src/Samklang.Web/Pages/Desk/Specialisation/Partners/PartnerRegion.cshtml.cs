using Microsoft.AspNetCore.Mvc;
using Samklang.Data;
using Samklang.Networks;
using Samklang.Specialisation.Regions;
using Samklang.Web.Components.Partners;

namespace Samklang.Web.Pages.Desk.Specialisation.Partners;

/// <summary>A region that could be a partner: every way there, and every component with its numbers.</summary>
public sealed class PartnerRegionModel(SamklangDb db, ReadPartners read, TimeProvider time) : PartnerPage(db, read, time)
{
    private const int MostOrganisations = 25;

    public RegionFound Found { get; private set; } = null!;

    public IReadOnlyList<OrganisationBehind> Organisations { get; private set; } = [];

    /// <summary>The two parts about fields: their anchor, title, explanation, words for none, and pairs.</summary>
    public IEnumerable<(string Id, string Title, string Text, string None, IReadOnlyList<FieldPair> Pairs)> FieldParts =>
        [
            Fields.Count > 0 ? ("revealed", RevealedColumn, "AskedText", "AskedNone", Found.Revealed) : ("revealed", RevealedColumn, "RevealedText", "RevealedPairNone", Found.Revealed),
            ("complementary", "ColumnComplementary", Fields.Count > 0 ? "ComplementaryAskedText" : "ComplementaryText", "ComplementaryNone", Found.Complementary),
        ];

    public async Task<IActionResult> OnGetAsync(string region, [FromQuery] PartnerAskForm form, CancellationToken cancel)
    {
        if (!NutsCode.TryParse(region.ToUpperInvariant(), null, out NutsCode code) || (await ReadAsync(form with { Own = "yes" }, cancel)).FirstOrDefault(f => f.Region == code) is not { } found)
            return NotFound();
        Found = found;
        Organisations = [.. (await Read.OrganisationsAsync(code, cancel)).Take(MostOrganisations)];
        return Page();
    }

    public PathDrawing Drawing(WarmPath path)
    {
        string region = Places.NameOf(Found.Region);
        return new(path.From.IsEmpty ? HomeName : path.From.Here(), path.By.Here(), path.To.IsEmpty ? region : path.To.Here(), Read.Words.Sentence(path, HomeName, region));
    }

    /// <summary>Where what lies between can be seen.</summary>
    public static string? AddressOf(WarmPath path) => path.Kind switch
    {
        WayKind.Contact => $"/desk/log/{path.Address}",
        WayKind.Partnership => "/desk/partnerships",
        WayKind.Network => $"/desk/networks/{path.Address}",
        WayKind.TwinTown => $"/desk/twin-towns/{path.Address}",
        WayKind.Project when path.Address is { Length: > 0 } reference && reference.All(char.IsAsciiDigit) => $"https://cordis.europa.eu/project/id/{reference}",
        _ => null,
    };
}
