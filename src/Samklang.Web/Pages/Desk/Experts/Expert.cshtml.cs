using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.Influence;
using Samklang.People;
using Samklang.Web.Hosting;
using Samklang.Web.Pages.Desk.Fields;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Experts;

/// <summary>One question to an expert: its link, the answer, and what became of it.</summary>
public sealed class ExpertModel(SamklangDb db, IStringLocalizer<InfluenceTexts> texts, TimeProvider time) : DeskPage(db, time)
{
    /// <summary>Where a new link's secret is kept until it has been shown once.</summary>
    public const string SecretKey = "expert-link";

    // The expert is to see what became of the answer, which takes its time.
    private const int DaysAfterAnswer = 365;

    public ExpertRequest Asked { get; private set; } = null!;

    /// <summary>The whole address of the link; only right after it was made.</summary>
    public string? Link { get; private set; }

    public Dictionary<string, string> Errors { get; private set; } = [];

    public bool MayChange => Viewer.MayDecideFor(Asked.Dossier!.OwnerId);

    public static DateTime ExpiryFor(ExpertRequest request) =>
        request.AnswerBy.AddDays(DaysAfterAnswer).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
            return NotFound();
        if (TempData[SecretKey] is string secret && Secrets.HashOf(secret) == Asked.SecretHash)
            Link = $"{Request.Root()}/answer/{secret}";
        return Page();
    }

    public Task<IActionResult> OnPostLinkAsync(Guid id, CancellationToken cancel) =>
        ChangeAsync(id, request => TempData[SecretKey] = request.MakeLink(ExpiryFor(request)), cancel);

    public Task<IActionResult> OnPostRevokeAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, request => request.RevokeLink(), cancel);

    public async Task<IActionResult> OnPostOutcomeAsync(Guid id, string? outcome, CancellationToken cancel)
    {
        string written = Written.Lines(outcome);
        if (written.Length is > 0 and <= Written.TextLength)
            return await ChangeAsync(id, request => request.TellOutcome(written, Now), cancel);
        if (!await LoadAsync(id, cancel))
            return NotFound();
        Errors["outcome"] = written.Length == 0 ? texts["ErrorOutcome"] : texts["ErrorTooLong", written.Length, Written.TextLength];
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private async Task<IActionResult> ChangeAsync(Guid id, Action<ExpertRequest> change, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
            return NotFound();
        if (!MayChange)
            return StatusCode(StatusCodes.Status403Forbidden);
        change(Asked);
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect($"/desk/experts/{id}");
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        ExpertRequest? request = await Db.ExpertRequests.Include(r => r.Dossier).Include(r => r.Operation).SingleOrDefaultAsync(r => r.Id == id, cancel);
        Asked = request!;
        return request?.Dossier is not null;
    }
}
