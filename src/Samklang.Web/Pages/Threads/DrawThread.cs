using System.Globalization;
using Microsoft.Extensions.Localization;
using Samklang.Language;
using Samklang.Office.Log;
using Samklang.Strategy;
using Samklang.Strategy.Threads;
using Samklang.Watch;
using Samklang.Web.Components;
using Samklang.Web.Hosting;
using Samklang.Web.Pages.Desk;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Threads;

/// <summary>Lays a thread out: stage by stage from the UN's goals, with the words of each tie.</summary>
public sealed class DrawThread(IStringLocalizer<StrategyTexts> texts, ReasonSentences sentences)
{
    private const int MostAtOnce = 5;

    public ThreadStages Draw(FoundThread thread, bool isPublic, DateOnly today)
    {
        ILookup<ThreadPoint, ThreadTie> ups = thread.Ties.ToLookup(t => t.From);
        Dictionary<ThreadPoint, ThreadStation> all = thread.Above.Append(thread.Here).Concat(thread.Below).ToDictionary(s => s.Point);
        Sketch sketch = new(all, ups, thread.Here.Point, isPublic, today);
        List<(ThreadSide Side, ThreadStage Stage)> stages =
        [
            .. StagesOf(thread.Above, sketch).Select(s => (ThreadSide.Above, s)),
            .. StagesOf([thread.Here], sketch).Select(s => (ThreadSide.Here, s)),
            .. StagesOf(thread.Below, sketch).Select(s => (ThreadSide.Below, s)),
        ];
        bool isGlobal = thread.Here.Row.Level == FrameworkLevel.Global;
        return new(stages.ToLookup(s => s.Side, s => s.Stage), MarkOf(thread.Here, sketch), thread.IsCut)
        {
            Summits = [.. NearestSummits(thread).Select(s => MarkOf(s, sketch))],
            FartherSummitCount = SummitsOf(thread).Count() - NearestSummits(thread).Count,
            NothingAbove = thread.Above.Count > 0 || isGlobal ? "" : texts["ThreadServesNothing"],
            NothingBelow = thread.Below.Count > 0 ? "" : texts[thread.Here.Rank < 40 ? "ThreadServedByNothing" : "ThreadNothingYet"],
        };
    }

    /// <summary>What a record is, in a word: "Mål", "Utlysning", "Ärende".</summary>
    public string KindOf(ThreadStation station) => station switch
    {
        { Row.ItemKind: { } item } => texts[$"Kind{item}"],
        { Row.LogKind: LogKind.Outcome } => texts["KindOutcome"],
        _ => texts[$"Kind{station.Point.Kind}"],
    };

    /// <summary>A goal's number and name, or just the name.</summary>
    public static string TitleOf(ThreadStation station) => $"{station.Row.Number} {station.Row.Title.In(Languages.Current)}".Trim();

    /// <summary>The UN's goals that lie nearest: all serve one another in the end, and what lies near says most.</summary>
    public static IReadOnlyList<ThreadStation> NearestSummits(FoundThread thread)
    {
        List<ThreadStation> summits = [.. SummitsOf(thread)];
        int nearest = summits.Count == 0 ? 0 : summits.Min(s => s.Steps);
        int reach = summits.Count(s => s.Steps == nearest) > 1 ? nearest : nearest + 1;
        return [.. summits.Where(s => s.Steps <= reach).OrderBy(s => s.Row.Number.PadLeft(3, '0'), StringComparer.Ordinal)];
    }

    private static IEnumerable<ThreadStation> SummitsOf(FoundThread thread) =>
        thread.Above.Where(s => s.Row is { Level: FrameworkLevel.Global, ParentId: null });

    private IEnumerable<ThreadStage> StagesOf(IEnumerable<ThreadStation> stations, Sketch sketch) =>
        from station in stations
        group station by (Rank: RankOf(station, sketch.Today), Title: StageTitle(station, sketch.Today)) into stage
        orderby stage.Key.Rank, stage.Key.Title
        let marks = InOrder(stage).Select(s => MarkOf(s, sketch)).ToList()
        select new ThreadStage(stage.Key.Title, [.. marks.Take(MostAtOnce)], [.. marks.Skip(MostAtOnce)]);

    // Goals by level, what holds before what has ended, the parts of a goal after the goals.
    private static int RankOf(ThreadStation station, DateOnly today) => station.Row switch
    {
        { Level: { } level } => ((int)level * 4) + (station.Row.ParentId is null ? 0 : 2) + (station.Row.StateOn(today) == FrameworkState.Ended ? 1 : 0),
        { LogKind: LogKind.Outcome } => station.Rank + 10,
        _ => station.Rank,
    };

    private string StageTitle(ThreadStation station, DateOnly today)
    {
        if (station.Row.Level is null)
            return texts[station.Row.LogKind == LogKind.Outcome ? "StageOutcome" : $"Stage{station.Point.Kind}"];
        string framework = station.Row.Place.In(Languages.Current);
        string title = station.Row.ParentId is null ? framework : texts["StageParts", framework];
        return station.Row.StateOn(today) switch
        {
            FrameworkState.Ended => texts["StageEnded", title],
            FrameworkState.NotYetInForce => texts["StageComing", title],
            _ => title,
        };
    }

    private static IEnumerable<ThreadStation> InOrder(IEnumerable<ThreadStation> stations) => stations
        .OrderBy(s => s.Row.Level is null ? 0 : s.Steps).ThenBy(s => s.Row.Number.Split('.')[0].PadLeft(3, '0')).ThenBy(s => s.Row.Number.Length).ThenBy(s => s.Row.Number, StringComparer.Ordinal)
        .ThenByDescending(s => s.Row.WorkedOn).ThenBy(s => s.Row.Title.In(Languages.Current), StringComparer.CurrentCulture);

    private ThreadMark MarkOf(ThreadStation station, Sketch sketch) => new()
    {
        Anchor = AnchorOf(station.Point),
        Title = TitleOf(station),
        Language = station.Row.Title.OtherLanguage(),
        Address = sketch.IsPublic ? ThreadAddresses.SitePageOf(station, Languages.Current) : ThreadAddresses.DeskPageOf(station, Languages.Current),
        ThreadAddress = sketch.IsPublic
            ? ThreadAddresses.Site(Languages.Current, station.Point.Kind, station.Row.Key ?? station.Row.Id.ToString())
            : ThreadAddresses.Desk(station.Point.Kind, station.Row.Key ?? station.Row.Id.ToString()),
        Facts = [.. FactsOf(station)],
        Shape = ShapeOf(station),
        IsHere = station.Point == sketch.Here,
        IsFaded = station.Row.IsOver || (station.Row.Level is not null && station.Row.StateOn(sketch.Today) is FrameworkState.Ended or FrameworkState.Draft),
        Reasons = [.. ReasonsOf(station, sketch)],
    };

    private IEnumerable<string> FactsOf(ThreadStation station)
    {
        if (station.Row.ItemKind is not null || station.Row.LogKind is not null)
            yield return KindOf(station);
        if (station.Row.AskResult is { } result)
            yield return texts[$"Result{result}"];
        if (station.Row.Level is null && !station.Row.Place.IsEmpty)
            yield return station.Row.Place.In(Languages.Current);
        if (station.Row.WorkedOn is { } day)
            yield return day.ToString("d MMMM yyyy", CultureInfo.CurrentUICulture);
        if (station.Row.IsDraft)
            yield return texts["StateDraft"];
    }

    private static NoteKind ShapeOf(ThreadStation station) => station.Row switch
    {
        { ItemKind: { } item } => ItemShapes.ShapeOf(item),
        { LogKind: LogKind.Outcome } or { AskResult: not null } or { Level: not null } => NoteKind.Outcome,
        { LogKind: LogKind.Meeting } => NoteKind.Meeting,
        _ => NoteKind.Step,
    };

    private IEnumerable<ThreadReason> ReasonsOf(ThreadStation station, Sketch sketch)
    {
        List<ThreadTie> ties = [.. sketch.Ups[station.Point].Where(t => sketch.All.ContainsKey(t.To)).DistinctBy(t => (t.To, t.Name))];
        foreach (ThreadTie tie in ties.OrderBy(t => RankOf(sketch.All[t.To], sketch.Today)))
        {
            string to = TitleOf(sketch.All[tie.To]);
            (string why, string? language) = tie.Row switch
            {
                { Why.IsEmpty: false } => (tie.Row.Why.In(Languages.Current), tie.Row.Why.OtherLanguage()),
                { Reasons.Count: > 0 } => (string.Concat(sentences.Of(tie.Row.Reasons).Select(p => p.Text)), null),
                _ => (texts[$"Tie{tie.Name}"].Value, (string?)null),
            };
            yield return new(to, AnchorOf(tie.To), why, language);
        }
    }

    private static string AnchorOf(ThreadPoint point) => $"s-{point.Id:N}";

    private sealed record Sketch(
        IReadOnlyDictionary<ThreadPoint, ThreadStation> All, ILookup<ThreadPoint, ThreadTie> Ups, ThreadPoint Here, bool IsPublic, DateOnly Today);
}
