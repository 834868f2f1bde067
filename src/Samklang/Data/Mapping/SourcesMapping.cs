using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samklang.Influence;
using Samklang.Networks;
using Samklang.Sources;
using Samklang.Sources.Health;
using Samklang.Sources.Raw;
using Samklang.Sources.Runs;
using Samklang.Specialisation;

namespace Samklang.Data.Mapping;

internal sealed class SourcesMapping :
    IEntityTypeConfiguration<SourceState>, IEntityTypeConfiguration<SourceRun>, IEntityTypeConfiguration<RawRecord>,
    IEntityTypeConfiguration<Procedure>, IEntityTypeConfiguration<RegionFigure>, IEntityTypeConfiguration<NutsPlace>
{
    private const int KeyLength = 60;

    public void Configure(EntityTypeBuilder<SourceState> state)
    {
        state.HasKey(s => s.Key);
        state.Property(s => s.Key).HasMaxLength(KeyLength);
    }

    public void Configure(EntityTypeBuilder<SourceRun> run)
    {
        run.Property(r => r.Id).ValueGeneratedNever();
        run.Property(r => r.Source).HasMaxLength(KeyLength);
        run.HasIndex(r => new { r.Source, r.StartedAt });
        run.Property(r => r.Problems).InJson();
        run.Ignore(r => r.Wrongs);
    }

    public void Configure(EntityTypeBuilder<RawRecord> raw)
    {
        raw.Property(r => r.Source).HasMaxLength(KeyLength);
        raw.HasIndex(r => new { r.Source, r.Reference }).IsUnique();
        raw.HasIndex(r => r.SeenIn);
        raw.Ignore(r => r.Piece);
    }

    public void Configure(EntityTypeBuilder<Procedure> procedure)
    {
        procedure.HasIndex(p => p.Reference).IsUnique();
        procedure.Property(p => p.Events).InJson();
        procedure.Property(p => p.Roles).InJson();
    }

    public void Configure(EntityTypeBuilder<RegionFigure> figure) =>
        figure.HasIndex(f => new { f.Dataset, f.Region, f.Series, f.Year }).IsUnique();

    public void Configure(EntityTypeBuilder<NutsPlace> place)
    {
        place.HasKey(p => p.Code);
        place.Ignore(p => p.Level);
    }
}
