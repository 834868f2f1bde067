using Microsoft.AspNetCore.Mvc;
using Samklang.Influence.Asks;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk;

namespace Samklang.Web.Pages.Site.Asks;

/// <summary>We asked, we said, it became: every published position, with what its asks have come to.</summary>
public sealed class WeAskedModel(PublicSite site, DeskLists lists) : PublicPage(site, SiteMap.WeAsked)
{
    public IReadOnlyList<AskedEntry> Entries { get; private set; } = [];

    protected override IReadOnlyCollection<string> RecordKinds => [nameof(Position), nameof(Ask), nameof(AskOutcome)];

    public async Task<IActionResult> OnGetAsync(string? @as)
    {
        Entries = await AskedEntry.ReadAsync(Db, Cancel);
        if (!ListFiles.IsAsked(@as))
            return Page();
        List<Guid> dossiers = [.. Entries.Select(e => e.Position.DossierId).Distinct()];
        return lists.Positions(Entries.Select(e => e.Position), await ReadingHead.OfDossiersAsync(Db, dossiers, Cancel)).As(@as)!;
    }
}
