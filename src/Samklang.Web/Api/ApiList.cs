using System.ComponentModel;
using System.Linq.Expressions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.People;
using Samklang.Web.Outside;
using Record = Samklang.People.Record;

namespace Samklang.Web.Api;

internal static class ApiLists
{
    public static ProblemHttpResult? Refuse(int limit) => limit is >= 1 and <= Cursor.MostAtOnce
        ? null
        : TypedResults.Problem(Problems.Of(StatusCodes.Status400BadRequest, $"limit: from 1 to {Cursor.MostAtOnce}, and not {limit}."));

    public static ProblemHttpResult WrongCursor() =>
        TypedResults.Problem(Problems.Of(StatusCodes.Status400BadRequest, "cursor: take it from the field next of an earlier page, as it is."));

    /// <summary>A page of the records, with what to send for the next one.</summary>
    public static async Task<IResult> ListAsync<TRecord, TAnswer>(
        Func<SamklangDb, IQueryable<TRecord>> from, Func<ApiShapes, Func<TRecord, TAnswer>> shape, (string? Cursor, int? Limit, DateTimeOffset? ChangedSince) asked,
        Asker asker, ApiShapes shapes, CancellationToken cancel, Func<ApiShapes, IReadOnlyList<TRecord>, CancellationToken, Task>? besides = null)
        where TRecord : Record
    {
        int limit = asked.Limit ?? Cursor.DefaultLimit;
        if (Refuse(limit) is { } wrong)
            return wrong;
        if (!Cursor.TryRead(asked.Cursor, out Guid after))
            return WrongCursor();
        SamklangDb db = asker.Db;
        IQueryable<TRecord> records = from(db).AsNoTracking();
        if (asked.ChangedSince?.UtcDateTime is { } since)
            records = records.Where(r => db.History.Any(h => h.RecordId == r.Id && h.At >= since));
        if (after != Guid.Empty)
            records = records.Where(r => r.Id.CompareTo(after) > 0);
        List<TRecord> page = await records.OrderBy(r => r.Id).Take(limit + 1).AsSplitQuery().ToListAsync(cancel);
        if (besides is not null)
            await besides(shapes, page, cancel);
        Func<TRecord, TAnswer> say = shape(shapes);
        return TypedResults.Ok(new ApiPage<TAnswer>([.. page.Take(limit).Select(say)], page.Count > limit ? Cursor.After(page[limit - 1].Id) : null));
    }
}

/// <summary>One kind of record, as a list and one by one. Everything is read through the asker's own database.</summary>
/// <param name="name">Its name in the address.</param>
/// <param name="scope">What a key must open.</param>
/// <param name="read">The records, with what is said of them.</param>
/// <param name="besides">Reads what else is said of them, where the whole of it would be too much to read; null for nothing.</param>
/// <remarks>The handlers name no type parameter, so that their binding is generated with the build; what they answer is declared beside them.</remarks>
internal sealed class ApiList<TRecord>(string name, AccessScope scope, Func<SamklangDb, IQueryable<TRecord>> read, Func<ApiShapes, IReadOnlyList<TRecord>, CancellationToken, Task>? besides = null)
    where TRecord : Record
{
    /// <param name="api">Where it is put.</param>
    /// <param name="shape">How a record is said.</param>
    /// <param name="keyOf">The key by which one is asked for; by its id when none is given.</param>
    public void Map<TAnswer>(RouteGroupBuilder api, Func<ApiShapes, Func<TRecord, TAnswer>> shape, Expression<Func<TRecord, string>>? keyOf = null)
    {
        api.MapGet($"/{name}", (
            [Description("Where the page begins, as an earlier page said.")] string? cursor, [Description("How many at most, 1 to 200; 50 when nothing is said.")] int? limit,
            [Description("Only what has been added or changed at this moment or after it.")] DateTimeOffset? changedSince, Asker asker, ApiShapes shapes, CancellationToken cancel) =>
            ApiLists.ListAsync(read, shape, (cursor, limit, changedSince), asker, shapes, cancel, besides)).WithName(name).AsOutlet(scope).Produces<ApiPage<TAnswer>>().ProducesProblem(StatusCodes.Status400BadRequest);
        RouteHandlerBuilder one = keyOf is null
            ? api.MapGet($"/{name}/{{id:guid}}", (Guid id, Asker asker, ApiShapes shapes, CancellationToken cancel) => OneAsync(r => r.Id == id, shape, asker, shapes, cancel))
            : api.MapGet($"/{name}/{{key}}", (string key, Asker asker, ApiShapes shapes, CancellationToken cancel) => OneAsync(Is(keyOf, key), shape, asker, shapes, cancel));
        one.WithName($"{name}-one").AsOutlet(scope).Produces<TAnswer>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    private async Task<IResult> OneAsync<TAnswer>(
        Expression<Func<TRecord, bool>> which, Func<ApiShapes, Func<TRecord, TAnswer>> shape, Asker asker, ApiShapes shapes, CancellationToken cancel)
    {
        if (await read(asker.Db).AsNoTracking().AsSplitQuery().SingleOrDefaultAsync(which, cancel) is not { } record)
            return TypedResults.Problem(Problems.Of(StatusCodes.Status404NotFound, $"There is no such record among the {name} that you may see."));
        if (besides is not null)
            await besides(shapes, [record], cancel);
        return TypedResults.Ok(shape(shapes)(record));
    }

    private static Expression<Func<TRecord, bool>> Is(Expression<Func<TRecord, string>> keyOf, string key) =>
        Expression.Lambda<Func<TRecord, bool>>(Expression.Equal(keyOf.Body, Expression.Constant(key)), keyOf.Parameters);
}
