using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samklang.People;
using Samklang.Publishing.Feeds;

namespace Samklang.Data.Mapping;

internal sealed class FeedsMapping : IEntityTypeConfiguration<ToldCalendar>
{
    private const int KeyLength = 100;

    public void Configure(EntityTypeBuilder<ToldCalendar> told)
    {
        told.HasKey(t => t.Key);
        told.Property(t => t.Key).HasMaxLength(KeyLength);
        told.Property(t => t.Days).InJson();
        told.HasOne<Person>().WithMany().HasForeignKey(t => t.PersonId).OnDelete(DeleteBehavior.Cascade);
    }
}
