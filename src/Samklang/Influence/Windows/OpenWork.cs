using Samklang.Data;
using Samklang.People;

namespace Samklang.Influence;

/// <summary>What waits for the viewer, at their own owner or, at the office, at any.</summary>
public static class OpenWork
{
    /// <summary>Steps to do in open windows of open dossiers.</summary>
    /// <param name="db">The database, opened for the viewer.</param>
    /// <param name="now">The moment, in UTC.</param>
    /// <param name="role">Whose steps; null for everybody's.</param>
    public static IQueryable<Step> OpenSteps(this SamklangDb db, DateTime now, Role? role)
    {
        IQueryable<Step> steps = db.Steps.Where(s => s.DoneOn == null && !s.IsLeftOut
            && s.Window!.ClosedAt == null && s.Window.ClosesAt > now && s.Dossier!.ClosedAt == null);
        Guid? own = db.Viewer.OwnerId;
        if (db.Viewer.Reach != Reach.Office)
            steps = steps.Where(s => s.Dossier!.OwnerId == own);
        return role is { } asked ? steps.Where(s => s.Role == asked) : steps;
    }

    /// <summary>What has been told the viewer's role and nobody in it has seen yet.</summary>
    public static IQueryable<Notice> UnseenNotices(this SamklangDb db)
    {
        (Guid? own, Role? role) = (db.Viewer.OwnerId, db.Viewer.Role);
        IQueryable<Notice> notices = db.Notices.Where(n => n.SeenAt == null && n.Role == role);
        return db.Viewer.Reach == Reach.Office ? notices : notices.Where(n => n.Dossier!.OwnerId == own);
    }
}
