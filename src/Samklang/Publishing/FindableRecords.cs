using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Influence;
using Samklang.Influence.Asks;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Office.Log;
using Samklang.Office.Orders;
using Samklang.Office.Reports;
using Samklang.People;
using Samklang.Projects;
using Samklang.Specialisation;
using Samklang.Specialisation.Wishes;
using Samklang.Strategy;
using Samklang.Watch;

namespace Samklang.Publishing;

/// <summary>One kind of record that a search finds.</summary>
internal sealed record Findable(
    string RecordKind,
    Func<SamklangDb, IReadOnlyCollection<Guid>?, CancellationToken, Task<List<FoundRecord>>> ReadAsync);

/// <summary>The kinds of record that a search finds, by the names that History gives them.</summary>
public static class FoundKinds
{
    public static IReadOnlyList<string> RecordKinds { get; } = [.. FindableRecords.All.Select(f => f.RecordKind)];
}

/// <summary>All that a search finds, and how it is read.</summary>
internal static class FindableRecords
{
    public static IReadOnlyList<Findable> All { get; } =
    [
        Of<SitePage>(db => db.Pages, p => new(FoundKind.Page, p.Id, p.Key, p.Title, p.Lead, p.Body)),
        Of<Goal>(db => db.Goals, g => new(FoundKind.Goal, g.Id, g.Key, g.Title, g.Summary, LocalText.Empty)),
        Of<Priority>(db => db.Priorities, p => new(FoundKind.Priority, p.Id, p.Key, p.Title, p.Description, p.Keywords)),
        Of<Operation>(db => db.Operations, o => new(FoundKind.Operation, o.Id, o.Key, o.Title, o.Summary, o.EuEffect)),
        Of<Item>(FollowedItems, i => new(FoundKind.Item, i.Id, i.Key, i.Title, i.Summary, i.Text) {
            Item = FoundItem.Of(i), Numbers = string.Join(' ', new[] { i.Celex?.ToString(), i.Procedure?.ToString(), i.CallId }
                .Concat(i.ConfirmedConcepts.SelectMany(c => new[] { c.Name.Sv, c.Name.En })).Where(n => n is not null)),
        }),
        Of<Position>(db => db.Positions, p => new(FoundKind.Position, p.Id, p.Key, p.Title, p.Summary, LocalText.Empty) { IsExample = p.Fact.IsExample }),
        Of<Ask>(db => db.Asks.Include(a => a.Position), a =>
            new(FoundKind.Ask, a.Id, $"{a.Position?.Key}#ask-{a.Number}", a.Title, a.Why, a.Wording) { IsExample = a.Position is { Fact.IsExample: true } }),
        Of<Programme>(db => db.Programmes, p => new(FoundKind.Programme, p.Id, p.Key, p.Title, p.PaysFor, p.WhoMayApply) {
            Numbers = string.Join(' ', new[] { p.Abbreviation, p.LegalAct?.ToString() }.Where(n => n is not null)),
        }),
        Of<Project>(db => db.Projects, p => new(FoundKind.Project, p.Id, p.Key, p.Title, p.Summary, p.WhatLasted) {
            IsExample = p.Fact.IsExample, Numbers = string.Join(' ', new[] { p.Acronym, p.Reference }.Where(n => n is not null)),
        }),
        Of<Network>(db => db.Networks.Include(n => n.Organisation), n =>
            new(FoundKind.Network, n.Id, n.Key, NameOf(n), n.Field, n.Benefit)),
        Of<Seat>(db => db.Set<Seat>().Include(s => s.Network).Include(s => s.Body), s => new(FoundKind.Seat, s.Id, s.Network?.Key ?? "", TextOf([s.Role, s.Holder], ": "), s.Deputy, s.Body is { } body && IsSeenWith(body, s) ? body.Name : LocalText.Empty) { IsExample = s.Fact.IsExample }),
        Of<MembershipReview>(db => db.Set<MembershipReview>().Include(r => r.Membership!.Network!.Organisation), r =>
            new(FoundKind.MembershipReview, r.Id, r.Membership?.Network?.Key ?? "", r.Membership?.Network is { } network ? NameOf(network) : r.Why, r.Why, LocalText.Empty) { IsExample = r.IsExample }),
        Of<Partnership>(db => db.Partnerships, p => new(FoundKind.Partnership, p.Id, p.Key, p.Title, p.Summary, LocalText.Empty) { IsExample = p.Fact.IsExample }),
        Of<TwinTown>(db => db.TwinTowns.Include(t => t.Municipality), t => new(FoundKind.TwinTown, t.Id, t.Key, TitleOf(t), t.Agreement, t.LastSign) { IsExample = t.Fact.IsExample }),
        Of<Contact>(db => db.Contacts, c => new(FoundKind.Contact, c.Id, c.Key, c.Title, c.About, LocalText.Empty)),
        Of<Dossier>(db => db.Dossiers, d => new(FoundKind.Dossier, d.Id, d.Key, d.Title, d.Summary, WhyOf(d)) { Numbers = d.Procedure?.ToString() ?? "" }),
        Of<Window>(db => db.Windows.Include(w => w.Dossier), w => new(FoundKind.Window, w.Id, $"{w.Dossier?.Key}#window-{w.Id:N}", w.Title, w.Dossier?.Title ?? LocalText.Empty, LocalText.Empty) { IsExample = w.Fact.IsExample }),
        Of<Reading>(db => db.Readings.Include(r => r.Dossier), r => new(FoundKind.Reading, r.Id, $"{r.Dossier?.Key}#readings", TitleOf(r), LocalText.Empty, LocalText.InOne(r.Language, r.Text)) {
            IsExample = r.Fact.IsExample, Numbers = r.Celex?.ToString() ?? "",
        }),
        Of<AskOutcome>(db => db.AskOutcomes.Include(o => o.Ask!.Position), o =>
            new(FoundKind.AskOutcome, o.Id, $"{o.Ask?.Position?.Key}#ask-{o.Ask?.Number}", o.Ask?.Title ?? LocalText.Empty, o.Note, o.CarriedBy)),
        Of<ExpertRequest>(db => db.ExpertRequests, r => new(FoundKind.ExpertRequest, r.Id, "", LocalText.Same(r.To), LocalText.Same(r.Question),
            LocalText.Same($"{string.Join("\n\n", r.Passages.Select(p => p.Quote))}\n\n{r.Answer}"))),
        Of<Meeting>(db => db.Meetings.Include(m => m.Bodies).ThenInclude(b => b.Body), m =>
            new(FoundKind.Meeting, m.Id, "", TitleOf(m), m.CancelledWhy, LocalText.Same(m.Place ?? "")) { IsExample = m.Fact.IsExample }),
        Of<Body>(db => db.Set<Body>(), b => new(FoundKind.Body, b.Id, b.Key, b.Name, LocalText.Empty, LocalText.Empty)),
        Of<PlanTemplate>(db => db.PlanTemplates, t => new(FoundKind.PlanTemplate, t.Id, t.Key, t.Name, LocalText.Empty, TextOf(t.Steps.Select(s => s.Title))) { IsExample = t.IsExample }),
        Of<LogLine>(db => db.Log.Include(l => l.CorrectedBy), l => new(FoundKind.LogLine, l.Id, "", l.Sentence, LocalText.Empty, LocalText.Empty) { ReplacedById = l.CorrectedBy?.Id, IsExample = l.IsExample }),
        Of<OrderLine>(db => db.OrderLines, l => new(FoundKind.OrderLine, l.Id, "", l.What, l.HowMuch, LocalText.Empty) { IsExample = l.IsExample }),
        Of<Report>(db => db.Reports, r => new(FoundKind.Report, r.Id, r.Key, r.Title, r.Lead, LocalText.Empty)),
        Of<PlannedWork>(db => db.PlannedWork, w => new(FoundKind.PlannedWork, w.Id, "", w.Title, LocalText.Empty, LocalText.Empty)),
        Of<Framework>(db => db.Frameworks, f => new(FoundKind.Framework, f.Id, f.Key, f.Title, f.Summary, LocalText.Empty) { IsExample = f.Fact.IsExample }),
        Of<RegionalStrength>(db => db.Strengths, s => new(FoundKind.RegionalStrength, s.Id, s.Key, s.Title, s.Words, LocalText.Empty)),
        Of<PartnerWish>(db => db.Wishes.Include(w => w.Call), w => new(FoundKind.PartnerWish, w.Id, w.Key, w.Title, w.Sought, w.Part) {
            IsExample = w.Fact.IsExample, Numbers = w.Call is { CallId: { } number } call && IsSeenWith(call, w) ? number : "",
        }),
        Of<Organisation>(db => db.Organisations, o => new(FoundKind.Organisation, o.Id, o.Key, o.Name, o.Summary, LocalText.Empty)),
    ];

    private static Findable Of<T>(Func<SamklangDb, IQueryable<T>> query, Func<T, FoundRecord> read)
        where T : Record => new(
            typeof(T).Name,
            async (db, ids, cancel) => [.. (await Some(query(db), ids).AsNoTracking().ToListAsync(cancel)).Select(r => read(r) with { Audience = r.Audience })]);

    private static IQueryable<Item> FollowedItems(SamklangDb db) => db.Items
        .Include(i => i.Matches.Where(m => m.Verdict == Verdict.Act || m.Verdict == Verdict.Follow)).ThenInclude(m => m.Priority);

    private static LocalText NameOf(Network network) =>
        network.Organisation is { } organisation && IsSeenWith(organisation, network) ? organisation.Name : LocalText.Same(network.Key);

    // What somebody noted with a verdict is not what the dossier says to everybody.
    private static LocalText WhyOf(Dossier dossier) => dossier.IsLedByHand || dossier.Audience.Kind != AudienceKind.Public ? dossier.Why : LocalText.Empty;

    // A thing is found by another's name only where everybody who sees the one sees the other.
    private static bool IsSeenWith(Record named, Record found) => named.Audience.Kind == AudienceKind.Public || named.Audience == found.Audience;

    // "Drammen – Örebro kommun": where the one may be seen, so may the other.
    private static LocalText TitleOf(TwinTown town) =>
        town.Municipality is { } home && IsSeenWith(home, town) ? TextOf([town.Name, home.Name], " – ") : town.Name;

    private static LocalText TitleOf(Reading reading) => reading.Dossier?.Title ?? LocalText.Same(reading.Label);

    private static LocalText TitleOf(Meeting meeting)
    {
        LocalText name = meeting.Title.IsEmpty ? TextOf(meeting.Bodies.Select(b => b.Body).OfType<Body>().Where(b => IsSeenWith(b, meeting)).Select(b => b.Name), ", ") : meeting.Title;
        return new(On(name, meeting.On, Tongue.Swedish), On(name, meeting.On, Tongue.English));
    }

    private static string On(LocalText name, DateOnly day, Tongue tongue) =>
        $"{name.In(tongue)} {day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo(tongue.Code()))}".Trim();

    private static LocalText TextOf(IEnumerable<LocalText> texts, string between = "\n\n")
    {
        List<LocalText> all = [.. texts.Where(t => !t.IsEmpty)];
        return new(string.Join(between, all.Select(t => t.In(Tongue.Swedish))), string.Join(between, all.Select(t => t.In(Tongue.English))));
    }

    private static IQueryable<T> Some<T>(IQueryable<T> records, IReadOnlyCollection<Guid>? ids)
        where T : Record => ids is null ? records : records.Where(r => ids.Contains(r.Id));
}
