using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Influence.Asks;
using Samklang.Language;
using Samklang.Networks;
using Samklang.People;
using Samklang.Projects;
using Samklang.Specialisation;
using Samklang.Strategy;
using Samklang.Watch;

namespace Samklang.Publishing;

/// <summary>One kind of record that a search of the site finds.</summary>
internal sealed record Findable(
    string RecordKind,
    Func<SamklangDb, IQueryable<Guid>> Ids,
    Func<SamklangDb, IReadOnlyCollection<Guid>?, CancellationToken, Task<List<FoundRecord>>> ReadAsync);

/// <summary>All that a search of the site finds, and how it is read.</summary>
internal static class FindableRecords
{
    public static IReadOnlyList<Findable> All { get; } =
    [
        Of<SitePage>(db => db.Pages, p => new(FoundKind.Page, p.Id, p.Key, p.Title, p.Lead, p.Body)),
        Of<Goal>(db => db.Goals, g => new(FoundKind.Goal, g.Id, g.Key, g.Title, g.Summary, LocalText.Empty)),
        Of<Priority>(db => db.Priorities, p => new(FoundKind.Priority, p.Id, p.Key, p.Title, p.Description, p.Keywords)),
        Of<Operation>(db => db.Operations, o => new(FoundKind.Operation, o.Id, o.Key, o.Title, o.Summary, o.EuEffect)),
        Of<Item>(db => db.Items, i => new(FoundKind.Item, i.Id, i.Key, i.Title, i.Summary, i.Text) {
            ItemKind = i.Kind, Numbers = string.Join(' ', new[] { i.Celex?.ToString(), i.Procedure?.ToString(), i.CallId }.Where(n => n is not null)),
        }),
        Of<Position>(db => db.Positions, p => new(FoundKind.Position, p.Id, p.Key, p.Title, p.Summary, LocalText.Empty)),
        Of<Ask>(db => db.Asks.Include(a => a.Position), a =>
            new(FoundKind.Ask, a.Id, $"{a.Position?.Key}#ask-{a.Number}", a.Title, a.Why, a.Wording)),
        Of<Programme>(db => db.Programmes, p => new(FoundKind.Programme, p.Id, p.Key, p.Title, p.PaysFor, p.WhoMayApply) {
            Numbers = string.Join(' ', new[] { p.Abbreviation, p.LegalAct?.ToString() }.Where(n => n is not null)),
        }),
        Of<Network>(db => db.Networks.Include(n => n.Organisation), n =>
            new(FoundKind.Network, n.Id, n.Key, n.Organisation?.Name ?? LocalText.Same(n.Key), n.Field, n.Benefit)),
        Of<Partnership>(db => db.Partnerships, p => new(FoundKind.Partnership, p.Id, p.Key, p.Title, p.Summary, LocalText.Empty)),
        Of<Contact>(db => db.Contacts, c => new(FoundKind.Contact, c.Id, c.Key, c.Title, c.About, LocalText.Empty)),
    ];

    private static Findable Of<T>(Func<SamklangDb, IQueryable<T>> query, Func<T, FoundRecord> read)
        where T : Record => new(
            typeof(T).Name,
            db => query(db).Select(r => r.Id),
            async (db, ids, cancel) => [.. (await Some(query(db), ids).AsNoTracking().ToListAsync(cancel)).Select(read)]);

    private static IQueryable<T> Some<T>(IQueryable<T> records, IReadOnlyCollection<Guid>? ids)
        where T : Record => ids is null ? records : records.Where(r => ids.Contains(r.Id));
}
