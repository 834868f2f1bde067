using Quartz;
using Samklang.Data;
using Samklang.Sources;

namespace Samklang.Web.Jobs;

internal static class JobServices
{
    private const string TablePrefix = "qrtz_";

    private static readonly TimeZoneInfo brussels = TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels");

    /// <summary>
    /// Adds the schedule of the sources, which is kept in the database. On PostgreSQL several hosts share it: one of them fetches,
    /// and if it dies another one takes over.
    /// </summary>
    public static IServiceCollection AddJobs(this IServiceCollection services, IConfiguration configuration)
    {
        SourcesOptions options = new();
        configuration.GetSection(SourcesOptions.Section).Bind(options);
        services.AddSingleton<FetchNow>();
        services.AddHostedService<ForgetLetters>();
        if (!options.Schedule)
            return services;
        DatabaseOptions database = configuration.DatabaseOptions();
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(scheduler => (scheduler.InstanceName, scheduler.GenerateInstanceId) = ("samklang", true));
            quartz.UseDefaultThreadPool(2);
            quartz.UsePersistentStore(store => Keep(store, database));
            foreach (ISource source in SourceRegister.For(options).All)
                Schedule(quartz, source.Card);
        });
        services.AddQuartzHostedService(hosted => hosted.WaitForJobsToComplete = false);
        return services;
    }

    /// <summary>When a source is fetched the next time after a moment in UTC.</summary>
    public static DateTime? NextOf(SourceCard card, DateTime after) =>
        new CronExpression(card.Schedule, brussels).GetNextValidTimeAfter(new DateTimeOffset(after, TimeSpan.Zero))?.UtcDateTime;

    private static void Keep(IPersistentStoreBuilder store, DatabaseOptions database)
    {
        store.ConfigureStore(keep => keep.TablePrefix = TablePrefix);
        if (database.Kind == DatabaseKind.Sqlite)
            store.UseSqlite(database.Connection);
        else
        {
            store.UsePostgres(database.Connection);
            store.UseClustering(cluster => (cluster.CheckinInterval, cluster.CheckinMisfireThreshold) = (TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(10)));
        }
    }

    private static void Schedule(IQuartzBuilder quartz, SourceCard card)
    {
        quartz.AddJob<FetchJob>(job => job.WithIdentity(card.Key).StoreDurably().RequestRecovery());
        quartz.AddTrigger(trigger => trigger.ForJob(card.Key).WithIdentity(card.Key)
            .WithCronSchedule(card.Schedule, cron => cron.InTimeZone(brussels).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)));
    }
}
