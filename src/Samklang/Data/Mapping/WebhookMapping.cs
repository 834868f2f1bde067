using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samklang.People;
using Samklang.Publishing.Webhooks;

namespace Samklang.Data.Mapping;

internal sealed class WebhookMapping : IEntityTypeConfiguration<Webhook>, IEntityTypeConfiguration<WebhookDelivery>
{
    public void Configure(EntityTypeBuilder<Webhook> webhook)
    {
        webhook.Property(w => w.Name).HasMaxLength(Webhook.NameLength);
        webhook.Property(w => w.Url).HasMaxLength(Webhook.UrlLength);
        webhook.Property(w => w.Kinds).InJson();
        webhook.HasMany(w => w.Deliveries).WithOne(d => d.Webhook).HasForeignKey(d => d.WebhookId);
        webhook.HasOne<Person>().WithMany().HasForeignKey(w => w.PersonId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<WebhookDelivery> delivery)
    {
        delivery.Property(d => d.Id).ValueGeneratedNever();
        delivery.Property(d => d.Problem).HasMaxLength(WebhookDelivery.ProblemLength);
        delivery.Ignore(d => d.IsGivenUp);
        delivery.HasIndex(d => d.NextAt);
        delivery.HasIndex(d => d.MadeAt);
    }
}
