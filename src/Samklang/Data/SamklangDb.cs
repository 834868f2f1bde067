using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Samklang.History;
using Samklang.Influence;
using Samklang.Influence.Asks;
using Samklang.Mail;
using Samklang.Networks;
using Samklang.Office;
using Samklang.Office.Log;
using Samklang.Office.Orders;
using Samklang.Office.Reports;
using Samklang.Office.Spreadsheets;
using Samklang.People;
using Samklang.Projects;
using Samklang.Projects.Money;
using Samklang.Projects.Past;
using Samklang.Publishing;
using Samklang.Publishing.Feeds;
using Samklang.Publishing.Webhooks;
using Samklang.Sources;
using Samklang.Sources.Health;
using Samklang.Sources.Raw;
using Samklang.Sources.Runs;
using Samklang.Specialisation;
using Samklang.Specialisation.Wishes;
using Samklang.Strategy;
using Samklang.Watch;

namespace Samklang.Data;

/// <summary>All that is kept, as the viewer may see it: every query leaves out what is not for them.</summary>
public abstract class SamklangDb(DbContextOptions options, Viewer viewer) : IdentityUserContext<Person, Guid>(options)
{
    public Viewer Viewer { get; } = viewer;

    public DbSet<Installation> Installations => Set<Installation>();

    public DbSet<SitePage> Pages => Set<SitePage>();

    public DbSet<Feedback> Feedback => Set<Feedback>();

    public DbSet<Framework> Frameworks => Set<Framework>();

    public DbSet<Goal> Goals => Set<Goal>();

    public DbSet<Priority> Priorities => Set<Priority>();

    public DbSet<Operation> Operations => Set<Operation>();

    public DbSet<Item> Items => Set<Item>();

    public DbSet<Watch.Match> Matches => Set<Watch.Match>();

    public DbSet<Dossier> Dossiers => Set<Dossier>();

    public DbSet<Window> Windows => Set<Window>();

    public DbSet<Step> Steps => Set<Step>();

    public DbSet<PlanTemplate> PlanTemplates => Set<PlanTemplate>();

    public DbSet<WorkCalendar> WorkCalendars => Set<WorkCalendar>();

    public DbSet<Meeting> Meetings => Set<Meeting>();

    public DbSet<Notice> Notices => Set<Notice>();

    public DbSet<ExpertRequest> ExpertRequests => Set<ExpertRequest>();

    public DbSet<Position> Positions => Set<Position>();

    public DbSet<Ask> Asks => Set<Ask>();

    public DbSet<Reading> Readings => Set<Reading>();

    public DbSet<AskOutcome> AskOutcomes => Set<AskOutcome>();

    public DbSet<Programme> Programmes => Set<Programme>();

    public DbSet<Project> Projects => Set<Project>();

    public DbSet<Idea> Ideas => Set<Idea>();

    public DbSet<Organisation> Organisations => Set<Organisation>();

    public DbSet<Network> Networks => Set<Network>();

    public DbSet<TwinTown> TwinTowns => Set<TwinTown>();

    public DbSet<Platform> Platforms => Set<Platform>();

    public DbSet<Partnership> Partnerships => Set<Partnership>();

    public DbSet<RegionalStrength> Strengths => Set<RegionalStrength>();

    public DbSet<PartnerWish> Wishes => Set<PartnerWish>();

    public DbSet<WishAnswer> WishAnswers => Set<WishAnswer>();

    public DbSet<BrusselsOffice> Offices => Set<BrusselsOffice>();

    public DbSet<Order> Orders => Set<Order>();

    public DbSet<OrderLine> OrderLines => Set<OrderLine>();

    public DbSet<PlannedWork> PlannedWork => Set<PlannedWork>();

    public DbSet<YearArea> YearAreas => Set<YearArea>();

    public DbSet<Report> Reports => Set<Report>();

    public DbSet<SheetImport> SheetImports => Set<SheetImport>();

    public DbSet<LogLine> Log => Set<LogLine>();

    public DbSet<Contact> Contacts => Set<Contact>();

    public DbSet<AccessKey> AccessKeys => Set<AccessKey>();

    public DbSet<Webhook> Webhooks => Set<Webhook>();

    public DbSet<WebhookDelivery> WebhookDeliveries => Set<WebhookDelivery>();

    public DbSet<ToldCalendar> ToldCalendars => Set<ToldCalendar>();

    public DbSet<Procedure> Procedures => Set<Procedure>();

    public DbSet<SourceState> SourceStates => Set<SourceState>();

    public DbSet<SourceRun> SourceRuns => Set<SourceRun>();

    public DbSet<RawRecord> RawRecords => Set<RawRecord>();

    public DbSet<RegionFigure> RegionFigures => Set<RegionFigure>();

    public DbSet<NutsPlace> NutsPlaces => Set<NutsPlace>();

    public DbSet<PastProject> PastProjects => Set<PastProject>();

    public DbSet<PastOrganisation> PastOrganisations => Set<PastOrganisation>();

    public DbSet<PastParticipation> PastParticipations => Set<PastParticipation>();

    public DbSet<PastField> PastFields => Set<PastField>();

    public DbSet<PastProjectField> PastProjectFields => Set<PastProjectField>();

    public DbSet<PastTopic> PastTopics => Set<PastTopic>();

    public DbSet<PastProjectTopic> PastProjectTopics => Set<PastProjectTopic>();

    public DbSet<PastIntake> PastIntakes => Set<PastIntake>();

    public DbSet<PastProblem> PastProblems => Set<PastProblem>();

    public DbSet<DigestSubscription> DigestSubscriptions => Set<DigestSubscription>();

    public DbSet<OutgoingMail> Mails => Set<OutgoingMail>();

    public DbSet<HistoryEntry> History => Set<HistoryEntry>();

    /// <summary>A number that grows with every recorded change; two equal readings mean that nothing has changed.</summary>
    public async Task<long> RevisionAsync(CancellationToken cancel) =>
        await History.IgnoreQueryFilters().MaxAsync(h => (long?)h.Id, cancel) ?? 0;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.UseSamklangTypes();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(SamklangDb).Assembly);
        builder.MapRecords();
        VisibilityFilters.Apply(this, builder);
    }
}
