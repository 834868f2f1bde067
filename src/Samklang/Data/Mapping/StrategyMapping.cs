using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samklang.Strategy;

namespace Samklang.Data.Mapping;

internal sealed class StrategyMapping :
    IEntityTypeConfiguration<Framework>, IEntityTypeConfiguration<Goal>, IEntityTypeConfiguration<GoalLink>,
    IEntityTypeConfiguration<Priority>, IEntityTypeConfiguration<PriorityGoal>, IEntityTypeConfiguration<PriorityOperation>,
    IEntityTypeConfiguration<Operation>, IEntityTypeConfiguration<OperationGoal>
{
    public void Configure(EntityTypeBuilder<Framework> framework)
    {
        framework.HasMany(f => f.Goals).WithOne(g => g.Framework).HasForeignKey(g => g.FrameworkId);
        framework.HasOne(f => f.Replaces).WithMany().HasForeignKey(f => f.ReplacesId);
        framework.HasOne(f => f.Owner).WithMany().HasForeignKey(f => f.OwnerId);
    }

    public void Configure(EntityTypeBuilder<Goal> goal)
    {
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
}
