using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Influence;
using Samklang.Influence.Asks;
using Samklang.Networks;
using Samklang.Office.Log;
using Samklang.People;
using Samklang.Projects;
using Samklang.Publishing;
using Samklang.Specialisation.Wishes;
using Samklang.Strategy;
using Samklang.Watch;
using Samklang.Web.Components.Search;
using Samklang.Web.Outside;

namespace Samklang.Web.Api;

/// <summary>The addresses of <c>/api/v1</c>: lists by cursor, and one record by its key or id.</summary>
internal static class ApiEndpoints
{
    public const string Root = "/api/v1";

    public static void MapApi(this WebApplication app)
    {
        RouteGroupBuilder api = app.MapGroup(Root).AddEndpointFilter<TaggedAnswers>()
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status429TooManyRequests);
        MapItems(api);
        new ApiList<Framework>("frameworks", AccessScope.Strategy, db => db.Frameworks).Map<ApiFramework>(api, s => s.Framework, f => f.Key);
        new ApiList<Goal>("goals", AccessScope.Strategy, db => db.Goals.Include(g => g.Framework).Include(g => g.Serves).ThenInclude(l => l.Serves)).Map<ApiGoal>(api, s => s.Goal, g => g.Key);
        new ApiList<Priority>("priorities", AccessScope.Strategy, db => db.Priorities.Include(p => p.Owner).Include(p => p.Serves).ThenInclude(l => l.Goal).Include(p => p.Operations).ThenInclude(o => o.Operation))
            .Map<ApiPriority>(api, s => s.Priority, p => p.Key);
        new ApiList<Operation>("operations", AccessScope.Strategy, db => db.Operations).Map<ApiOperation>(api, s => s.Operation, o => o.Key);
        new ApiList<Dossier>("dossiers", AccessScope.Influence, db => db.Dossiers.Include(d => d.Owner).Include(d => d.Items).ThenInclude(i => i.Item)
            .Include(d => d.Priorities).ThenInclude(p => p.Priority).Include(d => d.Stages).Include(d => d.Windows)).Map<ApiDossier>(api, s => s.Dossier, d => d.Key);
        new ApiList<Position>("positions", AccessScope.Influence, db => db.Positions.Include(p => p.Dossier).Include(p => p.Asks).ThenInclude(a => a.Outcomes), (shapes, positions, cancel) => shapes.ReadReadingsAsync(positions, cancel)).Map<ApiPosition>(api, s => s.Position, p => p.Key);
        new ApiList<Meeting>("meetings", AccessScope.Influence, db => db.Meetings.Include(m => m.Bodies).ThenInclude(b => b.Body)).Map<ApiMeeting>(api, _ => ApiShapes.Meeting);
        new ApiList<LogLine>("log", AccessScope.Log, db => db.Log.Standing().Include(l => l.Owner).Include(l => l.Links)).Map<ApiLogLine>(api, s => s.LogLine);
        new ApiList<Network>("networks", AccessScope.Networks, db => db.Networks.Include(n => n.Organisation).Include(n => n.Bodies).Include(n => n.Memberships).ThenInclude(m => m.Member)
            .Include(n => n.Memberships).ThenInclude(m => m.Through)).Map<ApiNetwork>(api, s => s.Network, n => n.Key);
        new ApiList<Project>("projects", AccessScope.Projects, db => db.Projects.Include(p => p.Owner).Include(p => p.Programme).Include(p => p.Partners).ThenInclude(p => p.Organisation))
            .Map<ApiProject>(api, s => s.Project, p => p.Key);
        new ApiList<Programme>("programmes", AccessScope.Projects, db => db.Programmes).Map<ApiProgramme>(api, s => s.Programme, p => p.Key);
        RegionTime region = app.Services.GetRequiredService<RegionTime>();
        new ApiList<PartnerWish>("wishes", AccessScope.Projects, db => WishesOf(db, region.Today)).Map<ApiWish>(api, s => s.Wish, w => w.Key);
        api.MapGet("/search", SearchAsync).WithName("search").AsOutlet(AccessScope.Search).ProducesProblem(StatusCodes.Status400BadRequest);
        app.Map("/api/{**rest}", (HttpContext http) => Problems.WriteAsync(http, StatusCodes.Status404NotFound, "There is nothing at this address.")).ExcludeFromDescription();
    }

    private static void MapItems(RouteGroupBuilder api)
    {
        new ApiList<Item>("items", AccessScope.Watch, WithMatches).Map<ApiItem>(api, s => s.Item, i => i.Key);
        api.MapGet("/calls", (
            [Description("Where the page begins, as an earlier page said.")] string? cursor, [Description("How many at most, 1 to 200; 50 when nothing is said.")] int? limit,
            [Description("True for those alone that are open or will be.")] bool? open, Asker asker, ApiShapes shapes, RegionTime region, CancellationToken cancel) =>
        {
            DateOnly today = region.Today;
            return ApiLists.ListAsync<Item, ApiItem>(db => open == true ? WithMatches(db).CallsNotClosed(today).Where(i => i.GoneSince == null) : WithMatches(db).Where(i => i.Kind == ItemKind.Call), s => s.Item, (cursor, limit, null), asker, shapes, cancel);
        }).WithName("calls").AsOutlet(AccessScope.Watch).Produces<ApiPage<ApiItem>>().ProducesProblem(StatusCodes.Status400BadRequest);
    }

    // Outside the house a wish is told of for as long as it can be answered.
    private static IQueryable<PartnerWish> WishesOf(SamklangDb db, DateOnly today) =>
        (db.Viewer.IsSignedIn ? db.Wishes : db.Wishes.OpenOn(today)).Include(w => w.Owner).Include(w => w.Call).Include(w => w.Programme).Include(w => w.Strength);

    private static IQueryable<Item> WithMatches(SamklangDb db) => db.Items.Include(i => i.Matches).ThenInclude(m => m.Priority);

    private static async Task<Results<Ok<ApiPage<ApiFound>>, ProblemHttpResult>> SearchAsync(
        [Description("What is searched for, in 1 to 200 characters.")] string? q, [Description("Where the page begins, as an earlier page said.")] string? cursor,
        [Description("How many at most, 1 to 200; 50 when nothing is said.")] int? limit, Asker asker, ApiShapes shapes, SiteIndex index, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(q) || q.Length > SearchQuery.LongestWords)
            return TypedResults.Problem(Problems.Of(StatusCodes.Status400BadRequest, $"q: say what is searched for, in 1 to {SearchQuery.LongestWords} characters."));
        int size = limit ?? Cursor.DefaultLimit;
        if (ApiLists.Refuse(size) is { } wrong)
            return wrong;
        if (!Cursor.TryRead(cursor, out int page) || page is < 0 or > 1000)
            return ApiLists.WrongCursor();
        SearchAsk ask = new(q.Trim(), Hosting.Languages.Current) { Page = page + 1, PageSize = size, Kinds = asker.FoundKinds };
        SearchAnswer answer = await new SearchRecords(asker.Db, index).RunAsync(ask, cancel);
        return TypedResults.Ok(new ApiPage<ApiFound>([.. answer.Hits.Select(shapes.Found)], (page + 1) * size < answer.Count ? Cursor.At(page + 1) : null));
    }
}
