using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samklang.Language;
using Samklang.People;
using Samklang.Publishing;

namespace Samklang.Data;

/// <summary>What every record's mapping shares: its key, its audience, its texts in two languages and its facts.</summary>
internal static class RecordMapping
{
    public static void MapRecords(this ModelBuilder builder)
    {
        foreach (Type type in builder.Model.GetEntityTypes().Select(e => e.ClrType).Where(typeof(Record).IsAssignableFrom).ToList())
            Map(builder.Entity(type), type);
    }

    public static void MapAudience(this EntityTypeBuilder entity) => entity.ComplexProperty(typeof(Audience), "Audience");

    private static void Map(EntityTypeBuilder entity, Type type)
    {
        entity.HasKey(nameof(Record.Id));
        entity.Property(nameof(Record.Id)).ValueGeneratedNever();
        entity.Ignore(nameof(Record.Label));
        entity.MapAudience();
        foreach (var property in type.GetProperties().Where(p => p.PropertyType == typeof(LocalText) && p.CanWrite))
            entity.ComplexProperty(typeof(LocalText), property.Name, c => c.ToJson());
        foreach (var property in type.GetProperties().Where(p => p.PropertyType == typeof(Fact)))
            entity.ComplexProperty(typeof(Fact), property.Name, c => c.ToJson());
        if (type.GetProperty("Key") is not null)
            entity.HasIndex("Key").IsUnique();
    }
}
