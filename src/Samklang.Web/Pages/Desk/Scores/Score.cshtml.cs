using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.Influence.Scores;
using Samklang.Language;
using Samklang.Networks;
using Samklang.People;
using Samklang.Web.Components;
using Samklang.Web.Lists;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Scores;

/// <summary>The whole score: its staves and what is shown on them are chosen in the address.</summary>
public sealed class ScoreModel(SamklangDb db, DeskScore desk, IStringLocalizer<ScoreTexts> texts, IStringLocalizer<SharedTexts> shared, TimeProvider time) : DeskPage(db, time)
{
    public ScoreAsk Ask { get; private set; } = new();

    public Score Score { get; private set; } = null!;

    public IReadOnlyList<Organisation> Owners { get; private set; } = [];

    public Organisation? Owner { get; private set; }

    /// <summary>The frameworks in force whose goals can be staves, by key.</summary>
    public IReadOnlyList<(string Key, LocalText Title)> Frameworks { get; private set; } = [];

    public string? Framework { get; private set; }

    public int SilentCount => Score.Staves.Count(s => s.IsSilent);

    public async Task<IActionResult> OnGetAsync(ScoreAsk ask, string? @as, CancellationToken cancel)
    {
        Ask = ask;
        Owners = await Db.Organisations.AsNoTracking().Where(o => Db.Priorities.Any(p => p.OwnerId == o.Id)).OrderBy(o => o.Key).ToListAsync(cancel);
        Owner = Owners.FirstOrDefault(o => o.Key == ask.Owner)
            ?? (ask.Owner == ScoreAsk.All || Viewer.Reach == Reach.Office ? null : Owners.FirstOrDefault(o => o.Id == Viewer.OwnerId));
        await ReadFrameworksAsync(cancel);
        ScoreBook book = (await Db.ScoreAsync(ask.SpanOn(Today), cancel)).Only(ask.Asks);
        if (Owner is { } owner && ask.AskedBy is not (ScoreBy.Priority or ScoreBy.Owner))
            book = book with { Voices = [.. book.Voices.Where(v => v.On.Contains(owner.Id))] };
        book = book.Only(n => n.Source != ScoreSource.Meeting || Owner is null || book.Voices.Any(v => ReferenceEquals(v.Note, n) && v.On.Contains(Owner.Id)));
        Score score = desk.Write(texts[$"Title{ask.AskedBy}"], book, await desk.StavesAsync(ask.AskedBy, Owner?.Id, Framework, cancel), calendar: texts["Calendar"]);
        Score = ask.AskedBy == ScoreBy.Priority ? score with { Staves = [.. score.Staves.OrderBy(s => s.IsSilent)] } : score;
        return Sheet().Fill(Score.Staves.SelectMany(s => s.Notes.OrderBy(n => n.On).DefaultIfEmpty(null).Select(n => (s, n)))).As(@as, otherwise: Page);
    }

    // As in the table below the score: a silent stave has a row that says so.
    private ListSheet<(Stave Stave, Note? Note)> Sheet() => new ListSheet<(Stave Stave, Note? Note)>("score", texts["Score"])
        .Text("stave", shared["ColumnStave"], r => r.Stave.Title)
        .Day("day", shared["ColumnWhen"], r => r.Note?.On)
        .Day("until", texts["Until"], r => r.Note?.Until)
        .Text("what", shared["ColumnWhat"], r => r.Note is { } note ? note.Label : shared["SilentStave"])
        .Text("kind", shared["ColumnKind"], r => r.Note is { } note ? shared[$"Kind{note.Kind}"].Value : null)
        .Text("level", shared["ColumnLevel"], r => r.Note is { } note ? shared[$"Level{note.Level}"].Value : null);

    private async Task ReadFrameworksAsync(CancellationToken cancel)
    {
        var all = await Db.Frameworks.AsNoTracking().Where(f => f.Goals.Any())
            .Select(f => new { f.Key, f.Title, f.ShortTitle, f.Level, f.ValidFrom, f.ValidTo, Served = f.Goals.Sum(g => g.Priorities.Count) }).ToListAsync(cancel);
        var valid = all.Where(f => (f.ValidFrom ?? Today) <= Today && (f.ValidTo ?? Today) >= Today).OrderByDescending(f => f.Served).ThenBy(f => f.Key).ToList();
        Frameworks = [.. valid.OrderBy(f => f.Level).Select(f => (f.Key, f.ShortTitle.Over(f.Title)))];
        Framework = valid.FirstOrDefault(f => f.Key == Ask.Framework)?.Key ?? valid.FirstOrDefault()?.Key;
    }
}
