using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samklang.Data;
using Samklang.Networks;
using Samklang.Office.Reports;
using Samklang.Office.Spreadsheets;
using Samklang.People;

namespace Samklang.Browser.Tests.Templates;

/// <summary>What the example region does not bring along: somebody has composed a report and handed in a spreadsheet.</summary>
internal static class ExampleWork
{
    private static readonly SemaphoreSlim oneAtATime = new(1);

    public static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static SamklangDb OpenDb(this RunningHost host) => host.Services.GetRequiredService<OpenDb>()(Viewer.System);

    /// <summary>The report's key; tests beside each other get the same report.</summary>
    public static async Task<string> ReportAsync(SamklangDb db)
    {
        await oneAtATime.WaitAsync(Cancel);
        try
        {
            return await db.Reports.Select(r => r.Key).FirstOrDefaultAsync(Cancel) ?? await ComposeAsync(db);
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    public static async Task<Guid> SheetAsync(SamklangDb db)
    {
        Person person = await db.Users.SingleAsync(p => p.DisplayName == "Strateg, Region Örebro län", Cancel);
        SheetImport import = new(SheetKind.Projects, "projekt.xlsx", ["Projekt", "Budget"], [new(2, ["Nya bussar", "1000"]), new(3, ["Robotar", "många"])], Viewer.For(person.Id, person.OrganisationId, person.DisplayName, person.Role), new(2026, 11, 1, 8, 0, 0, DateTimeKind.Utc));
        import.Hold(["title-sv", "budget"]);
        db.Add(import);
        await db.SaveChangesAsync(Cancel);
        return import.Id;
    }

    private static async Task<string> ComposeAsync(SamklangDb db)
    {
        Organisation office = await db.Organisations.SingleAsync(o => o.Key == "central-sweden", Cancel);
        Report report = await new ComposeReport(db, TimeProvider.System).NewAsync(ReportKind.Public, office, ReportPeriod.OfQuarter(2026, 3), new("Det här gjorde vi", "What we did"), Cancel);
        report.Publish(new(2026, 10, 1));
        await db.SaveChangesAsync(Cancel);
        return report.Key;
    }
}
