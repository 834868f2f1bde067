using Samklang.Influence;
using Samklang.Influence.Asks;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Office.Log;
using Samklang.Projects;
using Samklang.Publishing;
using Samklang.Specialisation.Wishes;
using Samklang.Strategy;
using Samklang.Watch;
using Samklang.Web.Components.Search;
using Samklang.Web.Hosting;
using Samklang.Web.Outside;

namespace Samklang.Web.Api;

/// <summary>Says a record in the words of the interface, with addresses that the asker can go to.</summary>
internal sealed class ApiShapes(Asker asker, RegionTime region, IHttpContextAccessor context)
{
    private readonly IFoundPlaces[] places = [asker.PlacesIn(Tongue.Swedish), asker.PlacesIn(Tongue.English)];

    private IReadOnlyList<ReadingHead> readings = [];

    public static BothTexts Both(LocalText text) => new(text.Sv, text.En);

    public ApiItem Item(Item i) => new(
        i.Id, i.Key, i.Kind, Both(i.Title), Both(i.Summary), i.Source, i.Reference, i.Celex?.ToString(), i.Procedure?.ToString(), i.CallId, i.ProgrammeCode, i.Budget,
        i.PublishedOn, i.OpensOn, i.ClosesOn, i.StatusOn(region.Today), [.. i.Dates.Select(d => new ApiDay(d.On, d.Kind))], i.GoneSince,
        [.. i.Matches.Where(m => m.IsFollowed).Select(m => m.Priority?.Key).OfType<string>().Distinct().Order(StringComparer.Ordinal)], i.Url, Of(i.Fact), PageOf(FoundKind.Item, i, i.Key));

    public ApiFramework Framework(Framework f) => new(f.Id, f.Key, f.Level, Both(f.Title), Both(f.Summary), f.ValidFrom, f.ValidTo, f.StateOn(region.Today), Of(f.Fact));

    public ApiGoal Goal(Goal g) => new(g.Id, g.Key, g.Framework?.Key, g.Number, Both(g.Title), Both(g.Summary),
        [.. g.Serves.Where(l => l.Serves is not null).Select(l => new ApiTie(l.Serves!.Key, Both(l.Serves.Title), Both(l.Why)))], PageOf(FoundKind.Goal, g, g.Key));

    public ApiPriority Priority(Priority p) => new(p.Id, p.Key, p.Owner?.Key, Both(p.Title), Both(p.Description),
        [.. p.Serves.Where(l => l.Goal is not null).Select(l => new ApiTie(l.Goal!.Key, Both(l.Goal.Title), Both(l.Why)))],
        [.. p.Operations.Select(o => o.Operation?.Key).OfType<string>()], PageOf(FoundKind.Priority, p, p.Key));

    public ApiOperation Operation(Operation o) => new(o.Id, o.Key, Both(o.Title), Both(o.Summary), Both(o.EuEffect), PageOf(FoundKind.Operation, o, o.Key));

    // What somebody noted with a verdict is not what the dossier says to everybody.
    public ApiDossier Dossier(Dossier d) => new(
        d.Id, d.Key, d.Owner?.Key, Both(d.Title), Both(d.Summary), d.Procedure?.ToString(), d.Level,
        d.IsLedByHand || asker.Viewer.MayDecideFor(d.OwnerId) ? Both(d.Why) : new("", ""), d.OpenedAt, d.ClosedAt, Both(d.ClosedWhy),
        [.. d.Items.Select(i => i.Item?.Key).OfType<string>()], [.. d.Priorities.Where(p => p.Priority is not null).Select(p => new ApiTie(p.Priority!.Key, Both(p.Priority.Title), Both(p.Why)))],
        [.. d.Stages.OrderBy(s => s.On).ThenBy(s => s.Stage).Select(s => new ApiStage(s.Stage, s.On, Both(s.Note), Of(s.Fact)))],
        [.. d.Windows.OrderBy(w => w.ClosesAt).Select(w => new ApiWindow(w.Id, w.Kind, Both(w.Title), w.OpensOn, w.ClosesAt, w.Url, w.ClosedAt, Of(w.Fact)))], PageOf(FoundKind.Dossier, d, d.Key));

    /// <summary>Reads of the versions of EU texts what is said of them with the positions, and not the texts, which may be very long.</summary>
    public async Task ReadReadingsAsync(IReadOnlyList<Position> positions, CancellationToken cancel) =>
        readings = await ReadingHead.OfDossiersAsync(asker.Db, [.. positions.Select(p => p.DossierId).Distinct()], cancel);

    // What was found in a version that the asker may not see is not told.
    public ApiPosition Position(Position p) => new(
        p.Id, p.Key, p.Dossier?.Key, Both(p.Title), Both(p.Summary), p.State, Both(p.DecidedBy), p.AdoptedOn, Both(p.SentTo), p.SentOn,
        [.. p.Asks.Select(a => new ApiAsk(a.Id, a.Number, a.Kind, Both(a.Title), Both(a.Wording), a.Article, Both(a.Why),
            [.. readings.Join(a.Outcomes, r => r.Id, o => o.ReadingId, (r, o) => new ApiOutcome(o.Result, r.On, r.Kind, Both(o.Note), Both(o.CarriedBy)))]))],
        Of(p.Fact), PageOf(FoundKind.Position, p, p.Key));

    public static ApiMeeting Meeting(Meeting m) => new(
        m.Id, Both(m.Title), [.. m.Bodies.Select(b => b.Body?.Key).OfType<string>()], m.On, m.StartsAt, m.PapersOn, m.Place, m.IsCancelled, Both(m.CancelledWhy), Of(m.Fact));

    public ApiLogLine LogLine(LogLine l) => new(
        l.Id, Both(l.Sentence), l.On, l.Kind, l.Owner?.Key, l.IsExample, [.. l.Links.Select(k => new ApiLink(k.LinkedKind, k.LinkedId))], PageOf(FoundKind.LogLine, l, ""));

    public ApiNetwork Network(Network n)
    {
        Dictionary<Guid, string> bodies = n.Bodies.ToDictionary(b => b.Id, b => b.Key);
        return new(n.Id, n.Key, Both(n.Organisation?.Name ?? LocalText.Same(n.Key)), Both(n.Field), Both(n.Benefit),
            [.. n.Bodies.OrderBy(b => b.Key, StringComparer.Ordinal).Select(b => new ApiBody(b.Key, b.Kind, Both(b.Name), b.IsJoined, b.ParentId is { } parent ? bodies.GetValueOrDefault(parent) : null))],
            [.. n.Memberships.Select(m => new ApiMembership(m.Member?.Key, m.Kind, m.Through?.Key, Both(m.Why), m.StartsOn, m.EndsOn))], Of(n.Fact), PageOf(FoundKind.Network, n, n.Key));
    }

    public ApiProject Project(Project p) => new(
        p.Id, p.Key, p.Owner?.Key, Both(p.Title), p.Acronym, Both(p.Summary), p.Stage, p.StageOn, p.Programme?.Key, p.Reference, p.Budget, p.StartsOn, p.EndsOn,
        [.. p.Partners.Select(a => new ApiPartner(a.Organisation?.Key, Both(a.Organisation?.Name ?? LocalText.Empty), a.Role))], Both(p.WhatLasted), p.Url, Of(p.Fact), PageOf(FoundKind.Project, p, p.Key));

    public ApiProgramme Programme(Programme p) => new(
        p.Id, p.Key, p.Kind, Both(p.Title), p.Abbreviation, p.FromYear, p.ToYear, Both(p.PaysFor), Both(p.WhoMayApply), p.RateFrom, p.RateTo, p.LegalAct?.ToString(), p.Url, Of(p.Fact),
        PageOf(FoundKind.Programme, p, p.Key));

    public ApiWish Wish(PartnerWish w) => new(
        w.Id, w.Key, w.Owner?.Key, Both(w.Title), Both(w.Sought), Both(w.Part), w.Kinds, w.Area.ToString(), w.Call?.Key, w.Programme?.Key, w.Strength?.Key, w.AnswerBy, w.StateOn(region.Today), w.ClosedOn,
        Of(w.Fact), PageOf(FoundKind.PartnerWish, w, w.Key));

    public ApiFound Found(SearchHit hit) => new(
        hit.Record.Id, (hit.Record.Item?.Kind.ToString() ?? hit.Record.Kind.ToString()).ToLowerInvariant(), hit.Record.Key, Both(hit.Record.Title),
        string.Concat(hit.Snippet.Select(r => r.Text)), hit.SnippetTongue.Code(), hit.Record.IsExample, PageOf(hit.Record));

    private static ApiFact Of(Fact fact) => new(fact.Source, fact.Url, fact.AsOf, fact.IsExample);

    private PageAddresses PageOf(FoundKind kind, People.Record record, string key) =>
        PageOf(new FoundRecord(kind, record.Id, key, LocalText.Empty, LocalText.Empty, LocalText.Empty) { Audience = record.Audience });

    private PageAddresses PageOf(FoundRecord record) => new(Absolute(places[0].AddressOf(record)), Absolute(places[1].AddressOf(record)));

    private string Absolute(string path) => context.HttpContext?.Request.Root() + path;
}
