using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.Influence;
using Samklang.Language;
using Samklang.People;
using Samklang.Strategy;
using Samklang.Web.Components;
using Samklang.Web.Hosting;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk;

/// <summary>The score of a person's own priorities: what sounds on each, and which are silent.</summary>
public sealed class ScoreModel(SamklangDb db, IStringLocalizer<DeskTexts> texts, TimeProvider time) : DeskPage(db, time)
{
    public Score Score { get; private set; } = null!;

    public int SilentCount => Score.Staves.Count(s => s.IsSilent);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Tongue tongue = Languages.Current;
        IQueryable<Priority> own = Viewer.Reach == Reach.Office ? Db.Priorities : Db.Priorities.Where(p => p.OwnerId == Viewer.OwnerId);
        List<Priority> priorities = await own.AsNoTracking().ToListAsync(cancel);
        HashSet<Guid> ids = [.. priorities.Select(p => p.Id)];
        ILookup<Guid, FollowedItem> followed = (await Db.Matches.Where(m => ids.Contains(m.PriorityId)).FollowedAsync(cancel)).ToLookup(f => f.PriorityId);
        ScoreSpan span = ScoreSpan.Around(Today);
        List<ScoreStave> staves = [.. priorities.Select(p => ScoreStaves.Compose(p.Key, p.Title, [.. followed[p.Id]], span))
            .OrderBy(s => s.IsSilent).ThenBy(s => s.Title.In(tongue), StringComparer.CurrentCulture)];
        Score = new(texts["ScoreTitle"], [.. staves.Select(s => StaveOf(s, tongue))], span.From, span.To, Today);
    }

    private Stave StaveOf(ScoreStave stave, Tongue tongue) => new(stave.Title.In(tongue), $"/desk/priorities/{stave.PriorityKey}",
        [.. stave.Notes.Select(n => new Note(n.On, n.Until, ScoreShapes.Of(n.Event), n.Level == Influence.Level.Act ? Components.Level.Act : Components.Level.Follow,
            texts[$"Event{n.Event}", n.ItemTitle.In(tongue)], $"/desk/watch/{n.ItemKey}", n.ItemTitle.OtherLanguage()))],
        stave.IsSilent);
}
