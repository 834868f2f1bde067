using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Influence;
using Samklang.Matching;
using Samklang.Publishing;
using Samklang.Watch;

namespace Samklang.Projects.Money;

/// <summary>Three questions: who asks, from where, and what they want to do in their own words.</summary>
public sealed record MoneyAsk(Asker Asker, string Words)
{
    /// <summary>More words than this are not read.</summary>
    public const int WordsLength = 600;

    public bool HasWords => Words.Any(char.IsLetterOrDigit);
}

/// <summary>
/// Finds the calls and programmes that fit: first the hard conditions, each told, then what the words have in common with the
/// texts. Reads as the given database's viewer may see, and keeps nothing.
/// </summary>
public sealed class FindMoney(WatchIndex watch, SiteIndex site)
{
    public const int MostCalls = 20;
    public const int MostProgrammes = 10;

    private const int MostHits = 200;

    public async Task<MoneyAnswer> RunAsync(SamklangDb db, MoneyAsk ask, DateOnly today, CancellationToken cancel)
    {
        List<Programme> programmes = await db.Programmes.AsNoTracking().OrderBy(p => p.Position).ToListAsync(cancel);
        List<OpenCall> calls = await CallsAsync(db, today, cancel);
        if (!ask.HasWords)
            return Sorted([.. calls.Select(c => Judge(c, programmes, ask, today, null))], [.. programmes.Select(p => Judge(p, ask, null, 0))], today);
        MatchText words = new("ask", [new(Zone.Title, ask.Words.Length > MoneyAsk.WordsLength ? ask.Words[..MoneyAsk.WordsLength] : ask.Words)]);
        List<MoneyCall> found = [.. await CallsAsync(calls, programmes, words, ask, today, cancel)];
        Dictionary<string, Hit> hits = (await site.CurrentAsync(cancel)).Find(words, MostHits, programmes.Select(p => p.Id.ToString()).ToHashSet().Contains).ToDictionary(h => h.Id);
        ILookup<Guid?, MoneyCall> byProgramme = found.ToLookup(c => c.Programme?.Id);
        return Sorted(found, [.. programmes.Where(p => hits.ContainsKey(p.Id.ToString()) || byProgramme[p.Id].Any(c => c.Strength >= Strength.Likely))
            .Select(p => Judge(p, ask, hits.GetValueOrDefault(p.Id.ToString()), byProgramme[p.Id].Count()))], today);
    }

    private async Task<IEnumerable<MoneyCall>> CallsAsync(
        List<OpenCall> calls, List<Programme> programmes, MatchText words, MoneyAsk ask, DateOnly today, CancellationToken cancel)
    {
        Dictionary<string, OpenCall> byId = calls.ToDictionary(c => c.Line.Id.ToString());
        return (await watch.CurrentAsync(cancel)).Find(words, MostHits, byId.ContainsKey).Select(hit => Judge(byId[hit.Id], programmes, ask, today, hit));
    }

    private static async Task<List<OpenCall>> CallsAsync(SamklangDb db, DateOnly today, CancellationToken cancel)
    {
        IQueryable<Item> open = db.Items.CallsNotClosed(today);
        List<ItemLine> lines = await open.Lines().ToListAsync(cancel);
        Dictionary<Guid, (string? Type, string? CallId)> known = await open.Select(i => new { i.Id, i.TypeOfAction, i.CallId }).ToDictionaryAsync(i => i.Id, i => (i.TypeOfAction, i.CallId), cancel);
        return [.. lines.Select(l => (Line: l, Known: known.GetValueOrDefault(l.Id))).Select(l => new OpenCall(l.Line, l.Known.Type, l.Known.CallId))];
    }

    private static MoneyCall Judge(OpenCall call, List<Programme> programmes, MoneyAsk ask, DateOnly today, Hit? hit)
    {
        Programme? programme = call.Line.ProgrammeCode is { } code ? programmes.Find(p => p.FrameworkProgramme == code) : null;
        IReadOnlyList<Condition> conditions = JudgeConditions.OfCall(
            CallTerms.Of(programme, call.TypeOfAction, call.CallId), ask.Asker, new(call.Line.OpensOn, call.Line.NextDeadline(today)), today);
        return new(call.Line, programme, conditions, hit?.Strength, hit?.Reasons ?? []);
    }

    private static MoneyProgramme Judge(Programme programme, MoneyAsk ask, Hit? hit, int callCount) =>
        new(programme, JudgeConditions.OfProgramme(CallTerms.Of(programme, null), ask.Asker), hit?.Strength, hit?.Reasons ?? [], callCount);

    // What is closed to the asker is told too, or they would wonder whether it was forgotten.
    private static MoneyAnswer Sorted(List<MoneyCall> calls, List<MoneyProgramme> programmes, DateOnly today)
    {
        List<MoneyCall> inOrder = [.. calls.OrderByDescending(c => c.Strength).ThenBy(c => c.Strength is null ? c.Call.NextDeadline(today) ?? DateOnly.MaxValue : default)];
        List<MoneyProgramme> ordered = [.. programmes.OrderByDescending(p => p.Strength).ThenByDescending(p => p.CallCount)];
        return new(
            [.. inOrder.Where(c => c.Conditions.AreOpen()).Take(MostCalls)], [.. inOrder.Where(c => !c.Conditions.AreOpen()).Take(MostCalls)],
            [.. ordered.Where(p => p.Conditions.AreOpen()).Take(MostProgrammes)], [.. ordered.Where(p => !p.Conditions.AreOpen()).Take(MostProgrammes)],
            inOrder.Count(c => c.Conditions.AreOpen()));
    }

    private sealed record OpenCall(ItemLine Line, string? TypeOfAction, string? CallId);
}

/// <summary>A call with what it asks and why it fits; no strength when nothing was said of what one wants to do.</summary>
public sealed record MoneyCall(ItemLine Call, Programme? Programme, IReadOnlyList<Condition> Conditions, Strength? Strength, IReadOnlyList<Reason> Reasons);

/// <summary>A programme, and how many of the calls that were found belong to it.</summary>
public sealed record MoneyProgramme(Programme Programme, IReadOnlyList<Condition> Conditions, Strength? Strength, IReadOnlyList<Reason> Reasons, int CallCount);

/// <param name="Calls">Calls that nothing speaks against, best first.</param>
/// <param name="ClosedCalls">Calls that fit in words but are closed to the asker.</param>
/// <param name="Programmes">Programmes that nothing speaks against.</param>
/// <param name="ClosedProgrammes">Programmes that are closed to the asker.</param>
/// <param name="CallCount">How many calls fit in all.</param>
public sealed record MoneyAnswer(
    IReadOnlyList<MoneyCall> Calls, IReadOnlyList<MoneyCall> ClosedCalls, IReadOnlyList<MoneyProgramme> Programmes,
    IReadOnlyList<MoneyProgramme> ClosedProgrammes, int CallCount);

public static class Conditions
{
    /// <summary>True when no condition is broken. What nobody can tell is no refusal.</summary>
    public static bool AreOpen(this IEnumerable<Condition> conditions) => conditions.All(c => c.Fit != Fit.NotMet);
}
