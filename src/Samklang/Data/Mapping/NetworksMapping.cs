using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samklang.Networks;
using Samklang.Office;
using Samklang.Specialisation;

namespace Samklang.Data.Mapping;

internal sealed class NetworksMapping :
    IEntityTypeConfiguration<Network>, IEntityTypeConfiguration<Membership>, IEntityTypeConfiguration<Body>,
    IEntityTypeConfiguration<Platform>, IEntityTypeConfiguration<Partnership>, IEntityTypeConfiguration<BrusselsOffice>,
    IEntityTypeConfiguration<Seat>, IEntityTypeConfiguration<TwinTown>
{
    public void Configure(EntityTypeBuilder<Network> network)
    {
        network.HasOne(n => n.Organisation).WithMany().HasForeignKey(n => n.OrganisationId);
        network.HasMany(n => n.Bodies).WithOne(b => b.Network).HasForeignKey(b => b.NetworkId);
        network.HasMany(n => n.Memberships).WithOne(m => m.Network).HasForeignKey(m => m.NetworkId);
        network.HasMany(n => n.Seats).WithOne(s => s.Network).HasForeignKey(s => s.NetworkId);
    }

    public void Configure(EntityTypeBuilder<Membership> membership)
    {
        membership.HasOne(m => m.Member).WithMany().HasForeignKey(m => m.MemberId);
        membership.HasOne(m => m.Through).WithMany().HasForeignKey(m => m.ThroughId);
        membership.HasOne(m => m.Contact).WithMany().HasForeignKey(m => m.ContactId).OnDelete(DeleteBehavior.SetNull);
        membership.HasMany(m => m.Reviews).WithOne(r => r.Membership).HasForeignKey(r => r.MembershipId);
        membership.Ignore(m => m.LastReview);
        membership.HasIndex(m => new { m.NetworkId, m.MemberId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Seat> seat)
    {
        seat.HasOne(s => s.Body).WithMany().HasForeignKey(s => s.BodyId);
        seat.HasOne(s => s.Membership).WithMany().HasForeignKey(s => s.MembershipId).OnDelete(DeleteBehavior.SetNull);
    }

    public void Configure(EntityTypeBuilder<TwinTown> town)
    {
        town.HasOne(t => t.Owner).WithMany().HasForeignKey(t => t.OwnerId).OnDelete(DeleteBehavior.Restrict);
        town.HasOne(t => t.Municipality).WithMany().HasForeignKey(t => t.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
        town.HasOne(t => t.Contact).WithMany().HasForeignKey(t => t.ContactId).OnDelete(DeleteBehavior.SetNull);
        town.Property(t => t.Country).HasMaxLength(2);
    }

    public void Configure(EntityTypeBuilder<Body> body)
    {
        body.HasOne(b => b.Parent).WithMany().HasForeignKey(b => b.ParentId);
        body.HasOne(b => b.Organisation).WithMany().HasForeignKey(b => b.OrganisationId);
        body.ToTable(t => t.HasCheckConstraint("CK_Body_OneHome", "(\"NetworkId\" IS NULL) <> (\"OrganisationId\" IS NULL)"));
    }

    public void Configure(EntityTypeBuilder<Platform> platform) =>
        platform.HasMany(p => p.Partnerships).WithOne(p => p.Platform).HasForeignKey(p => p.PlatformId);

    public void Configure(EntityTypeBuilder<Partnership> partnership)
    {
        partnership.HasMany(p => p.Priorities).WithOne(p => p.Partnership).HasForeignKey(p => p.PartnershipId);
        partnership.HasOne(p => p.Contact).WithMany().HasForeignKey(p => p.ContactId).OnDelete(DeleteBehavior.SetNull);
        partnership.HasMany(p => p.Regions).WithOne(r => r.Partnership).HasForeignKey(r => r.PartnershipId);
    }

    public void Configure(EntityTypeBuilder<BrusselsOffice> office)
    {
        office.HasMany(o => o.Areas).WithOne().HasForeignKey(a => a.OfficeId);
        office.HasMany(o => o.Owners).WithOne().HasForeignKey(o => o.OfficeId);
    }
}
