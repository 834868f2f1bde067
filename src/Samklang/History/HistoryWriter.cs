using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Samklang.Data;
using Samklang.Mail;
using Samklang.People;
using Samklang.Watch;

namespace Samklang.History;

/// <summary>Writes one History entry for each record that a save creates, changes or removes, in that same save.</summary>
public sealed class HistoryWriter(TimeProvider time) : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Write(eventData.Context);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Write(eventData.Context);
        return ValueTask.FromResult(result);
    }

    private void Write(DbContext? context)
    {
        if (context is not SamklangDb db)
            return;
        DateTime at = time.GetUtcNow().UtcDateTime;
        foreach (EntityEntry<Record> entry in db.ChangeTracker.Entries<Record>().Where(IsWorthKeeping).ToList())
        {
            List<PropertyChange> changes = ChangesIn(entry);
            if (db.Viewer.Reach != Reach.System || !IsOnlyConfirmed(changes))
                db.History.Add(new HistoryEntry(at, db.Viewer, entry.Entity, KindOf(entry), changes));
        }
    }

    // A source that says day after day what it said before makes the fact younger, and nothing else: that is no change.
    private static bool IsOnlyConfirmed(List<PropertyChange> changes) =>
        changes is [{ Property: $"{nameof(Publishing.SitePage.Fact)}.{nameof(Publishing.Fact.AsOf)}" }];

    // What the engine finds is worked out anew at any time; what a person says of it is kept. Mails are their own history, and their reader's alone.
    private static bool IsWorthKeeping(EntityEntry<Record> entry) =>
        entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && entry.Entity is not (OutgoingMail or DigestSubscription)
        && (entry.Entity is not Match || (entry.State == EntityState.Modified && entry.Property(nameof(Match.SettledAt)).IsModified));

    private static ChangeKind KindOf(EntityEntry entry) => entry.State switch
    {
        EntityState.Added => ChangeKind.Created,
        EntityState.Deleted => ChangeKind.Removed,
        _ => ChangeKind.Changed,
    };

    private static List<PropertyChange> ChangesIn(EntityEntry entry) =>
        entry.State == EntityState.Modified
            ? [.. Values(entry.Properties, entry.ComplexProperties, "").Where(c => c.Before != c.After)]
            : [];

    private static IEnumerable<PropertyChange> Values(
        IEnumerable<PropertyEntry> properties, IEnumerable<ComplexPropertyEntry> complexes, string prefix)
    {
        foreach (PropertyEntry property in properties.Where(p => p.IsModified))
            yield return new(prefix + property.Metadata.Name, Text(property, property.OriginalValue), Text(property, property.CurrentValue));
        foreach (ComplexPropertyEntry complex in complexes)
            foreach (PropertyChange change in Values(complex.Properties, complex.ComplexProperties, $"{prefix}{complex.Metadata.Name}."))
                yield return change;
    }

    private static string? Text(PropertyEntry property, object? value)
    {
        object? stored = property.Metadata.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;
        return stored is DateTime or DateOnly ? string.Create(CultureInfo.InvariantCulture, $"{stored:O}") : Convert.ToString(stored, CultureInfo.InvariantCulture);
    }
}
