using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samklang.Office.Reports;

namespace Samklang.Data.Mapping;

internal sealed class ReportsMapping : IEntityTypeConfiguration<Report>, IEntityTypeConfiguration<ReportLine>
{
    public void Configure(EntityTypeBuilder<Report> report)
    {
        report.Ignore(r => r.IsDraft);
        report.Ignore(r => r.Period);
        report.Ignore(r => r.Readers);
        report.HasOne(r => r.Owner).WithMany().HasForeignKey(r => r.OwnerId).OnDelete(DeleteBehavior.Restrict);
        report.HasMany(r => r.Lines).WithOne().HasForeignKey(l => l.ReportId);
    }

    // A log line that is taken back has never been; a line of a report that comes from it goes with it.
    public void Configure(EntityTypeBuilder<ReportLine> line)
    {
        line.Ignore(l => l.Source);
        line.Ignore(l => l.Words);
        line.Ignore(l => l.IsReworded);
        line.Ignore(l => l.IsChangedAtSource);
        line.HasIndex(l => new { l.ReportId, l.LogLineId }).IsUnique();
        line.HasOne(l => l.LogLine).WithMany().HasForeignKey(l => l.LogLineId).OnDelete(DeleteBehavior.Cascade);
    }
}
