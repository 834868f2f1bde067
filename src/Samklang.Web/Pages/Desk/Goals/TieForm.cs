using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Strategy;
using Samklang.Strategy.Threads;
using Samklang.Web.Hosting;
using Samklang.Web.Pages.Desk.Priorities;
using Samklang.Web.Pages.Threads;

namespace Samklang.Web.Pages.Desk.Goals;

/// <summary>Something to choose in the form of a tie; <paramref name="Group"/> is the heading it stands under.</summary>
public sealed record TieChoice(string Value, string Text, string Group);

/// <summary>The form of a tie: one end may be given, the other is chosen, and why is written in two languages.</summary>
public sealed record TieForm
{
    public required string FromKind { get; init; }

    public Guid? FromId { get; init; }

    /// <summary>The name of what serves, when it is given.</summary>
    public string? FromTitle { get; init; }

    /// <summary>The kind and id of what is served, e.g. <c>Goal:…</c>; null when it is to be chosen.</summary>
    public string? To { get; init; }

    public string? ToTitle { get; init; }

    public IReadOnlyList<TieChoice> Froms { get; init; } = [];

    public IReadOnlyList<TieChoice> Tos { get; init; } = [];

    public LocalText Why { get; init; } = LocalText.Empty;

    public IReadOnlyList<FormError> Errors { get; init; } = [];

    public string Back { get; init; } = "";

    /// <summary>An operation carries a goal by what it is; nobody writes why.</summary>
    public bool AsksWhy => FromKind != nameof(Operation);

    /// <summary>The form with what can be chosen in it; null when an end that is given is not there for the person.</summary>
    public static async Task<TieForm?> OpenAsync(SamklangDb db, TieForm asked, DateOnly today, CancellationToken cancel)
    {
        ThreadPoint? to = PointOf(asked.To);
        StationRow? serving = asked.FromId is { } id ? await RowAsync(db, new(asked.FromKind, id), cancel) : null;
        StationRow? served = to is { } point ? await RowAsync(db, point, cancel) : null;
        if (ThreadKinds.Station(asked.FromKind) is not { } kind || (asked.FromId is not null && serving is null) || (asked.To is not null && served is null))
            return null;
        return asked with
        {
            FromKind = kind.Kind,
            FromTitle = serving is null ? null : NameOf(serving),
            ToTitle = served is null ? null : NameOf(served),
            Froms = asked.FromId is null ? await PrioritiesAsync(db, cancel) : [],
            Tos = asked.To is null ? await TosAsync(db, kind, serving, today, cancel) : [],
        };
    }

    /// <summary>Reads <c>Goal:…</c>.</summary>
    public static ThreadPoint? PointOf(string? text) =>
        text?.Split(':', 2) is [var kind, var id] && Guid.TryParse(id, out Guid point) && ThreadKinds.Station(kind) is { } station ? new(station.Kind, point) : null;

    private static async Task<StationRow?> RowAsync(SamklangDb db, ThreadPoint point, CancellationToken cancel) =>
        ThreadKinds.Station(point.Kind) is { } kind ? await kind.Rows(db).AsNoTracking().SingleOrDefaultAsync(r => r.Id == point.Id, cancel) : null;

    private static async Task<IReadOnlyList<TieChoice>> PrioritiesAsync(SamklangDb db, CancellationToken cancel) =>
        [.. (await db.Priorities.AsNoTracking().Select(p => new { p.Id, p.Title, p.OwnerId, Owner = p.Owner!.Name }).ToListAsync(cancel))
            .Where(p => db.Viewer.MayDecideFor(p.OwnerId))
            .Select(p => new TieChoice(p.Id.ToString(), p.Title.Here(), p.Owner.Here())).OrderBy(c => c.Group).ThenBy(c => c.Text, StringComparer.CurrentCulture)];

    // What a version that has ended holds is no goal to work for any more.
    private static async Task<IReadOnlyList<TieChoice>> TosAsync(SamklangDb db, StationKind from, StationRow? serving, DateOnly today, CancellationToken cancel)
    {
        List<StationRow> goals = await ThreadKinds.Station(nameof(Goal))!.Rows(db).AsNoTracking().ToListAsync(cancel);
        LocalText? own = from.Kind == nameof(Goal) ? serving?.Place : null;
        List<TieChoice> choices = [.. goals.Where(g => g.StateOn(today) != FrameworkState.Ended && g.Place != own)
            .OrderByDescending(g => g.Level).ThenBy(g => g.Place.Here()).ThenBy(g => g.Number.Split('.')[0].PadLeft(3, '0')).ThenBy(g => g.Number.Length).ThenBy(g => g.Number)
            .Select(g => new TieChoice($"{nameof(Goal)}:{g.Id}", NameOf(g), g.Place.Here()))];
        if (TieRecords.IsTiedByHand(from.Kind, nameof(Priority)))
            choices.AddRange((await ThreadKinds.Station(nameof(Priority))!.Rows(db).AsNoTracking().ToListAsync(cancel))
                .OrderBy(p => p.Place.Here()).ThenBy(p => p.Title.Here()).Select(p => new TieChoice($"{nameof(Priority)}:{p.Id}", p.Title.Here(), p.Place.Here())));
        return choices;
    }

    private static string NameOf(StationRow row) => $"{row.Number} {row.Title.In(Languages.Current)}".Trim();
}
