using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samklang.Office;
using Samklang.Office.Orders;

namespace Samklang.Data.Mapping;

internal sealed class OrdersMapping :
    IEntityTypeConfiguration<Order>, IEntityTypeConfiguration<OrderLine>, IEntityTypeConfiguration<OrderChange>,
    IEntityTypeConfiguration<PlannedWork>, IEntityTypeConfiguration<YearArea>
{
    public void Configure(EntityTypeBuilder<Order> order)
    {
        order.HasIndex(o => new { o.OfficeId, o.OwnerId, o.Year }).IsUnique();
        order.HasOne<BrusselsOffice>().WithMany().HasForeignKey(o => o.OfficeId).OnDelete(DeleteBehavior.Restrict);
        order.HasOne(o => o.Owner).WithMany().HasForeignKey(o => o.OwnerId).OnDelete(DeleteBehavior.Restrict);
        order.HasMany(o => o.Lines).WithOne().HasForeignKey(l => l.OrderId);
        order.HasMany(o => o.Changes).WithOne().HasForeignKey(c => c.OrderId);
    }

    public void Configure(EntityTypeBuilder<OrderLine> line)
    {
        line.Ignore(l => l.Words);
        line.Ignore(l => l.IsDropped);
        line.HasIndex(l => l.Year);
        line.HasIndex(l => new { l.OrderId, l.Number }).IsUnique();
        line.HasOne(l => l.Owner).WithMany().HasForeignKey(l => l.OwnerId).OnDelete(DeleteBehavior.Restrict);
        line.HasOne(l => l.Area).WithMany().HasForeignKey(l => l.AreaId).OnDelete(DeleteBehavior.SetNull);
        line.HasOne(l => l.Work).WithMany(w => w.Lines).HasForeignKey(l => l.WorkId).OnDelete(DeleteBehavior.SetNull);
    }

    public void Configure(EntityTypeBuilder<OrderChange> change) => change.HasIndex(c => c.LineId);

    public void Configure(EntityTypeBuilder<PlannedWork> work)
    {
        work.ToTable("PlannedWork");
        work.Ignore(w => w.IsShared);
        work.Ignore(w => w.CountedDays);
        work.HasOne<BrusselsOffice>().WithMany().HasForeignKey(w => w.OfficeId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<YearArea> area)
    {
        area.HasIndex(a => new { a.OfficeId, a.Year, a.AreaId }).IsUnique();
        area.HasOne<BrusselsOffice>().WithMany().HasForeignKey(a => a.OfficeId);
        area.HasOne(a => a.Area).WithMany().HasForeignKey(a => a.AreaId);
    }
}
