using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samklang.Office.Letters;
using Samklang.Projects;
using Samklang.Specialisation.Wishes;

namespace Samklang.Data.Mapping;

internal sealed class WishesMapping : IEntityTypeConfiguration<PartnerWish>, IEntityTypeConfiguration<WishAnswer>
{
    public void Configure(EntityTypeBuilder<PartnerWish> wish)
    {
        wish.HasOne(w => w.Owner).WithMany().HasForeignKey(w => w.OwnerId).OnDelete(DeleteBehavior.Restrict);
        wish.HasOne(w => w.Call).WithMany().HasForeignKey(w => w.CallId).OnDelete(DeleteBehavior.SetNull);
        wish.HasOne(w => w.Programme).WithMany().HasForeignKey(w => w.ProgrammeId).OnDelete(DeleteBehavior.SetNull);
        wish.HasOne(w => w.Strength).WithMany().HasForeignKey(w => w.StrengthId).OnDelete(DeleteBehavior.SetNull);
        wish.HasOne(w => w.Contact).WithMany().HasForeignKey(w => w.ContactId).OnDelete(DeleteBehavior.SetNull);
        wish.Property(w => w.Area).HasConversion(area => area.ToString(), text => Eligibility.Parse(text, null));
        wish.Property(w => w.Kinds).InJson();
    }

    public void Configure(EntityTypeBuilder<WishAnswer> answer)
    {
        answer.IsLetter();
        answer.HasOne(a => a.Wish).WithMany().HasForeignKey(a => a.WishId);
    }
}

internal static class LetterMapping
{
    public static void IsLetter<T>(this EntityTypeBuilder<T> letter)
        where T : Letter
    {
        letter.Property(l => l.Words).HasMaxLength(Letter.WordsLength);
        letter.Property(l => l.Sender).HasMaxLength(Letter.SenderLength);
        letter.Property(l => l.Address).HasMaxLength(Letter.SenderLength);
        letter.HasIndex(l => l.SecretHash).IsUnique();
        letter.HasIndex(l => l.KeptUntil);
    }
}
