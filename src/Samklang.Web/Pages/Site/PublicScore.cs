using Samklang.Influence.Scores;
using Samklang.Web.Components;

namespace Samklang.Web.Pages.Site;

/// <summary>Writes the score out for the page: shapes by kind, and words in the reader's language.</summary>
internal static class PublicScore
{
    public static Score Of(string title, IEnumerable<ScoreStave> staves, ScoreSpan span, PublicPage page, SiteMapEntry? of = null) =>
        new(title, [.. staves.Select(s => Stave(s, page, of ?? SiteMap.Priority))], span.From, span.To, page.Today);

    private static Stave Stave(ScoreStave stave, PublicPage page, SiteMapEntry of) => new(
        page.In(stave.Title), page.To(of, stave.Key),
        [.. stave.Notes.Select(n => new Note(n.On, n.Until, ScoreShapes.Of(n.Event), ScoreShapes.LevelOf(n.Level),
            page.T("Event." + n.Event, page.In(n.Title)), AddressOf(n, page)))],
        stave.IsSilent);

    private static string? AddressOf(ScoreNote note, PublicPage page) => note.Source switch
    {
        ScoreSource.Item => page.To(SiteMap.Item, note.Key),
        ScoreSource.Project => page.To(SiteMap.Project, note.Key),
        ScoreSource.Network => page.To(SiteMap.Network, note.Key),
        ScoreSource.TwinTown => $"{page.To(SiteMap.TwinTowns)}#{note.Key}",
        ScoreSource.Dossier => page.To(SiteMap.Dossier, note.Key),
        ScoreSource.LogLine => page.To(SiteMap.Thread, $"{nameof(ScoreSource.LogLine).ToLowerInvariant()}-{note.Key}"),
        _ => null,
    };
}
