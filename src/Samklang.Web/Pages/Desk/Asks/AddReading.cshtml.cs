using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Influence;
using Samklang.Influence.Asks;
using Samklang.Language;
using Samklang.Publishing;
using Samklang.Watch;

namespace Samklang.Web.Pages.Desk.Asks;

/// <summary>Adds a version of the EU text to a dossier: from a file, from pasted text or from what a source has brought.</summary>
[RequestSizeLimit(ReadingText.LargestFile + (64 * 1024)), RequestFormLimits(ValueLengthLimit = ReadingText.LargestFile)]
public sealed class AddReadingModel(SamklangDb db, TimeProvider time) : WritingPage(db, time)
{
    public Dossier Dossier { get; private set; } = null!;

    public ReadingForm Form { get; private set; } = new();

    /// <summary>The dossier's items that have a text of their own.</summary>
    public IReadOnlyList<Item> Items { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel) =>
        !await LoadAsync(key, cancel) ? NotFound() : MayAdd ? Page() : StatusCode(StatusCodes.Status403Forbidden);

    public async Task<IActionResult> OnPostAsync(string key, [FromForm] ReadingForm form, CancellationToken cancel)
    {
        if (!await LoadAsync(key, cancel))
            return NotFound();
        if (!MayAdd)
            return StatusCode(StatusCodes.Status403Forbidden);
        Form = form;
        (ReadingText text, string field) = await TextAsync(form, cancel);
        Errors = [.. form.Errors(), .. text.Refusal is { } refusal ? (WrittenError[])[new(field, $"Reading{refusal}", 0, Reading.LongestText)] : []];
        if (Errors.Count > 0)
            return Refused();
        Reading reading = new(Dossier, form.ReadingKind!.Value, form.Day!.Value, form.Tongue!.Value, text.Text, form.FactOn(Today))
        {
            Celex = form.CelexNumber, IsExtract = form.IsExtract,
        };
        Db.Add(reading);
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect($"/desk/readings/{reading.Id}");
    }

    private bool MayAdd => Viewer.MayDecideFor(Dossier.OwnerId);

    private async Task<bool> LoadAsync(string key, CancellationToken cancel)
    {
        Dossier? dossier = await Db.Dossiers.Include(d => d.Items).ThenInclude(i => i.Item).SingleOrDefaultAsync(d => d.Key == key, cancel);
        if (dossier is null)
            return false;
        Dossier = dossier;
        Items = [.. dossier.Items.Select(i => i.Item).OfType<Item>().Where(i => !i.Text.IsEmpty)];
        return true;
    }

    // A file weighs more than pasted text, and that more than what a source has brought.
    private async Task<(ReadingText Text, string Field)> TextAsync(ReadingForm form, CancellationToken cancel)
    {
        if (form.File is { Length: > 0 } file)
        {
            if (file.Length > ReadingText.LargestFile)
                return (new("", ReadingRefusal.TooLong), "file");
            using MemoryStream bytes = new();
            await file.CopyToAsync(bytes, cancel);
            return (ReadingText.OfFile(bytes.ToArray()), "file");
        }
        if (string.IsNullOrWhiteSpace(form.Text) && Items.FirstOrDefault(i => i.Key == form.Item) is { } item)
            return (ReadingText.OfText(form.Tongue == Language.Tongue.English ? item.Text.En : item.Text.Sv), "item");
        return (ReadingText.OfText(form.Text), "text");
    }
}

/// <summary>A reading as somebody hands it in.</summary>
public sealed record ReadingForm
{
    public string? Kind { get; init; }

    public string? On { get; init; }

    public string? Language { get; init; }

    public string? Celex { get; init; }

    public string? Source { get; init; }

    public string? Url { get; init; }

    public string? Extract { get; init; }

    public IFormFile? File { get; init; }

    public string? Text { get; init; }

    /// <summary>The key of an item whose text is taken.</summary>
    public string? Item { get; init; }

    public ReadingKind? ReadingKind => Enum.TryParse(Kind, out ReadingKind kind) && Enum.IsDefined(kind) ? kind : null;

    public DateOnly? Day => DateOnly.TryParseExact(On, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    public Tongue? Tongue => Tongues.TryParse(Language, out Tongue tongue) ? tongue : null;

    public CelexNumber? CelexNumber => Watch.CelexNumber.TryParse(Celex?.Trim(), null, out CelexNumber celex) ? celex : null;

    public bool IsExtract => Extract == "true";

    public Fact FactOn(DateOnly today) => new(WrittenText.OneLine(Source) is { Length: > 0 } source ? source : "EUR-Lex", Address, today, null, false);

    private string? Address => Uri.TryCreate(Url?.Trim(), UriKind.Absolute, out Uri? uri) && uri.Scheme is "https" or "http" ? uri.ToString() : null;

    public IEnumerable<WrittenError> Errors()
    {
        if (ReadingKind is null)
            yield return new("kind", "ReadingKindMissing");
        if (Day is null)
            yield return new("on", "DayMissing");
        if (Tongue is null)
            yield return new("language", "LanguageMissing");
        if (!string.IsNullOrWhiteSpace(Celex) && CelexNumber is null)
            yield return new("celex", "CelexWrong");
        if (!string.IsNullOrWhiteSpace(Url) && Address is null)
            yield return new("url", "AddressWrong");
    }
}
