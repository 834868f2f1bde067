using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samklang.Projects.Past;

namespace Samklang.Data.Mapping;

/// <summary>Identities come from the sources, and nothing refers to anything by a key of the database: rows arrive in any order.</summary>
internal sealed class PastMapping :
    IEntityTypeConfiguration<PastProject>, IEntityTypeConfiguration<PastOrganisation>, IEntityTypeConfiguration<PastParticipation>,
    IEntityTypeConfiguration<PastField>, IEntityTypeConfiguration<PastProjectField>, IEntityTypeConfiguration<PastTopic>,
    IEntityTypeConfiguration<PastProjectTopic>, IEntityTypeConfiguration<PastIntake>, IEntityTypeConfiguration<PastProblem>
{
    public void Configure(EntityTypeBuilder<PastProject> project)
    {
        project.ToTable("PastProjects");
        project.Property(p => p.Id).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<PastOrganisation> organisation)
    {
        organisation.ToTable("PastOrganisations");
        organisation.Property(o => o.Id).ValueGeneratedNever();
        organisation.HasIndex(o => o.Nuts);
    }

    public void Configure(EntityTypeBuilder<PastParticipation> participation)
    {
        participation.ToTable("PastParticipations");
        participation.HasKey(p => new { p.ProjectId, p.OrganisationId, p.Position });
        participation.Property(p => p.Role).HasConversion<short>();
        participation.HasIndex(p => p.OrganisationId);
    }

    public void Configure(EntityTypeBuilder<PastField> field)
    {
        field.ToTable("PastFields");
        field.Property(f => f.Id).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<PastProjectField> tie)
    {
        tie.ToTable("PastProjectFields");
        tie.HasKey(t => new { t.ProjectId, t.FieldId });
        tie.HasIndex(t => t.FieldId);
    }

    public void Configure(EntityTypeBuilder<PastTopic> topic)
    {
        topic.ToTable("PastTopics");
        topic.Property(t => t.Id).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<PastProjectTopic> tie)
    {
        tie.ToTable("PastProjectTopics");
        tie.HasKey(t => new { t.ProjectId, t.TopicId });
        tie.HasIndex(t => t.TopicId);
    }

    public void Configure(EntityTypeBuilder<PastIntake> intake)
    {
        intake.ToTable("PastIntakes");
        intake.HasKey(i => i.File);
    }

    public void Configure(EntityTypeBuilder<PastProblem> problem)
    {
        problem.ToTable("PastProblems");
        problem.HasKey(p => new { p.File, p.Line, p.What });
    }
}
