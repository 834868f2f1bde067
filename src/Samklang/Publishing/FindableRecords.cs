using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Influence;
using Samklang.Influence.Asks;
using Samklang.Language;
using Samklang.Networks;
using Samklang.People;
using Samklang.Projects;
using Samklang.Specialisation;
using Samklang.Strategy;
using Samklang.Watch;

namespace Samklang.Publishing;

/// <summary>One kind of record that a search finds.</summary>
internal sealed record Findable(
    string RecordKind,
    Func<SamklangDb, IReadOnlyCollection<Guid>?, CancellationToken, Task<List<FoundRecord>>> ReadAsync);

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
        Of<Position>(db => db.Positions, p => new(FoundKind.Position, p.Id, p.Key, p.Title, p.Summary, LocalText.Empty)),
        Of<Ask>(db => db.Asks.Include(a => a.Position), a =>
            new(FoundKind.Ask, a.Id, $"{a.Position?.Key}#ask-{a.Number}", a.Title, a.Why, a.Wording)),
        Of<Programme>(db => db.Programmes, p => new(FoundKind.Programme, p.Id, p.Key, p.Title, p.PaysFor, p.WhoMayApply) {
            Numbers = string.Join(' ', new[] { p.Abbreviation, p.LegalAct?.ToString() }.Where(n => n is not null)),
        }),
        Of<Project>(db => db.Projects, p => new(FoundKind.Project, p.Id, p.Key, p.Title, p.Summary, p.WhatLasted) {
            Numbers = string.Join(' ', new[] { p.Acronym, p.Reference }.Where(n => n is not null)),
        }),
        Of<Network>(db => db.Networks.Include(n => n.Organisation), n =>
            new(FoundKind.Network, n.Id, n.Key, NameOf(n), n.Field, n.Benefit)),
        Of<Partnership>(db => db.Partnerships, p => new(FoundKind.Partnership, p.Id, p.Key, p.Title, p.Summary, LocalText.Empty)),
        Of<Contact>(db => db.Contacts, c => new(FoundKind.Contact, c.Id, c.Key, c.Title, c.About, LocalText.Empty)),
        Of<Dossier>(db => db.Dossiers, d => new(FoundKind.Dossier, d.Id, d.Key, d.Title, d.Summary, d.Why) { Numbers = d.Procedure?.ToString() ?? "" }),
        Of<Framework>(db => db.Frameworks, f => new(FoundKind.Framework, f.Id, f.Key, f.Title, f.Summary, LocalText.Empty)),
        Of<RegionalStrength>(db => db.Strengths, s => new(FoundKind.RegionalStrength, s.Id, s.Key, s.Title, LocalText.Empty, LocalText.Empty)),
        Of<Organisation>(db => db.Organisations, o => new(FoundKind.Organisation, o.Id, o.Key, o.Name, o.Summary, LocalText.Empty)),
    ];

    private static Findable Of<T>(Func<SamklangDb, IQueryable<T>> query, Func<T, FoundRecord> read)
        where T : Record => new(
            typeof(T).Name,
            async (db, ids, cancel) => [.. (await Some(query(db), ids).AsNoTracking().ToListAsync(cancel)).Select(r => read(r) with { Audience = r.Audience })]);

    private static IQueryable<Item> FollowedItems(SamklangDb db) => db.Items
        .Include(i => i.Matches.Where(m => m.Verdict == Verdict.Act || m.Verdict == Verdict.Follow)).ThenInclude(m => m.Priority);

    // A network is found by the name of its organisation only where everybody who sees the one sees the other.
    private static LocalText NameOf(Network network) =>
        network.Organisation is { } organisation && (organisation.Audience.Kind == AudienceKind.Public || organisation.Audience == network.Audience)
            ? organisation.Name
            : LocalText.Same(network.Key);

    private static IQueryable<T> Some<T>(IQueryable<T> records, IReadOnlyCollection<Guid>? ids)
        where T : Record => ids is null ? records : records.Where(r => ids.Contains(r.Id));
}
