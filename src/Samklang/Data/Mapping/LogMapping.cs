using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samklang.Office.Log;

namespace Samklang.Data.Mapping;

internal sealed class LogMapping : IEntityTypeConfiguration<LogLine>, IEntityTypeConfiguration<LogLink>
{
    public void Configure(EntityTypeBuilder<LogLine> line)
    {
        line.ToTable("Log");
        line.HasIndex(l => l.On);
        line.HasOne(l => l.Owner).WithMany().HasForeignKey(l => l.OwnerId).OnDelete(DeleteBehavior.Restrict);
        line.HasOne(l => l.Corrects).WithOne(l => l.CorrectedBy).HasForeignKey<LogLine>(l => l.CorrectsId).OnDelete(DeleteBehavior.Restrict);
        line.HasMany(l => l.Links).WithOne(k => k.Line).HasForeignKey(k => k.LineId);
    }

    public void Configure(EntityTypeBuilder<LogLink> link)
    {
        link.Ignore(k => k.To);
        link.HasIndex(k => new { k.LineId, k.LinkedKind, k.LinkedId }).IsUnique();
        link.HasIndex(k => new { k.LinkedKind, k.LinkedId });
    }
}
