using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.Influence.Scores;
using Samklang.Language;
using Samklang.Web.Components;
using Samklang.Web.Hosting;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Scores;

/// <summary>A stave to be: what it is of, and where that has its page.</summary>
public sealed record StaveOf(Guid Id, string Key, LocalText Title, string Address);

/// <summary>Writes out the score for the desk: in the reader's words, with each note leading to its page.</summary>
public sealed class DeskScore(SamklangDb db, IStringLocalizer<DeskTexts> texts)
{
    /// <summary>What can be staves, in the order of the score. Priorities and operations are those of the owner when one is given.</summary>
    public async Task<IReadOnlyList<StaveOf>> StavesAsync(ScoreBy by, Guid? ownerId, string? framework, CancellationToken cancel) => by switch
    {
        ScoreBy.Goal => [.. (await db.Goals.AsNoTracking().Where(g => g.Framework!.Key == framework).OrderBy(g => g.Position).Select(g => new { g.Id, g.Key, g.Number, g.Title }).ToListAsync(cancel))
            .Select(g => new StaveOf(g.Id, g.Key, new($"{g.Number} {g.Title.In(Tongue.Swedish)}".Trim(), $"{g.Number} {g.Title.In(Tongue.English)}".Trim()), SiteMap.Goal.Address(Languages.Current, g.Key)))],
        ScoreBy.Owner => [.. ByTitle((await db.Organisations.AsNoTracking().Where(o => db.Priorities.Any(p => p.OwnerId == o.Id) || db.Log.Any(l => l.OwnerId == o.Id)).ToListAsync(cancel))
            .Select(o => new StaveOf(o.Id, o.Key, o.Name, $"/desk/score?owner={o.Key}")))],
        ScoreBy.Operation => [.. (await db.Operations.AsNoTracking().OrderBy(o => o.Position).ToListAsync(cancel))
            .Select(o => new StaveOf(o.Id, o.Key, o.Title, SiteMap.Operation.Address(Languages.Current, o.Key)))],
        _ => [.. ByTitle((await db.Priorities.AsNoTracking().Where(p => ownerId == null || p.OwnerId == ownerId).ToListAsync(cancel))
            .Select(p => new StaveOf(p.Id, p.Key, p.Title, $"/desk/priorities/{p.Key}")))],
    };

    /// <summary>The score as seen from one thing: its own stave around today.</summary>
    public async Task<Score> OfOneAsync(StaveOf of, DateOnly today, CancellationToken cancel) =>
        Write(of.Title.In(Languages.Current), await db.ScoreAsync(ScoreSpan.Around(today), cancel), [of]);

    /// <param name="title">What the score is called.</param>
    /// <param name="book">All that sounds.</param>
    /// <param name="staves">The staves, in their order.</param>
    /// <param name="calendar">The name of a last stave with the meetings of the calendar; null for none.</param>
    public Score Write(string title, ScoreBook book, IReadOnlyList<StaveOf> staves, string? calendar = null) =>
        new(title, [.. staves.Concat(CalendarOf(book, staves, calendar)).Select(s => Write(book.Stave(s.Id, s.Key, s.Title), s.Address))], book.Span.From, book.Span.To, book.Span.Today);

    private static IEnumerable<StaveOf> CalendarOf(ScoreBook book, IReadOnlyList<StaveOf> staves, string? name) =>
        name is null || staves.Count == 0 || !book.Voices.Any(v => v.Note.Source == ScoreSource.Meeting) ? [] : [new(ScoreBook.Calendar, "calendar", LocalText.Same(name), "/desk/meetings")];

    private Stave Write(ScoreStave stave, string address) =>
        new(stave.Title.In(Languages.Current), address, [.. stave.Notes.Select(Write)], stave.IsSilent);

    private Note Write(ScoreNote note) => new(note.On, note.Until, ScoreShapes.Of(note.Event), ScoreShapes.LevelOf(note.Level),
        texts[$"Event{note.Event}", note.Title.In(Languages.Current)], AddressOf(note), note.Title.OtherLanguage());

    private static string AddressOf(ScoreNote note) => note.Source switch
    {
        ScoreSource.Dossier => $"/desk/dossiers/{note.Key}",
        ScoreSource.Project => $"/desk/projects/{note.Key}",
        ScoreSource.LogLine => $"/desk/log/{note.Key}",
        ScoreSource.Network => $"/desk/networks/{note.Key}",
        ScoreSource.TwinTown => $"/desk/twin-towns/{note.Key}",
        ScoreSource.Meeting => $"/desk/meetings/{note.Key}",
        _ => $"/desk/watch/{note.Key}",
    };

    private static IOrderedEnumerable<StaveOf> ByTitle(IEnumerable<StaveOf> staves) =>
        staves.OrderBy(s => s.Title.In(Languages.Current), StringComparer.CurrentCulture);
}
