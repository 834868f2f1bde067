using System.ComponentModel;
using ModelContextProtocol;
using ModelContextProtocol.Server;
using Samklang.Influence;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Projects;
using Samklang.Projects.Money;
using Samklang.Publishing;
using Samklang.Strategy.Threads;
using Samklang.Web.Components.Search;
using Samklang.Web.Hosting;
using Samklang.Web.Pages.Threads;

namespace Samklang.Web.Tools;

/// <summary>What a language model can ask: all of it reads, none of it writes, and everything as the asker may see it.</summary>
[McpServerToolType]
internal sealed class SamklangTools(Outside.Asker asker, SiteIndex index, FindMoney money, RegionTime region, IHttpContextAccessor context)
{
    [McpServerTool(Name = "search", Title = "Search", ReadOnly = true, OpenWorld = false)]
    [Description("Searches the region's EU work: what comes from the EU, priorities, goals, dossiers, positions, projects, networks and log lines. Words in Swedish find texts in English and the other way round.")]
    public async Task<FoundThings> SearchAsync(
        [Description("What to look for, 1 to 200 characters.")] string words, [Description("How many of the best to give, 1 to 50.")] int most = 10,
        [Description("The language of titles and passages: sv or en.")] string language = "sv", CancellationToken cancel = default)
    {
        if (string.IsNullOrWhiteSpace(words) || words.Length > SearchQuery.LongestWords)
            throw new McpException($"words: 1 to {SearchQuery.LongestWords} characters.");
        SearchAsk ask = new(words.Trim(), ToolArguments.TongueOf(language)) { PageSize = ToolArguments.Most(most), Kinds = asker.FoundKinds };
        SearchAnswer answer = await new SearchRecords(asker.Db, index).RunAsync(ask, cancel);
        return new(answer.Count, [.. answer.Hits.Select(h => new FoundThing(
            (h.Record.Item?.Kind.ToString() ?? h.Record.Kind.ToString()).ToLowerInvariant(), h.Record.Key, h.Record.Title.In(ask.Tongue), string.Concat(h.Snippet.Select(r => r.Text)), h.Record.IsExample, PageOf(h.Record, ask.Tongue)))]);
    }

    [McpServerTool(Name = "what_matters_to_us", Title = "What matters to us", ReadOnly = true, OpenWorld = false)]
    [Description("What from the EU the region acts on or follows, by priority, the latest decision first, with the next deadline.")]
    public async Task<IReadOnlyList<MatteringThing>> WhatMattersAsync(
        [Description("The key of a priority to keep to; all of them when nothing is said.")] string? priority = null, [Description("How many to give, 1 to 50.")] int most = 20,
        [Description("The language of titles: sv or en.")] string language = "sv", CancellationToken cancel = default)
    {
        Tongue tongue = ToolArguments.TongueOf(language);
        int count = ToolArguments.Most(most);
        IReadOnlyList<FollowedItem> followed = await asker.Db.Matches.Where(m => priority == null || m.Priority!.Key == priority).FollowedAsync(cancel);
        return [.. followed.Take(count).Select(f => new MatteringThing(
            f.PriorityKey, f.Level.ToString().ToLowerInvariant(), f.Item.Kind.ToString().ToLowerInvariant(), f.Item.Key, f.Item.Title.In(tongue), f.Item.Summary.In(tongue),
            f.Item.NextDeadline(region.Today), f.Item.Fact.Source, f.Item.Fact.AsOf, PageOf(Found(FoundKind.Item, f.Item.Id, f.Item.Key), tongue)))];
    }

    [McpServerTool(Name = "thread_of", Title = "The thread of something", ReadOnly = true, OpenWorld = false)]
    [Description("What a record serves, up to the UN's goals, and what serves it, down to the work done, with why they hang together.")]
    public async Task<ThreadAnswer> ThreadOfAsync(
        [Description("Its kind: goal, priority, operation, item, dossier, position, project, membership, partnership, twintown or logline.")] string kind,
        [Description("Its key, or its id.")] string key, [Description("The language of titles: sv or en.")] string language = "sv", CancellationToken cancel = default)
    {
        Tongue tongue = ToolArguments.TongueOf(language);
        if (await ReadThread.RunAsync(asker.Db, kind, key, cancel) is not { } thread)
            throw new McpException($"There is no {kind} with the key {key} that you may see.");
        return new(Of(thread.Here, tongue), [.. thread.Above.OrderBy(s => s.Steps).Select(s => Of(s, tongue))], [.. thread.Below.OrderBy(s => s.Steps).Select(s => Of(s, tongue))],
            [.. thread.Ties.Where(t => !t.Row.Why.IsEmpty).Select(t => t.Row.Why.In(tongue)).Distinct()], thread.IsCut);
    }

    [McpServerTool(Name = "find_money", Title = "Find money", ReadOnly = true, OpenWorld = false)]
    [Description("Finds open EU calls and programmes that fit what somebody wants to do, and says which conditions are not met and which can't be told.")]
    public async Task<MoneyFound> FindMoneyAsync(
        [Description("What they want to do, in their own words.")] string words,
        [Description("Who applies: company, municipality, region, authority, university, school, association or person; left out when it is not known.")] string? applicant = null,
        [Description("Where they are, as a NUTS code such as SE124; left out when it is not known.")] string? place = null,
        [Description("The language of titles: sv or en.")] string language = "sv", CancellationToken cancel = default)
    {
        Tongue tongue = ToolArguments.TongueOf(language);
        ApplicantKind? who = applicant is null ? null : Enum.TryParse(applicant, ignoreCase: true, out ApplicantKind kind) && Enum.IsDefined(kind) ? kind : throw new McpException($"applicant: {applicant} is none of those named.");
        NutsCode? where = place is null ? null : NutsCode.TryParse(place, null, out NutsCode code) ? code : throw new McpException($"place: {place} is no NUTS code.");
        MoneyAsk ask = new(new(who, where), words);
        if (!ask.HasWords)
            throw new McpException("words: say what they want to do.");
        MoneyAnswer answer = await money.RunAsync(asker.Db, ask, region.Today, cancel);
        return new(answer.CallCount, [.. answer.Calls.Select(c => Of(c, tongue))], [.. answer.ClosedCalls.Select(c => Of(c, tongue))], [.. answer.Programmes.Select(p => p.Programme.Title.In(tongue))]);
    }

    private MoneyThing Of(MoneyCall call, Tongue tongue) => new(
        call.Call.Key, call.Call.Title.In(tongue), call.Programme?.Title.In(tongue), call.Strength?.ToString().ToLowerInvariant() ?? "", call.Call.NextDeadline(region.Today),
        [.. call.Conditions.Where(c => c.Fit is not (Fit.Met or Fit.NotMet)).Select(c => c.Kind.ToString().ToLowerInvariant())],
        [.. call.Conditions.Where(c => c.Fit == Fit.NotMet).Select(c => c.Kind.ToString().ToLowerInvariant())], PageOf(Found(FoundKind.Item, call.Call.Id, call.Call.Key), tongue));

    private ThreadThing Of(ThreadStation station, Tongue tongue)
    {
        string? page = asker.Holder is null ? ThreadAddresses.SitePageOf(station, tongue) : ThreadAddresses.DeskPageOf(station, tongue);
        return new(station.Point.Kind.ToLowerInvariant(), station.Row.Key ?? station.Point.Id.ToString(), $"{station.Row.Number} {station.Row.Title.In(tongue)}".Trim(), station.Steps, page is null ? null : Absolute(page));
    }

    private string PageOf(FoundRecord record, Tongue tongue) => Absolute(asker.PlacesIn(tongue).AddressOf(record));

    private string Absolute(string path) => context.HttpContext?.Request.Root() + path;

    private static FoundRecord Found(FoundKind kind, Guid id, string key) => new(kind, id, key, LocalText.Empty, LocalText.Empty, LocalText.Empty);
}
