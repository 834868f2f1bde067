using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samklang.Watch;

namespace Samklang.Data.Mapping;

internal sealed class WatchMapping :
    IEntityTypeConfiguration<Item>, IEntityTypeConfiguration<Watch.Match>, IEntityTypeConfiguration<ItemOperation>
{
    public void Configure(EntityTypeBuilder<Item> item)
    {
        item.HasIndex(i => new { i.Source, i.Reference }).IsUnique();
        item.HasIndex(i => new { i.Kind, i.ClosesOn });
        item.HasIndex(i => i.Celex);
        item.Property(i => i.Dates).InJson();
        item.Property(i => i.Concepts).InJson();
        item.Property(i => i.ConfirmedConcepts).InJson();
        item.Property(i => i.DeclinedConcepts).InJson();
        item.HasMany(i => i.Matches).WithOne(m => m.Item).HasForeignKey(m => m.ItemId);
        item.HasMany(i => i.Operations).WithOne(o => o.Item).HasForeignKey(o => o.ItemId);
        item.HasMany(i => i.Dossiers).WithOne(d => d.Item).HasForeignKey(d => d.ItemId);
    }

    public void Configure(EntityTypeBuilder<Watch.Match> match)
    {
        match.HasIndex(m => new { m.ItemId, m.PriorityId }).IsUnique();
        match.HasIndex(m => new { m.PriorityId, m.Verdict });
        match.Property(m => m.Reasons).InJson();
        match.Ignore(m => m.IsSettled).Ignore(m => m.IsFollowed);
    }

    public void Configure(EntityTypeBuilder<ItemOperation> touch) =>
        touch.HasIndex(t => new { t.ItemId, t.OperationId }).IsUnique();
}
