using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Influence;
using Samklang.Web.Lists;

namespace Samklang.Web.Pages.Desk.Experts;

/// <summary>Questions to experts: those overdue, those that wait, those answered.</summary>
public sealed class ExpertsModel(SamklangDb db, DeskLists lists, TimeProvider time) : DeskPage(db, time)
{
    public IReadOnlyList<ExpertRequest> Overdue { get; private set; } = [];

    public IReadOnlyList<ExpertRequest> Waiting { get; private set; } = [];

    public IReadOnlyList<ExpertRequest> Answered { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? @as, CancellationToken cancel)
    {
        List<ExpertRequest> all = await Db.ExpertRequests.AsNoTracking().Include(r => r.Dossier).OrderBy(r => r.AnswerBy).ToListAsync(cancel);
        Overdue = [.. all.Where(r => r.IsOverdue(Today))];
        Waiting = [.. all.Where(r => !r.IsAnswered && !r.IsOverdue(Today))];
        Answered = [.. all.Where(r => r.IsAnswered).OrderByDescending(r => r.AnsweredAt)];
        return lists.Experts([.. Overdue, .. Waiting, .. Answered], Today).As(@as, otherwise: Page);
    }
}
