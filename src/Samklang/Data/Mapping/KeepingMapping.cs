using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samklang.History;
using Samklang.People;
using Samklang.Publishing;

namespace Samklang.Data.Mapping;

internal sealed class KeepingMapping :
    IEntityTypeConfiguration<HistoryEntry>, IEntityTypeConfiguration<Person>, IEntityTypeConfiguration<Feedback>,
    IEntityTypeConfiguration<AccessKey>
{
    public void Configure(EntityTypeBuilder<HistoryEntry> entry)
    {
        entry.ToTable("History");
        entry.HasIndex(e => e.RecordId);
        entry.Property(e => e.Changes).InJson();
        entry.MapAudience();
    }

    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.ToTable("People");
        person.HasOne<Networks.Organisation>().WithMany().HasForeignKey(p => p.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Feedback> feedback)
    {
        feedback.Property(f => f.Comment).HasMaxLength(Publishing.Feedback.CommentLength);
        feedback.Ignore(f => f.IsHandled);
    }

    public void Configure(EntityTypeBuilder<AccessKey> key)
    {
        key.Property(k => k.Name).HasMaxLength(AccessKey.NameLength);
        key.Property(k => k.SecretHash).HasMaxLength(64);
        key.Property(k => k.Scopes).InJson();
        key.HasIndex(k => k.SecretHash).IsUnique();
        key.HasIndex(k => k.PersonId);
        key.HasOne<Person>().WithMany().HasForeignKey(k => k.PersonId).OnDelete(DeleteBehavior.Cascade);
    }
}
