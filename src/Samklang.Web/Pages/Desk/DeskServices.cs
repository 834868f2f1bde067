using Samklang.Web.Components;
using Samklang.Web.Components.Partners;
using Samklang.Web.Pages.Threads;

namespace Samklang.Web.Pages.Desk;

internal static class DeskServices
{
    public static IServiceCollection AddDesk(this IServiceCollection services)
    {
        services.AddScoped<DeskFrames>();
        services.AddScoped<DayWords>();
        services.AddScoped<DeskLists>();
        services.AddScoped<ReasonSentences>();
        services.AddScoped<Changes.ChangeWords>();
        services.AddScoped<Changes.ChangeLists>();
        services.AddScoped<Windows.WindowWords>();
        services.AddScoped<DrawThread>();
        services.AddScoped<ValidityWords>();
        services.AddScoped<GoalLists>();
        services.AddScoped<Briefs.BriefWords>();
        services.AddScoped<Briefs.DossierBrief>();
        services.AddScoped<Briefs.MeetingBrief>();
        services.AddScoped<Log.LogWords>();
        services.AddScoped<Scores.DeskScore>();
        services.AddScoped<Asks.DossierAsks>();
        services.AddScoped<Projects.KeepProject>();
        services.AddScoped<Projects.TakeInProjects>();
        services.AddScoped<Programmes.TakeInProgrammes>();
        services.AddScoped<Programmes.TakeInTerms>();
        services.AddScoped<Orders.OrderWords>();
        services.AddScoped<Reports.ReportWords>();
        services.AddScoped<Spreadsheets.SheetRows, Spreadsheets.MembershipRows>();
        services.AddScoped<Spreadsheets.SheetRows, Spreadsheets.ProjectRows>();
        services.AddScoped<Spreadsheets.SheetRows, Spreadsheets.ContactRows>();
        services.AddScoped<Spreadsheets.SheetRows, Spreadsheets.OrderRows>();
        services.AddScoped<Spreadsheets.WriteSheet>();
        services.AddScoped<Samklang.Office.Spreadsheets.UndoSheet>();
        services.AddScoped<Samklang.Office.Reports.ComposeReport>();
        services.AddScoped<Procedures.ProcedureWords>();
        services.AddScoped<PartnerWords>();
        services.AddScoped<ReadRevealed>();
        services.AddScoped<ReadPartners>();
        services.AddScoped<ReadOrganisations>();
        services.AddScoped<Specialisation.Partnerships.KeepPartnerships>();
        services.AddScoped<Specialisation.Wishes.KeepWishes>();
        services.AddScoped<Specialisation.Lists.TakeInStrengths>();
        services.AddScoped<Specialisation.Lists.TakeInPartnerships>();
        services.AddScoped<Specialisation.Lists.TakeInWishes>();
        services.AddScoped<Networks.KeepNetworks>();
        services.AddScoped<TwinTowns.KeepTwinTowns>();
        services.AddScoped<Networks.Lists.TakeInNetworks>();
        services.AddScoped<Networks.Lists.TakeInSeats>();
        services.AddScoped<Networks.Lists.TakeInTwinTowns>();
        services.AddScoped<Networks.Lists.TakeInCommitments>();
        return services;
    }
}
