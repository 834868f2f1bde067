using Samklang.Influence.Asks;

namespace Samklang.Web.Pages.Site.Asks;

/// <summary>We asked, we said, it became: every published position, with what its asks have come to.</summary>
public sealed class WeAskedModel(PublicSite site) : PublicPage(site, SiteMap.WeAsked)
{
    public IReadOnlyList<AskedEntry> Entries { get; private set; } = [];

    protected override IReadOnlyCollection<string> RecordKinds => [nameof(Position), nameof(Ask), nameof(AskOutcome)];

    public async Task OnGetAsync() => Entries = await AskedEntry.ReadAsync(Db, Cancel);
}
