using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samklang.Projects;
using Samklang.Projects.Money;

namespace Samklang.Data.Mapping;

internal sealed class ProjectsMapping :
    IEntityTypeConfiguration<Programme>, IEntityTypeConfiguration<Project>, IEntityTypeConfiguration<ProjectPartner>,
    IEntityTypeConfiguration<ProjectDeadline>, IEntityTypeConfiguration<Idea>
{
    public void Configure(EntityTypeBuilder<Programme> programme)
    {
        programme.Property(p => p.Area).HasConversion(area => area.ToString(), text => Eligibility.Parse(text, null));
        programme.Property(p => p.Applicants).InJson();
        programme.Property(p => p.PartnersOnly).InJson();
        programme.Property(p => p.Actions).InJson();
    }

    public void Configure(EntityTypeBuilder<Project> project)
    {
        project.Ignore(p => p.IsOver);
        project.HasOne(p => p.Owner).WithMany().HasForeignKey(p => p.OwnerId).OnDelete(DeleteBehavior.Restrict);
        project.HasOne(p => p.Programme).WithMany().HasForeignKey(p => p.ProgrammeId).OnDelete(DeleteBehavior.SetNull);
        project.HasOne(p => p.Call).WithMany().HasForeignKey(p => p.CallId).OnDelete(DeleteBehavior.SetNull);
        project.HasOne(p => p.Contact).WithMany().HasForeignKey(p => p.ContactId).OnDelete(DeleteBehavior.SetNull);
        project.HasMany(p => p.Partners).WithOne(p => p.Project).HasForeignKey(p => p.ProjectId);
        project.HasMany(p => p.Deadlines).WithOne(d => d.Project).HasForeignKey(d => d.ProjectId);
    }

    public void Configure(EntityTypeBuilder<ProjectPartner> partner)
    {
        partner.HasIndex(p => new { p.ProjectId, p.OrganisationId }).IsUnique();
        partner.HasOne(p => p.Organisation).WithMany().HasForeignKey(p => p.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ProjectDeadline> deadline)
    {
        deadline.Ignore(d => d.IsDone);
        deadline.HasIndex(d => d.On);
    }

    public void Configure(EntityTypeBuilder<Idea> idea) => idea.IsLetter();
}
