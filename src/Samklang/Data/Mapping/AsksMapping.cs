using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Samklang.Influence.Asks;

namespace Samklang.Data.Mapping;

internal sealed class AsksMapping :
    IEntityTypeConfiguration<Position>, IEntityTypeConfiguration<Ask>, IEntityTypeConfiguration<Reading>,
    IEntityTypeConfiguration<AskOutcome>, IEntityTypeConfiguration<DeclinedPlace>
{
    public void Configure(EntityTypeBuilder<Position> position)
    {
        position.HasOne(p => p.Dossier).WithMany().HasForeignKey(p => p.DossierId);
        position.HasMany(p => p.Asks).WithOne(a => a.Position).HasForeignKey(a => a.PositionId);
        position.Navigation(p => p.Asks).HasField("asks");
        position.Ignore(p => p.IsOpen).Ignore(p => p.IsPublished);
    }

    public void Configure(EntityTypeBuilder<Ask> ask)
    {
        ask.HasOne(a => a.Dossier).WithMany().HasForeignKey(a => a.DossierId);
        ask.HasOne(a => a.Goal).WithMany().HasForeignKey(a => a.GoalId);
        ask.HasMany(a => a.Outcomes).WithOne(o => o.Ask).HasForeignKey(o => o.AskId);
        ask.HasMany(a => a.Declined).WithOne().HasForeignKey(d => d.AskId);
    }

    public void Configure(EntityTypeBuilder<Reading> reading)
    {
        reading.HasOne(r => r.Dossier).WithMany().HasForeignKey(r => r.DossierId);
        reading.HasIndex(r => new { r.DossierId, r.On });
    }

    public void Configure(EntityTypeBuilder<AskOutcome> outcome)
    {
        outcome.HasOne(o => o.Dossier).WithMany().HasForeignKey(o => o.DossierId);
        outcome.HasOne(o => o.Reading).WithMany().HasForeignKey(o => o.ReadingId);
        outcome.HasIndex(o => new { o.AskId, o.ReadingId }).IsUnique();
        outcome.Property(o => o.Place).HasConversion<PlaceConverter>().HasMaxLength(30);
    }

    public void Configure(EntityTypeBuilder<DeclinedPlace> declined)
    {
        declined.HasOne(d => d.Dossier).WithMany().HasForeignKey(d => d.DossierId);
        declined.HasOne<Reading>().WithMany().HasForeignKey(d => d.ReadingId);
        declined.Property(d => d.Place).HasConversion<PlaceConverter>().HasMaxLength(30);
    }

    // As "start+length", which can be read in the database and in History.
    private sealed class PlaceConverter() : ValueConverter<TextPlace, string>(p => Write(p), s => Read(s))
    {
        private static string Write(TextPlace place) => string.Create(CultureInfo.InvariantCulture, $"{place.Start}+{place.Length}");

        private static TextPlace Read(string text) =>
            text.Split('+') is [var start, var length] ? new(int.Parse(start, CultureInfo.InvariantCulture), int.Parse(length, CultureInfo.InvariantCulture)) : new(0, 0);
    }
}
