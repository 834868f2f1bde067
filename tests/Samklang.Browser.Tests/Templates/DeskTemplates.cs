using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Influence.Asks;
using Samklang.Networks;
using Samklang.People;
using Samklang.Watch;

namespace Samklang.Browser.Tests.Templates;

/// <summary>An address for every page template of the desk, room by room, with keys from the example region.</summary>
internal static class DeskTemplates
{
    private static readonly Func<SamklangDb, Task<string[]>>[] rooms = [WatchAsync, StrategyAsync, InfluenceAsync, AsksAsync, LogAsync, NetworksAsync, SpecialisationAsync, MoneyAsync, OfficeAsync];

    public static async Task<IReadOnlyList<string>> AddressesAsync(RunningHost host)
    {
        await using SamklangDb db = host.OpenDb();
        List<string> addresses = ["/desk", "/desk/search?q=kollektivtrafik", "/desk/sources", "/desk/figures", "/desk/digest", "/desk/keys", "/desk/webhooks", "/account"];
        foreach (Func<SamklangDb, Task<string[]>> room in rooms)
            addresses.AddRange(await room(db));
        return addresses;
    }

    private static async Task<string[]> WatchAsync(SamklangDb db)
    {
        var matches = await db.Matches.Where(m => m.Verdict == null).Select(m => new { m.Id, m.Item!.Key, m.ItemId, m.Item.Title }).ToListAsync(ExampleWork.Cancel);
        // The hardest to fit into a narrow window.
        var match = matches.MaxBy(m => (m.Title.Sv.Split(' ').Max(word => word.Length), m.Key))!;
        return ["/desk/watch", $"/desk/watch/{match.Key}", $"/desk/watch/{match.Key}/concepts", $"/desk/matches/{match.Id}", "/desk/history", $"/desk/history/{nameof(Item)}/{match.ItemId}"];
    }

    private static async Task<string[]> StrategyAsync(SamklangDb db)
    {
        string priority = await db.Priorities.Where(p => p.Audience.Kind == AudienceKind.Public).OrderBy(p => p.Key).Select(p => p.Key).FirstAsync(ExampleWork.Cancel);
        return
        [
            "/desk/priorities", $"/desk/priorities/{priority}", $"/desk/priorities/{priority}/goals", $"/desk/priorities/{priority}/learning", "/desk/priorities/new", $"/desk/thread/priority/{priority}", "/desk/thread/goal/sdg-11",
            "/desk/strategy", "/desk/strategy/frameworks/sdg", "/desk/strategy/frameworks/sdg/edit", "/desk/strategy/frameworks/new/edit?after=international-strategy-2021",
            "/desk/strategy/goals/political-influence", "/desk/strategy/goals/political-influence/edit", "/desk/strategy/ties?fromKind=Priority",
            "/desk/strategy/silent", "/desk/strategy/orphans", "/desk/strategy/roll-over/international-strategy-2027",
        ];
    }

    private static async Task<string[]> InfluenceAsync(SamklangDb db)
    {
        Guid window = await db.Windows.Where(w => w.Steps.Any(s => s.StartBy != null)).OrderBy(w => w.ClosesAt).Select(w => w.Id).FirstAsync(ExampleWork.Cancel);
        Guid meeting = await db.Meetings.OrderByDescending(m => m.On).Select(m => m.Id).FirstAsync(ExampleWork.Cancel);
        Guid expert = await db.ExpertRequests.Where(r => r.AnsweredAt != null).Select(r => r.Id).FirstAsync(ExampleWork.Cancel);
        return
        [
            "/desk/dossiers", "/desk/dossiers/clean-vehicles", "/desk/dossiers/clean-vehicles/edit", "/desk/dossiers/clean-vehicles/parts",
            "/desk/dossiers/clean-vehicles/window", "/desk/dossiers/clean-vehicles/ask", "/desk/thread/dossier/clean-vehicles", "/desk/score", "/desk/score?by=goal",
            $"/desk/windows/{window}", $"/desk/windows/{window}/edit", "/desk/steps", "/desk/plans", "/desk/plans/orebro-position", "/desk/experts", $"/desk/experts/{expert}",
            "/desk/meetings", $"/desk/meetings/{meeting}", "/desk/meetings/new", "/desk/meetings/workdays",
            "/desk/briefs/dossier/clean-vehicles", $"/desk/briefs/meeting/{meeting}",
        ];
    }

    private static async Task<string[]> AsksAsync(SamklangDb db)
    {
        Position position = await db.Positions.Include(p => p.Asks).Include(p => p.Dossier).SingleAsync(p => p.Key == "clean-vehicles", ExampleWork.Cancel);
        Guid reading = await db.Readings.Where(r => r.Kind == ReadingKind.FinalAct).Select(r => r.Id).FirstAsync(ExampleWork.Cancel);
        return
        [
            "/desk/positions", $"/desk/positions/{position.Key}", $"/desk/positions/{position.Key}/write", $"/desk/positions/{position.Key}/asks/new",
            $"/desk/asks/{position.Asks[0].Id}", $"/desk/dossiers/{position.Dossier!.Key}/positions/new", $"/desk/dossiers/{position.Dossier.Key}/readings/new",
            $"/desk/readings/{reading}", $"/desk/readings/{reading}/asks",
        ];
    }

    private static async Task<string[]> LogAsync(SamklangDb db)
    {
        Guid line = await db.Log.Where(l => l.Links.Any()).OrderBy(l => l.On).Select(l => l.Id).FirstAsync(ExampleWork.Cancel);
        return ["/desk/log", "/desk/log/new?text=Skrev+till+%40okänd+om+%23reg", $"/desk/log/{line}", $"/desk/thread/logline/{line}"];
    }

    private static async Task<string[]> NetworksAsync(SamklangDb db)
    {
        Guid membership = await db.Set<Membership>().Where(m => m.Network!.Key == "cpmr").Select(m => m.Id).FirstAsync(ExampleWork.Cancel);
        Guid seat = await db.Set<Seat>().Where(s => s.Network!.Key == "cpmr").Select(s => s.Id).FirstAsync(ExampleWork.Cancel);
        Guid body = await db.Set<Body>().Where(b => b.Key == "cpmr-north-sea-transport").Select(b => b.Id).FirstAsync(ExampleWork.Cancel);
        return
        [
            "/desk/networks", "/desk/networks/cpmr", "/desk/networks/errin", "/desk/networks/cpmr/edit", "/desk/networks/new/edit", $"/desk/networks/cpmr/memberships/{membership}",
            $"/desk/networks/cpmr/bodies/{body}", $"/desk/networks/cpmr/seats/{seat}", "/desk/networks/cpmr/seats/new", "/desk/networks/review", "/desk/lists/import?list=mandates",
            "/desk/briefs/body/cpmr-north-sea-transport", "/desk/mandates", "/desk/twin-towns", "/desk/twin-towns/orebro-lappeenranta", "/desk/twin-towns/nora-hone/edit", "/desk/twin-towns/new/edit",
            "/desk/commitments", "/desk/commitments?over=true&lacking=true",
        ];
    }

    private static Task<string[]> SpecialisationAsync(SamklangDb db) => Task.FromResult<string[]>(
    [
        "/desk/strengths", "/desk/strengths/orebro-food/edit", "/desk/strengths/revealed", "/desk/partnerships", "/desk/partnerships/social-economy/edit", "/desk/partnerships/new/edit",
        "/desk/partners", "/desk/partners/FI1C5", "/desk/partners/organisations", "/desk/lists/import?list=wishes",
        "/desk/wishes", "/desk/wishes/machines-that-save-material", "/desk/wishes/machines-that-save-material/edit", "/desk/wishes/new/edit",
    ]);

    private static Task<string[]> MoneyAsync(SamklangDb db) => Task.FromResult<string[]>(
    [
        "/desk/projects", "/desk/projects?show=table", "/desk/projects/depots-for-electric-buses", "/desk/projects/depots-for-electric-buses/edit", "/desk/projects/new/edit", "/desk/lists/import?list=projects",
        "/desk/ideas", "/desk/programmes", "/desk/programmes/erdf-ostra-mellansverige", "/desk/programmes/erdf-ostra-mellansverige/edit", "/desk/lists/import?list=programmes",
        "/desk/programmes/life", "/desk/programmes/life/terms/1", "/desk/lists/import?list=terms",
    ]);

    private static async Task<string[]> OfficeAsync(SamklangDb db)
    {
        Guid order = await db.OrderLines.Where(l => l.Owner!.Key == "region-orebro-lan").Select(l => l.Id).FirstAsync(ExampleWork.Cancel);
        string report = await ExampleWork.ReportAsync(db);
        return
        [
            "/desk/orders", "/desk/orders/region-orebro-lan-2026", "/desk/orders/region-orebro-lan-2027/lines/new", $"/desk/orders/lines/{order}", "/desk/orders/plan", "/desk/orders/balance",
            "/desk/reports", $"/desk/reports/{report}", $"/desk/reports/{report}/edit", "/desk/spreadsheets?kind=orders", $"/desk/spreadsheets/{await ExampleWork.SheetAsync(db)}",
        ];
    }
}
