using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samklang.Data;
using Samklang.Influence.Asks;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Office.Reports;
using Samklang.Office.Spreadsheets;
using Samklang.People;
using Samklang.Watch;
using Samklang.Web.Pages;

namespace Samklang.Browser.Tests;

/// <summary>An address for every page template, with keys from the example region.</summary>
internal static class Templates
{
    public static async Task<IReadOnlyList<string>> SiteAsync(RunningHost host, Tongue tongue)
    {
        await using SamklangDb db = Open(host);
        Dictionary<string, string> keys = await KeysAsync(db);
        return [.. SiteMap.Entries.Select(entry => Address(entry, tongue, keys)), $"{SiteMap.Search.Address(tongue)}?q=kollektivtrafik", $"{SiteMap.FindMoney.Address(tongue)}?who=company&where=SE313&q=digitalisera+produktionen+med+robotar", $"/{tongue.Code()}/no-such-page"];
    }

    public static async Task<IReadOnlyList<string>> DeskAsync(RunningHost host)
    {
        await using SamklangDb db = Open(host);
        string priority = await db.Priorities.Where(p => p.Audience.Kind == AudienceKind.Public).OrderBy(p => p.Key).Select(p => p.Key).FirstAsync(Cancel);
        var matches = await db.Matches.Where(m => m.Verdict == null).Select(m => new { m.Item!.Key, m.ItemId, m.Item.Title }).ToListAsync(Cancel);
        var match = matches.MaxBy(m => (LongestWord(m.Title.Sv), m.Key))!;
        Guid window = await db.Windows.Where(w => w.Steps.Any(s => s.StartBy != null)).OrderBy(w => w.ClosesAt).Select(w => w.Id).FirstAsync(Cancel);
        Guid meeting = await db.Meetings.OrderByDescending(m => m.On).Select(m => m.Id).FirstAsync(Cancel);
        Guid expert = await db.ExpertRequests.Where(r => r.AnsweredAt != null).Select(r => r.Id).FirstAsync(Cancel);
        Guid line = await db.Log.Where(l => l.Links.Any()).OrderBy(l => l.On).Select(l => l.Id).FirstAsync(Cancel);
        return
        [
            "/desk/dossiers/clean-vehicles", "/desk/dossiers/clean-vehicles/edit", "/desk/dossiers/clean-vehicles/parts", "/desk/dossiers/clean-vehicles/window",
            "/desk/dossiers/clean-vehicles/ask", $"/desk/windows/{window}", $"/desk/windows/{window}/edit", "/desk/steps", "/desk/meetings",
            $"/desk/meetings/{meeting}", "/desk/meetings/new", "/desk/meetings/workdays", "/desk/plans", "/desk/plans/orebro-position", "/desk/experts",
            $"/desk/experts/{expert}", "/answer/nobody-has-this-link",
            "/desk/strategy", "/desk/strategy/frameworks/sdg", "/desk/strategy/frameworks/new/edit?after=international-strategy-2021",
            "/desk/strategy/goals/political-influence", "/desk/strategy/goals/political-influence/edit", "/desk/strategy/ties?fromKind=Priority",
            "/desk/strategy/silent", "/desk/strategy/orphans", "/desk/strategy/roll-over/international-strategy-2027",
            $"/desk/priorities/{priority}/goals", $"/desk/thread/priority/{priority}", "/desk/thread/goal/sdg-11",
            "/desk", "/desk/watch", "/desk/search?q=kollektivtrafik", $"/desk/watch/{match.Key}", "/desk/priorities", $"/desk/priorities/{priority}",
            .. await AsksAsync(db),
            "/desk/priorities/new", "/desk/briefs/body/cpmr-north-sea-transport", "/desk/briefs/dossier/clean-vehicles", $"/desk/briefs/meeting/{meeting}", "/desk/strategy/frameworks/sdg/edit", "/desk/thread/dossier/clean-vehicles", $"/desk/thread/logline/{line}", "/desk/score?by=goal", "/desk/log", "/desk/log/new?text=Skrev+till+%40okänd+om+%23reg", $"/desk/log/{line}", "/desk/dossiers", "/desk/score", "/desk/sources", "/desk/figures", "/desk/history", $"/desk/history/{nameof(Item)}/{match.ItemId}", "/account",
        ];
    }

    // Somebody has composed a report and handed in a spreadsheet.
    private static async Task<string> ReportAsync(SamklangDb db)
    {
        if (await db.Reports.Select(r => r.Key).FirstOrDefaultAsync(Cancel) is { } known)
            return known;
        Organisation office = await db.Organisations.SingleAsync(o => o.Key == "central-sweden", Cancel);
        Report report = await new ComposeReport(db, TimeProvider.System).NewAsync(ReportKind.Public, office, ReportPeriod.OfQuarter(2026, 3), new("Det här gjorde vi", "What we did"), Cancel);
        report.Publish(new(2026, 10, 1));
        await db.SaveChangesAsync(Cancel);
        return report.Key;
    }

    private static async Task<Guid> SheetAsync(SamklangDb db)
    {
        Person person = await db.Users.SingleAsync(p => p.DisplayName == "Strateg, Region Örebro län", Cancel);
        SheetImport import = new(SheetKind.Projects, "projekt.xlsx", ["Projekt", "Budget"], [new(2, ["Nya bussar", "1000"]), new(3, ["Robotar", "många"])], Viewer.For(person.Id, person.OrganisationId, person.DisplayName, person.Role), new(2026, 11, 1, 8, 0, 0, DateTimeKind.Utc));
        import.Hold(["title-sv", "budget"]);
        db.Add(import);
        await db.SaveChangesAsync(Cancel);
        return import.Id;
    }

    private static async Task<IReadOnlyList<string>> AsksAsync(SamklangDb db)
    {
        Position position = await db.Positions.Include(p => p.Asks).Include(p => p.Dossier).SingleAsync(p => p.Key == "clean-vehicles", Cancel);
        Guid reading = await db.Readings.Where(r => r.Kind == ReadingKind.FinalAct).Select(r => r.Id).FirstAsync(Cancel);
        Guid membership = await db.Set<Samklang.Networks.Membership>().Where(m => m.Network!.Key == "cpmr").Select(m => m.Id).FirstAsync(Cancel);
        Guid seat = await db.Set<Samklang.Networks.Seat>().Where(s => s.Network!.Key == "cpmr").Select(s => s.Id).FirstAsync(Cancel);
        Guid order = await db.OrderLines.Where(l => l.Owner!.Key == "region-orebro-lan").Select(l => l.Id).FirstAsync(Cancel);
        Guid body = await db.Set<Samklang.Networks.Body>().Where(b => b.Key == "cpmr-north-sea-transport").Select(b => b.Id).FirstAsync(Cancel);
        return
        [
            "/desk/strengths", "/desk/strengths/orebro-food/edit", "/desk/partners/import?list=wishes", "/desk/partnerships/new/edit", "/desk/strengths/revealed", "/desk/partnerships", "/desk/partnerships/social-economy/edit", "/desk/partners", "/desk/partners/FI1C5", "/desk/partners/organisations", "/desk/wishes", "/desk/wishes/machines-that-save-material", "/desk/wishes/machines-that-save-material/edit", "/desk/wishes/new/edit",
            "/desk/networks", "/desk/networks/cpmr", "/desk/networks/errin", "/desk/networks/cpmr/edit", "/desk/networks/new/edit", $"/desk/networks/cpmr/memberships/{membership}",
            $"/desk/networks/cpmr/bodies/{body}", $"/desk/networks/cpmr/seats/{seat}", "/desk/networks/cpmr/seats/new", "/desk/networks/review", "/desk/networks/import?list=seats",
            "/desk/mandates", "/desk/twin-towns", "/desk/twin-towns/orebro-lappeenranta", "/desk/twin-towns/nora-hone/edit", "/desk/twin-towns/new/edit", "/desk/commitments", "/desk/commitments?over=true&lacking=true",
            "/desk/projects", "/desk/projects?show=table", "/desk/projects/depots-for-electric-buses", "/desk/projects/depots-for-electric-buses/edit", "/desk/projects/new/edit",
            "/desk/projects/import", "/desk/ideas", "/desk/programmes", "/desk/programmes/erdf-ostra-mellansverige", "/desk/programmes/erdf-ostra-mellansverige/edit", "/desk/projects/import?list=programmes",
            "/desk/orders", "/desk/orders/region-orebro-lan-2026", "/desk/orders/region-orebro-lan-2027/lines/new", $"/desk/orders/lines/{order}", "/desk/orders/plan", "/desk/orders/balance", "/desk/reports", $"/desk/reports/{await ReportAsync(db)}", $"/desk/reports/{await ReportAsync(db)}/edit", "/desk/spreadsheets?kind=orders", $"/desk/spreadsheets/{await SheetAsync(db)}", "/desk/programmes", "/desk/programmes/erdf-ostra-mellansverige",
            "/desk/positions", $"/desk/positions/{position.Key}", $"/desk/positions/{position.Key}/write", $"/desk/positions/{position.Key}/asks/new",
            $"/desk/asks/{position.Asks[0].Id}", $"/desk/dossiers/{position.Dossier!.Key}/positions/new", $"/desk/dossiers/{position.Dossier.Key}/readings/new",
            $"/desk/readings/{reading}", $"/desk/readings/{reading}/asks",
        ];
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    // The hardest to fit into a narrow window.
    private static int LongestWord(string title) => title.Split(' ').Max(word => word.Length);

    private static SamklangDb Open(RunningHost host) => host.Services.GetRequiredService<OpenDb>()(Viewer.System);

    private static string Address(SiteMapEntry entry, Tongue tongue, Dictionary<string, string> keys) =>
        entry.Template(tongue).Replace($"{{language:regex(^{tongue.Code()}$)}}", tongue.Code(), StringComparison.Ordinal)
            .Replace("{key}", keys.GetValueOrDefault(entry.Page, "missing"), StringComparison.Ordinal);

    private static async Task<Dictionary<string, string>> KeysAsync(SamklangDb db) => new()
    {
        ["/Site/Strategy/Goal"] = await db.Goals.Where(g => g.ServedBy.Any() && g.Serves.Any()).Select(g => g.Key).FirstAsync(Cancel),
        ["/Site/Strategy/Priority"] = await db.Priorities.Where(p => p.Audience.Kind == AudienceKind.Public).OrderBy(p => p.Key).Select(p => p.Key).FirstAsync(Cancel),
        ["/Site/Strategy/Thread"] = "goal-sdg-11",
        ["/Site/Watch/Operation"] = "public-transport",
        ["/Site/Watch/Item"] = await db.Items.Where(i => i.Operations.Any()).OrderBy(i => i.Key).Select(i => i.Key).FirstAsync(Cancel),
        ["/Site/Projects/Programme"] = await db.Programmes.OrderBy(p => p.Key).Select(p => p.Key).FirstAsync(Cancel),
        ["/Site/Money/Project"] = "care-without-borders",
        ["/Site/Asks/Position"] = "clean-vehicles",
        ["/Site/Asks/Dossier"] = "clean-vehicles",
        ["/Site/Networks/Network"] = "cpmr",
        ["/Site/Wishes/Wish"] = "machines-that-save-material",
        ["/Site/Reports/Report"] = await ReportAsync(db),
    };
}
