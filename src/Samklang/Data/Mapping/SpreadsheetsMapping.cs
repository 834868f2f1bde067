using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samklang.Office.Spreadsheets;

namespace Samklang.Data.Mapping;

internal sealed class SpreadsheetsMapping : IEntityTypeConfiguration<SheetImport>, IEntityTypeConfiguration<SheetTrace>
{
    public void Configure(EntityTypeBuilder<SheetImport> import)
    {
        import.Property(i => i.Heads).InJson();
        import.Property(i => i.Rows).InJson();
        import.Property(i => i.Columns).InJson();
        import.HasIndex(i => i.ReadAt);
    }

    public void Configure(EntityTypeBuilder<SheetTrace> trace)
    {
        trace.ToTable("SheetTraces");
        trace.HasKey(t => new { t.ImportId, t.RecordId });
        trace.HasOne<SheetImport>().WithMany().HasForeignKey(t => t.ImportId);
    }
}
