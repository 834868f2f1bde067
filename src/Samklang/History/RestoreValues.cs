using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Samklang.Data;
using Samklang.People;

namespace Samklang.History;

/// <summary>Gives a record the values back that History holds of it.</summary>
public static class RestoreValues
{
    /// <summary>Undoes the changes of one History entry. The record must be tracked; nothing is saved.</summary>
    public static void Restore(this SamklangDb db, Record record, IReadOnlyList<PropertyChange> changes)
    {
        EntityEntry entry = db.Entry(record);
        foreach (IGrouping<string, PropertyChange> whole in changes.GroupBy(c => c.Property.Split('.')[0]))
        {
            if (!whole.First().Property.Contains('.', StringComparison.Ordinal))
                Put(entry.Property(whole.Key), whole.First().Before);
            else if (entry.ComplexProperty(whole.Key) is var complex && complex.Metadata.IsNullable && whole.All(c => c.Before is null))
                complex.CurrentValue = null;
            else
                foreach (PropertyChange change in whole)
                    Put(In(complex, change.Property.Split('.')), change.Before);
        }
    }

    private static PropertyEntry In(ComplexPropertyEntry complex, string[] path)
    {
        foreach (string part in path[1..^1])
            complex = complex.ComplexProperty(part);
        return complex.Property(path[^1]);
    }

    private static void Put(PropertyEntry property, string? stored)
    {
        var converter = property.Metadata.GetTypeMapping().Converter;
        Type kept = converter?.ProviderClrType ?? property.Metadata.ClrType;
        object? value = stored is null ? null : Read(stored, Nullable.GetUnderlyingType(kept) ?? kept);
        property.CurrentValue = converter is null || value is null ? value : converter.ConvertFromProvider(value);
    }

    private static object Read(string text, Type type) => type switch
    {
        _ when type == typeof(string) => text,
        _ when type == typeof(Guid) => Guid.Parse(text),
        _ when type == typeof(DateOnly) => DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture),
        _ when type == typeof(DateTime) => DateTime.ParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
        _ when type.IsEnum => Enum.Parse(type, text),
        _ => Convert.ChangeType(text, type, CultureInfo.InvariantCulture),
    };
}
