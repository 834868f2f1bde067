using Microsoft.EntityFrameworkCore;
using Samklang.Language;
using Samklang.Projects;
using Samklang.Publishing;

namespace Samklang.Web.Pages.Site.Projects;

/// <summary>The EU's programmes and funds that matter to the region.</summary>
public sealed class ProgrammesModel(PublicSite site) : PublicPage(site, SiteMap.Programmes)
{
    public IReadOnlyList<IGrouping<ProgrammeKind, ProgrammeLine>> Programmes { get; private set; } = [];

    protected override IReadOnlyCollection<string> RecordKinds => [nameof(Programme), nameof(SitePage)];

    public async Task OnGetAsync()
    {
        List<ProgrammeLine> lines = await Db.Programmes.AsNoTracking().OrderBy(p => p.Position).Select(p => new ProgrammeLine
        {
            Key = p.Key, Kind = p.Kind, Title = p.Title, PaysFor = p.PaysFor, HelpedBy = p.HelpedBy, FromYear = p.FromYear, ToYear = p.ToYear,
        }).ToListAsync(Cancel);
        Programmes = [.. lines.GroupBy(p => p.Kind).OrderBy(g => g.Key)];
    }
}

/// <summary>A programme in the list.</summary>
public sealed record ProgrammeLine
{
    public required string Key { get; init; }

    public required ProgrammeKind Kind { get; init; }

    public required LocalText Title { get; init; }

    public required LocalText PaysFor { get; init; }

    public HelpDesk HelpedBy { get; init; }

    public int? FromYear { get; init; }

    public int? ToYear { get; init; }
}
