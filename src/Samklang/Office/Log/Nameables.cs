using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Office.Log.Reading;
using Samklang.People;

namespace Samklang.Office.Log;

/// <summary>One kind of record that log lines are about, and how its names are read.</summary>
internal sealed record Nameable(
    LinkedKind Kind, bool IsCalled, Func<SamklangDb, IReadOnlyCollection<Guid>?, CancellationToken, Task<IEnumerable<KnownName>>> ReadAsync);

/// <summary>All that log lines can be about. What <see cref="Nameable.IsCalled"/> can be called by name as one writes.</summary>
internal static class Nameables
{
    public static IReadOnlyList<Nameable> All { get; } =
    [
        Of(LinkedKind.Organisation, true, db => db.Organisations.Where(o => !db.Networks.Any(n => n.OrganisationId == o.Id)),
            o => Name(LinkedKind.Organisation, o, o.Name, null, o.Key, o.Key, o.ShortName.Sv, o.ShortName.En) with { Brief = o.ShortName }),
        Of(LinkedKind.Network, true, db => db.Networks.Include(n => n.Organisation),
            n => Name(LinkedKind.Network, n, n.Organisation?.Name ?? LocalText.Same(n.Key), null, n.Key, n.Key, n.Organisation?.ShortName.Sv ?? "", n.Organisation?.ShortName.En ?? "") with { Brief = n.Organisation?.ShortName ?? LocalText.Empty }),
        Of(LinkedKind.Body, true, db => db.Set<Networks.Body>().Include(b => b.Network),
            b => Name(LinkedKind.Body, b, b.Name, null, b.Network?.Key ?? "", b.Key, $"{b.Network?.Key} {b.Name.Sv}", $"{b.Network?.Key} {b.Name.En}")),
        Of(LinkedKind.Priority, true, db => db.Priorities, p => Name(LinkedKind.Priority, p, p.Title, p.OwnerId, p.Key, p.Key)),
        Of(LinkedKind.Dossier, true, db => db.Dossiers.Include(d => d.Items).ThenInclude(i => i.Item), DossierName),
        Of(LinkedKind.Project, true, db => db.Projects, p => Name(LinkedKind.Project, p, p.Title, p.OwnerId, p.Key, p.Key, p.Acronym ?? "", p.Reference ?? "")),
        Of(LinkedKind.OrderLine, true, db => db.OrderLines.Where(l => l.DroppedOn == null), l => Name(LinkedKind.OrderLine, l, l.What, l.OwnerId, l.Id.ToString())),
        Of(LinkedKind.Goal, true, db => db.Goals, g => Name(LinkedKind.Goal, g, g.Title, null, g.Key, g.Key)),
        Of(LinkedKind.Operation, true, db => db.Operations, o => Name(LinkedKind.Operation, o, o.Title, null, o.Key, o.Key)),
        Of(LinkedKind.Partnership, true, db => db.Partnerships, p => Name(LinkedKind.Partnership, p, p.Title, null, p.Key, p.Key)),
        Of(LinkedKind.TwinTown, true, db => db.TwinTowns.Include(t => t.Municipality), t => Name(LinkedKind.TwinTown, t, t.Name, t.OwnerId, t.Key, t.Key)),
        Of(LinkedKind.Item, false, db => db.Items, i => Name(LinkedKind.Item, i, i.Title, null, i.Key)),
    ];

    private static KnownName DossierName(Influence.Dossier dossier) => Name(LinkedKind.Dossier, dossier, dossier.Title, dossier.OwnerId, dossier.Key,
        [dossier.Key, dossier.Procedure?.ToString() ?? "", .. dossier.Items.Select(i => i.Item).SelectMany(i => (string?[])[i?.Celex?.ToString(), i?.CallId]).OfType<string>()]);

    private static KnownName Name(LinkedKind kind, Record record, LocalText title, Guid? ownerId, string key, params string[] others) =>
        new(new(kind, record.Id), title, [.. others.Where(other => other.Length > 0)], record.Audience, ownerId) { Key = key };

    private static Nameable Of<T>(LinkedKind kind, bool isCalled, Func<SamklangDb, IQueryable<T>> query, Func<T, KnownName> read)
        where T : Record => new(kind, isCalled, async (db, ids, cancel) =>
        {
            IQueryable<T> records = query(db).AsNoTracking();
            return (await (ids is null ? records : records.Where(r => ids.Contains(r.Id))).ToListAsync(cancel)).Select(read);
        });
}

/// <summary>Reads the names that the viewer can call, or those of what lines are about.</summary>
public static class LogNames
{
    /// <summary>All that can be called by name, and what is given besides, as far as the viewer may see it.</summary>
    public static async Task<NameBook> LogNamesAsync(this SamklangDb db, IReadOnlyCollection<LinkedRecord> besides, CancellationToken cancel)
    {
        List<KnownName> names = [];
        foreach (Nameable kind in Nameables.All.Where(kind => kind.IsCalled))
            names.AddRange(await kind.ReadAsync(db, null, cancel));
        HashSet<LinkedRecord> known = [.. names.Select(name => name.To)];
        names.AddRange(await db.NamesOfAsync([.. besides.Where(to => !known.Contains(to))], cancel));
        return new(names);
    }

    /// <summary>The names of records; those that the viewer may not see are left out.</summary>
    public static async Task<IReadOnlyList<KnownName>> NamesOfAsync(this SamklangDb db, IReadOnlyCollection<LinkedRecord> records, CancellationToken cancel)
    {
        List<KnownName> names = [];
        foreach (IGrouping<LinkedKind, Guid> kind in records.Distinct().GroupBy(to => to.Kind, to => to.Id))
        {
            if (Nameables.All.FirstOrDefault(one => one.Kind == kind.Key) is { } nameable)
                names.AddRange(await nameable.ReadAsync(db, [.. kind], cancel));
        }
        return names;
    }
}
