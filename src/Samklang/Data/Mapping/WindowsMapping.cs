using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samklang.Influence;
using Samklang.Networks;

namespace Samklang.Data.Mapping;

internal sealed class WindowsMapping :
    IEntityTypeConfiguration<Window>, IEntityTypeConfiguration<Step>, IEntityTypeConfiguration<PlanTemplate>,
    IEntityTypeConfiguration<WorkCalendar>, IEntityTypeConfiguration<ExpertRequest>, IEntityTypeConfiguration<Notice>,
    IEntityTypeConfiguration<Meeting>
{
    public void Configure(EntityTypeBuilder<Window> window)
    {
        window.Ignore(w => w.End);
        window.HasIndex(w => w.ClosesAt);
        window.HasOne<PlanTemplate>().WithMany().HasForeignKey(w => w.TemplateId).OnDelete(DeleteBehavior.SetNull);
        window.HasMany(w => w.Steps).WithOne(s => s.Window).HasForeignKey(s => s.WindowId);
    }

    public void Configure(EntityTypeBuilder<Step> step)
    {
        step.Ignore(s => s.IsDone).Ignore(s => s.IsOpen);
        step.HasIndex(s => s.LastSafeOn);
        step.HasOne(s => s.Body).WithMany().HasForeignKey(s => s.BodyId);
        step.HasOne(s => s.Meeting).WithMany().HasForeignKey(s => s.MeetingId).OnDelete(DeleteBehavior.SetNull);
    }

    public void Configure(EntityTypeBuilder<PlanTemplate> template)
    {
        template.HasOne(t => t.Owner).WithMany().HasForeignKey(t => t.OwnerId);
        template.Property(t => t.Steps).InJson();
    }

    public void Configure(EntityTypeBuilder<WorkCalendar> calendar)
    {
        calendar.Ignore(c => c.Settings);
        calendar.HasIndex(c => c.OwnerId).IsUnique();
        calendar.HasOne(c => c.Owner).WithMany().HasForeignKey(c => c.OwnerId);
        calendar.Property(c => c.DaysOff).InJson();
    }

    public void Configure(EntityTypeBuilder<ExpertRequest> request)
    {
        request.Ignore(r => r.IsAnswered);
        request.HasIndex(r => r.SecretHash).IsUnique();
        request.Property(r => r.Passages).InJson();
        request.HasOne(r => r.Operation).WithMany().HasForeignKey(r => r.OperationId);
        request.HasOne(r => r.Step).WithMany().HasForeignKey(r => r.StepId).OnDelete(DeleteBehavior.SetNull);
    }

    public void Configure(EntityTypeBuilder<Notice> notice)
    {
        notice.HasIndex(n => new { n.Role, n.SeenAt });
        notice.HasOne(n => n.Window).WithMany().HasForeignKey(n => n.WindowId).OnDelete(DeleteBehavior.SetNull);
    }

    public void Configure(EntityTypeBuilder<Meeting> meeting)
    {
        meeting.Ignore(m => m.IsCancelled);
        meeting.HasIndex(m => m.On);
        meeting.HasMany(m => m.Bodies).WithOne(b => b.Meeting).HasForeignKey(b => b.MeetingId);
    }
}
