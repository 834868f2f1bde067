using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samklang.Strategy;
using Samklang.Strategy.Versions;

namespace Samklang.Data.Mapping;

internal sealed class StrategyMapping :
    IEntityTypeConfiguration<Framework>, IEntityTypeConfiguration<Goal>, IEntityTypeConfiguration<GoalLink>,
    IEntityTypeConfiguration<Priority>, IEntityTypeConfiguration<PriorityGoal>, IEntityTypeConfiguration<PriorityOperation>,
    IEntityTypeConfiguration<Operation>, IEntityTypeConfiguration<OperationGoal>, IEntityTypeConfiguration<WorkLink>,
    IEntityTypeConfiguration<DeclinedGoal>, IEntityTypeConfiguration<RollOverDecision>
{
    public void Configure(EntityTypeBuilder<Framework> framework)
    {
        framework.HasMany(f => f.Goals).WithOne(g => g.Framework).HasForeignKey(g => g.FrameworkId);
        framework.HasOne(f => f.Replaces).WithMany().HasForeignKey(f => f.ReplacesId);
        framework.HasOne(f => f.Owner).WithMany().HasForeignKey(f => f.OwnerId);
    }

    public void Configure(EntityTypeBuilder<Goal> goal)
    {
        goal.HasOne(g => g.Parent).WithMany(g => g.Parts).HasForeignKey(g => g.ParentId).OnDelete(DeleteBehavior.Restrict);
        goal.HasOne<Goal>().WithMany().HasForeignKey(g => g.CarriesOnId).OnDelete(DeleteBehavior.Restrict);
        goal.HasMany(g => g.Serves).WithOne(l => l.Goal).HasForeignKey(l => l.GoalId);
        goal.HasMany(g => g.ServedBy).WithOne(l => l.Serves).HasForeignKey(l => l.ServesId);
        goal.HasMany(g => g.Priorities).WithOne(l => l.Goal).HasForeignKey(l => l.GoalId);
    }

    public void Configure(EntityTypeBuilder<GoalLink> link) => link.HasIndex(l => new { l.GoalId, l.ServesId }).IsUnique();

    public void Configure(EntityTypeBuilder<Priority> priority)
    {
        priority.Ignore(p => p.Words);
        priority.HasOne(p => p.Owner).WithMany().HasForeignKey(p => p.OwnerId);
        priority.HasOne(p => p.Contact).WithMany().HasForeignKey(p => p.ContactId);
        priority.Property(p => p.LearnsFromVerdicts).HasDefaultValue(true);
        priority.Property(p => p.WordsLeftAlone).InJson();
        priority.HasMany(p => p.Serves).WithOne(l => l.Priority).HasForeignKey(l => l.PriorityId);
        priority.HasMany(p => p.Operations).WithOne(l => l.Priority).HasForeignKey(l => l.PriorityId);
        priority.HasMany(p => p.Matches).WithOne(m => m.Priority).HasForeignKey(m => m.PriorityId);
    }

    public void Configure(EntityTypeBuilder<PriorityGoal> link) => link.HasIndex(l => new { l.PriorityId, l.GoalId }).IsUnique();

    public void Configure(EntityTypeBuilder<PriorityOperation> link) =>
        link.HasIndex(l => new { l.PriorityId, l.OperationId }).IsUnique();

    public void Configure(EntityTypeBuilder<Operation> operation)
    {
        operation.HasOne(o => o.Contact).WithMany().HasForeignKey(o => o.ContactId);
        operation.HasMany(o => o.Goals).WithOne(l => l.Operation).HasForeignKey(l => l.OperationId);
        operation.HasMany(o => o.Priorities).WithOne(l => l.Operation).HasForeignKey(l => l.OperationId);
        operation.HasMany(o => o.Items).WithOne(l => l.Operation).HasForeignKey(l => l.OperationId);
    }

    public void Configure(EntityTypeBuilder<OperationGoal> link) =>
        link.HasIndex(l => new { l.OperationId, l.GoalId }).IsUnique();

    public void Configure(EntityTypeBuilder<WorkLink> link)
    {
        link.HasOne(l => l.Goal).WithMany().HasForeignKey(l => l.GoalId);
        link.HasOne(l => l.Priority).WithMany().HasForeignKey(l => l.PriorityId);
        link.Property(l => l.WorkKind).HasMaxLength(40);
        link.HasIndex(l => l.WorkId);
    }

    public void Configure(EntityTypeBuilder<DeclinedGoal> declined)
    {
        declined.HasOne(d => d.Priority).WithMany().HasForeignKey(d => d.PriorityId);
        declined.HasOne(d => d.Goal).WithMany().HasForeignKey(d => d.GoalId);
        declined.HasIndex(d => new { d.PriorityId, d.GoalId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<RollOverDecision> decision)
    {
        decision.HasOne(d => d.Framework).WithMany().HasForeignKey(d => d.FrameworkId);
        decision.Property(d => d.SubjectKind).HasMaxLength(40);
        decision.HasIndex(d => new { d.FrameworkId, d.SubjectId }).IsUnique();
    }
}
