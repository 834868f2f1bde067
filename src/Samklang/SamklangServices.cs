using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Samklang.Concepts;
using Samklang.Content;
using Samklang.Data;
using Samklang.Influence;
using Samklang.Matching;
using Samklang.Office.Letters;
using Samklang.Office.Log;
using Samklang.People;
using Samklang.Projects.Money;
using Samklang.Publishing;
using Samklang.Sources;
using Samklang.Strategy;
using Samklang.Strategy.Versions;
using Samklang.Watch;

namespace Samklang;

public static class SamklangServices
{
    /// <summary>Adds the domain and its storage. The host adds a scoped <see cref="Viewer"/> of its own.</summary>
    public static IServiceCollection AddSamklang(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DatabaseOptions>().Bind(configuration.GetSection(Data.DatabaseOptions.Section))
            .PostConfigure(options => StartFromHome(options, configuration["Samklang:Home"]))
            .ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(p => new RegionTime(p.GetRequiredService<TimeProvider>(), ZoneIn(configuration)));
        services.AddSingleton(p => Databases.Open(p.GetRequiredService<IOptions<DatabaseOptions>>().Value, p.GetRequiredService<TimeProvider>()));
        services.AddScoped(p => p.GetRequiredService<OpenDb>()(p.GetRequiredService<Viewer>()));
        services.AddSources(configuration);
        services.AddOptions<EngineOptions>().Bind(configuration.GetSection(EngineOptions.Section));
        services.AddSingleton<EngineFolder>();
        services.AddSingleton<KeptVocabulary>();
        services.AddSingleton(p => new MatchEngine(p.GetRequiredService<KeptVocabulary>().Read(), Lexicon.Starter()));
        services.AddSingleton<WatchIndex>();
        services.AddSingleton<SiteIndex>();
        services.AddScoped<TrainConcepts>();
        services.AddSingleton<ProposeConcepts>();
        services.AddSingleton<GoalIndex>();
        services.AddSingleton<KeyHolders>();
        services.AddScoped<Specialisation.RegionFigures>();
        services.AddSingleton<Specialisation.Suggestions.KeptPartnerGraph>();
        services.AddScoped<Specialisation.Regions.WarmPaths>();
        services.AddScoped<Specialisation.Regions.FindRegions>();
        services.AddScoped<TieRecords>();
        services.AddScoped<SuggestGoals>();
        services.AddScoped<DecideRollOver>();
        services.AddScoped<RemoveGoals>();
        services.AddScoped<FinishRollOver>();
        services.AddScoped<MatchItems>();
        services.AddScoped<SharpenPriorities>();
        services.AddScoped<SettleMatch>();
        services.AddScoped<ShowDossier>();
        services.AddScoped<LayPlans>();
        services.AddScoped<ProposePassages>();
        services.AddScoped<AnswerByLink>();
        services.AddScoped<ChangeMeetings>();
        services.AddScoped<WaysOut>();
        services.AddScoped<PreviewPriority>();
        services.AddScoped<ImportItems>();
        services.AddScoped<WriteLogLine>();
        services.AddOptions<LettersOptions>().Bind(configuration.GetSection(LettersOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddScoped<FindMoney>();
        services.AddScoped<KeepLetters>();
        services.AddScoped<LeaveIdea>();
        services.AddScoped<Specialisation.Wishes.AnswerWish>();
        services.AddSingleton<Sources.PastProjects.TakeInPast>();
        services.AddSingleton<Publishing.Feeds.TellCalendar>();
        services.AddScoped<LoadContent>();
        services.AddScoped<SettleContentVerdicts>();
        services.AddScoped<LayContentPlans>();
        services.AddScoped<DemonstrationPeople>();
        return services;
    }

    /// <summary>Which database is configured, for what must know before the services are built.</summary>
    public static DatabaseOptions DatabaseOptions(this IConfiguration configuration)
    {
        DatabaseOptions options = new();
        configuration.GetSection(Data.DatabaseOptions.Section).Bind(options);
        StartFromHome(options, configuration["Samklang:Home"]);
        return options;
    }

    private static TimeZoneInfo ZoneIn(IConfiguration configuration) =>
        TimeZoneInfo.FindSystemTimeZoneById(configuration[RegionTime.Setting] ?? RegionTime.DefaultZone);

    private static void StartFromHome(DatabaseOptions options, string? home)
    {
        if (options.Kind == DatabaseKind.Sqlite && !string.IsNullOrEmpty(home))
            options.Connection = SqliteFile.From(Path.GetFullPath(home), options.Connection);
    }
}
