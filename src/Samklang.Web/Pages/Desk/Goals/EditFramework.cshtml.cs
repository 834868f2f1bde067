using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.Language;
using Samklang.People;
using Samklang.Publishing;
using Samklang.Strategy;
using Samklang.Web.Pages.Desk.Priorities;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Goals;

/// <summary>Writes a framework: its names, what it is about and when it holds. A successor begins as a draft.</summary>
public sealed class EditFrameworkModel(SamklangDb db, RemoveGoals remove, IStringLocalizer<StrategyTexts> texts, TimeProvider time) : DeskPage(db, time)
{
    /// <summary>Stands in the address in place of a key for one that does not exist yet.</summary>
    public const string New = "new";

    public Framework? Framework { get; private set; }

    /// <summary>The version that a new one is to replace.</summary>
    public Framework? After { get; private set; }

    /// <summary>What keeps the framework from being removed; null for one that does not exist yet.</summary>
    public HangingOn? Hanging { get; private set; }

    public FrameworkForm Form { get; private set; } = new();

    public IReadOnlyList<FormError> Errors { get; private set; } = [];

    public bool IsNew => Framework is null;

    public string Heading => Framework is { } known ? texts["FrameworkEditing", known.Title.Here()] : texts[After is null ? "FrameworkNew" : "SuccessorNew"];

    public string BackAddress => Framework is { } known ? $"/desk/strategy/frameworks/{known.Key}" : "/desk/strategy";

    public async Task<IActionResult> OnGetAsync(string key, string? after, CancellationToken cancel)
    {
        if (await LoadAsync(key, after, cancel) is { } refused)
            return refused;
        Form = Framework is { } known ? FrameworkForm.Of(known) : After is { } old ? FrameworkForm.After(old) : new() { Level = FrameworkLevel.Regional };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string? after, [FromForm] FrameworkForm form, CancellationToken cancel)
    {
        if (await LoadAsync(key, after, cancel) is { } refused)
            return refused;
        Form = form;
        Errors = [.. form.Errors()];
        if (Errors.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }
        Framework framework = Framework ?? await BeginAsync(form, cancel);
        framework.Reword(form.Words);
        framework.HoldFor(form.From, form.To);
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect(After is null ? $"/desk/strategy/frameworks/{framework.Key}" : $"/desk/strategy/roll-over/{framework.Key}");
    }

    /// <summary>Removes the framework when nothing hangs on it.</summary>
    public async Task<IActionResult> OnPostRemoveAsync(string key, CancellationToken cancel)
    {
        if (await LoadAsync(key, null, cancel) is { } refused)
            return refused;
        if (Framework is not { } known)
            return NotFound();
        if (await remove.RunAsync(known, cancel) is null)
            return LocalRedirect("/desk/strategy");
        (Form, Response.StatusCode) = (FrameworkForm.Of(known), StatusCodes.Status409Conflict);
        return Page();
    }

    private async Task<Framework> BeginAsync(FrameworkForm form, CancellationToken cancel)
    {
        string title = form.ShortTitle.En.Length > 0 ? form.ShortTitle.En : form.Title.En;
        string wanted = After is { } known ? $"{known.Series}-{form.From?.Year ?? Today.Year}" : StrategyKeys.From(title, "framework");
        string key = await StrategyKeys.FreeFrameworkAsync(Db, wanted, cancel);
        Fact fact = new(Viewer.Name, null, Today, Today.AddYears(1), false);
        Framework framework = After is { } old
            ? old.Succeed(key, form.Words, fact)
            : new(key, key, form.Level, form.Title, fact) { IsDraft = false, OwnerId = Viewer.OwnerId };
        Db.Add(framework);
        return framework;
    }

    private async Task<IActionResult?> LoadAsync(string key, string? after, CancellationToken cancel)
    {
        Guid? installationOwner = await Db.Installations.Select(i => (Guid?)i.OwnerId).FirstOrDefaultAsync(cancel);
        if (key != New)
        {
            Framework = await Db.Frameworks.SingleOrDefaultAsync(f => f.Key == key, cancel);
            Hanging = Framework is { } there ? await remove.OnAsync(there, cancel) : null;
            return Framework is null ? NotFound() : Framework.MayBeChangedBy(Viewer, installationOwner) ? null : StatusCode(StatusCodes.Status403Forbidden);
        }
        if (string.IsNullOrEmpty(after))
            return Viewer.OwnerId is { } own && Viewer.MayDecideFor(own) ? null : StatusCode(StatusCodes.Status403Forbidden);
        After = await Db.Frameworks.SingleOrDefaultAsync(f => f.Key == after, cancel);
        return After is null ? NotFound() : After.MayBeChangedBy(Viewer, installationOwner) ? null : StatusCode(StatusCodes.Status403Forbidden);
    }
}

/// <summary>A framework as somebody writes it.</summary>
public sealed record FrameworkForm
{
    public string? TitleSv { get; init; }

    public string? TitleEn { get; init; }

    public string? ShortSv { get; init; }

    public string? ShortEn { get; init; }

    public string? SummarySv { get; init; }

    public string? SummaryEn { get; init; }

    public string? ValidFrom { get; init; }

    public string? ValidTo { get; init; }

    public FrameworkLevel Level { get; init; }

    public LocalText Title => Written.Both(TitleSv, TitleEn);

    public LocalText ShortTitle => Written.Both(ShortSv, ShortEn);

    public LocalText Summary => Written.Both(SummarySv, SummaryEn);

    public FrameworkWords Words => new(Title, ShortTitle, Summary);

    public DateOnly? From => Day(ValidFrom);

    public DateOnly? To => Day(ValidTo);

    public static FrameworkForm Of(Framework framework) => new()
    {
        TitleSv = framework.Title.Sv, TitleEn = framework.Title.En, ShortSv = framework.ShortTitle.Sv, ShortEn = framework.ShortTitle.En,
        SummarySv = framework.Summary.Sv, SummaryEn = framework.Summary.En,
        ValidFrom = Said(framework.ValidFrom), ValidTo = Said(framework.ValidTo), Level = framework.Level,
    };

    /// <summary>A successor begins the day after the old one ends, with its names to write on from.</summary>
    public static FrameworkForm After(Framework old) => new()
    {
        TitleSv = old.Title.Sv, TitleEn = old.Title.En, ShortSv = old.ShortTitle.Sv, ShortEn = old.ShortTitle.En,
        ValidFrom = Said(old.ValidTo?.AddDays(1)), Level = old.Level,
    };

    public IEnumerable<FormError> Errors()
    {
        foreach (FormError error in Written.Needed("title", Title, Written.TitleLength)
            .Concat(Written.Short("short", ShortTitle, Written.TitleLength)).Concat(Written.Short("summary", Summary, Written.SummaryLength)))
            yield return error;
        if (!string.IsNullOrWhiteSpace(ValidFrom) && From is null)
            yield return new("validFrom", "NoDay");
        if (!string.IsNullOrWhiteSpace(ValidTo) && To is null)
            yield return new("validTo", "NoDay");
        if (To < From)
            yield return new("validTo", "EndsBeforeItBegins");
    }

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    private static string? Said(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);
}
