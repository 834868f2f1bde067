using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samklang.Influence;

namespace Samklang.Data.Mapping;

internal sealed class InfluenceMapping :
    IEntityTypeConfiguration<Dossier>, IEntityTypeConfiguration<DossierItem>, IEntityTypeConfiguration<DossierPriority>,
    IEntityTypeConfiguration<DossierOperation>, IEntityTypeConfiguration<RelatedDossier>
{
    public void Configure(EntityTypeBuilder<Dossier> dossier)
    {
        dossier.Ignore(d => d.IsOpen).Ignore(d => d.Stage).Ignore(d => d.OwnersOwn);
        dossier.Property(d => d.DeclinedStages).InJson();
        dossier.HasOne(d => d.Owner).WithMany().HasForeignKey(d => d.OwnerId);
        dossier.HasOne(d => d.Contact).WithMany().HasForeignKey(d => d.ContactId);
        dossier.HasMany(d => d.Items).WithOne(p => p.Dossier).HasForeignKey(p => p.DossierId);
        dossier.HasMany(d => d.Priorities).WithOne(p => p.Dossier).HasForeignKey(p => p.DossierId);
        dossier.HasMany(d => d.Operations).WithOne(p => p.Dossier).HasForeignKey(p => p.DossierId);
        dossier.HasMany(d => d.Stages).WithOne(p => p.Dossier).HasForeignKey(p => p.DossierId);
        dossier.HasMany(d => d.Actors).WithOne(p => p.Dossier).HasForeignKey(p => p.DossierId);
        dossier.HasMany(d => d.Related).WithOne(p => p.Dossier).HasForeignKey(p => p.DossierId);
        dossier.HasMany(d => d.Windows).WithOne(p => p.Dossier).HasForeignKey(p => p.DossierId);
    }

    public void Configure(EntityTypeBuilder<DossierItem> link) => link.HasIndex(l => new { l.ItemId, l.OwnerId }).IsUnique();

    public void Configure(EntityTypeBuilder<DossierPriority> link)
    {
        link.HasIndex(l => new { l.DossierId, l.PriorityId }).IsUnique();
        link.HasOne(l => l.Priority).WithMany().HasForeignKey(l => l.PriorityId);
    }

    public void Configure(EntityTypeBuilder<DossierOperation> link)
    {
        link.HasIndex(l => new { l.DossierId, l.OperationId }).IsUnique();
        link.HasOne(l => l.Operation).WithMany().HasForeignKey(l => l.OperationId);
    }

    public void Configure(EntityTypeBuilder<RelatedDossier> link)
    {
        link.HasIndex(l => new { l.DossierId, l.RelatedId }).IsUnique();
        link.HasOne(l => l.Related).WithMany().HasForeignKey(l => l.RelatedId);
    }
}
