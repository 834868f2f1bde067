using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.Influence;
using Samklang.Strategy;
using Samklang.Web.Pages.Desk.Fields;
using Samklang.Web.Pages.Desk.Windows;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Experts;

/// <summary>Asks a subject expert a question, with the passages that touch them, and makes the link by which they answer.</summary>
public sealed class AskExpertModel(SamklangDb db, ProposePassages propose, IStringLocalizer<InfluenceTexts> texts, TimeProvider time)
    : DeskPage(db, time)
{
    private const int DaysToAnswer = 14;

    public Dossier Dossier { get; private set; } = null!;

    public ExpertForm Form { get; private set; } = new();

    public Dictionary<string, string> Errors { get; private set; } = [];

    public IReadOnlyList<Operation> Operations { get; private set; } = [];

    /// <summary>The steps for which an expert's view is asked.</summary>
    public IReadOnlyList<Step> Steps { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, string? operation, CancellationToken cancel)
    {
        if (await RefuseAsync(key, cancel) is { } refusal)
            return refusal;
        Operation? chosen = Operations.FirstOrDefault(o => o.Key == operation) ?? Operations.FirstOrDefault(o => Dossier.Operations.Any(d => d.OperationId == o.Id));
        IReadOnlyList<ExpertPassage> passages = await propose.RunAsync(Dossier.Id, chosen?.Id, cancel);
        Step? step = Steps.Count > 0 ? Steps[0] : null;
        Form = new()
        {
            To = chosen is null ? null : texts["ExpertOn", chosen.Title.Here().ToLower(System.Globalization.CultureInfo.CurrentUICulture)].Value,
            Operation = chosen?.Key, Step = step?.Id, Quotes = [.. passages.Select(p => p.Quote)], Froms = [.. passages.Select(p => p.From)],
            Urls = [.. passages.Select(p => p.Url)], Languages = [.. passages.Select(p => p.Language)],
            AnswerBy = step?.LastSafeOn is { } last && last >= Today ? last : Today.AddDays(DaysToAnswer),
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, [FromForm] ExpertForm form, CancellationToken cancel)
    {
        if (await RefuseAsync(key, cancel) is { } refusal)
            return refusal;
        (Form, Errors) = (form, form.Errors(texts, Today));
        if (Errors.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }
        ExpertRequest request = new(Dossier, new(Written.OneLine(form.To), Written.Lines(form.Question), form.Passages, form.AnswerBy!.Value)
        {
            OperationId = Operations.FirstOrDefault(o => o.Key == form.Operation)?.Id, StepId = Steps.FirstOrDefault(s => s.Id == form.Step)?.Id,
        }, Viewer.Name, Now);
        TempData[ExpertModel.SecretKey] = request.MakeLink(ExpertModel.ExpiryFor(request));
        Db.Add(request);
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect($"/desk/experts/{request.Id}");
    }

    private async Task<IActionResult?> RefuseAsync(string key, CancellationToken cancel)
    {
        Dossier? dossier = await Db.Dossiers.Include(d => d.Operations).SingleOrDefaultAsync(d => d.Key == key, cancel);
        if (dossier is null)
            return NotFound();
        Dossier = dossier;
        Operations = await Db.Operations.AsNoTracking().OrderBy(o => o.Position).ToListAsync(cancel);
        Steps = [.. (await Db.OpenStepsOfAsync(dossier.Id, Now, cancel)).Where(s => s.Kind == StepKind.ExpertView)];
        return Viewer.MayDecideFor(dossier.OwnerId) ? null : StatusCode(StatusCodes.Status403Forbidden);
    }
}
