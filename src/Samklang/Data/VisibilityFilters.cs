using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Samklang.History;
using Samklang.People;

namespace Samklang.Data;

/// <summary>The one place where an audience is enforced: a filter on every query for every kind of record.</summary>
internal static class VisibilityFilters
{
    public static void Apply(SamklangDb db, ModelBuilder builder)
    {
        foreach (Type type in builder.Model.GetEntityTypes().Select(e => e.ClrType).Where(HasAudience).ToList())
            builder.Entity(type).HasQueryFilter(FilterFor(db, type));
    }

    private static bool HasAudience(Type type) => typeof(Record).IsAssignableFrom(type) || type == typeof(HistoryEntry);

    private static LambdaExpression FilterFor(SamklangDb db, Type type)
    {
        Expression<Func<Audience, bool>> rule = a =>
            db.Viewer.Reach == Reach.System
            || a.Kind == AudienceKind.Public
            || (db.Viewer.IsSignedIn && a.Kind == AudienceKind.Owners)
            || (a.Kind == AudienceKind.Owner && (db.Viewer.Reach == Reach.Office || (db.Viewer.IsSignedIn && a.OwnerId == db.Viewer.OwnerId)))
            || (a.Kind == AudienceKind.Person && db.Viewer.IsSignedIn && a.PersonId == db.Viewer.PersonId);
        ParameterExpression record = Expression.Parameter(type, "record");
        Expression audience = Expression.Property(record, nameof(Record.Audience));
        return Expression.Lambda(new Replace(rule.Parameters[0], audience).Visit(rule.Body), record);
    }

    private sealed class Replace(ParameterExpression from, Expression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
