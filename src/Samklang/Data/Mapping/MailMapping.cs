using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samklang.Mail;
using Samklang.People;

namespace Samklang.Data.Mapping;

internal sealed class MailMapping : IEntityTypeConfiguration<DigestSubscription>, IEntityTypeConfiguration<OutgoingMail>
{
    public void Configure(EntityTypeBuilder<DigestSubscription> subscription)
    {
        subscription.Ignore(s => s.IsOn);
        subscription.Property(s => s.Address).HasMaxLength(DigestSubscription.AddressLength);
        subscription.HasOne<Person>().WithMany().HasForeignKey(s => s.PersonId).OnDelete(DeleteBehavior.Cascade);
        subscription.HasIndex(s => s.PersonId).IsUnique();
    }

    public void Configure(EntityTypeBuilder<OutgoingMail> mail)
    {
        mail.HasOne<Person>().WithMany().HasForeignKey(m => m.PersonId).OnDelete(DeleteBehavior.Cascade);
        mail.HasIndex(m => new { m.State, m.NextAt });
    }
}
