using Microsoft.AspNetCore.Mvc;
using Samklang.Data;
using Samklang.Language;
using Samklang.Sources.Health;
using Samklang.Web.Components;
using Samklang.Web.Hosting;

namespace Samklang.Web.Pages.Desk.Briefs;

/// <summary>What the pages of briefs have in common: one language, and the same content as a page and as a text document.</summary>
public abstract class BriefPage(SamklangDb db, BriefWords words, TimeProvider time) : DeskPage(db, time)
{
    /// <summary>Stands in the address for the text document.</summary>
    public const string AsDocument = "docx";

    public Brief Brief { get; private set; } = null!;

    /// <summary>The language that the brief is written in; the page around it keeps the reader's own.</summary>
    public Tongue Written { get; private set; }

    public string? Foot { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? language, string? @as, [FromServices] FreshWords fresh, CancellationToken cancel)
    {
        Written = Tongues.TryParse(language, out Tongue chosen) ? chosen : Tongue;
        if (await ReadAsync(cancel) is not { } brief)
            return NotFound();
        Brief = brief;
        var age = await fresh.ReadAsync(Freshness.All, cancel);
        Foot = Languages.Speaking(Written, () => $"{words["Foot", words.Day(Today), Viewer.Name]} {fresh.Say(age)}");
        if (@as != AsDocument)
            return Page();
        string missing = Languages.Speaking(Written, () => words["Missing"]);
        return File(BriefDocument.Write(brief, Written, missing, Foot), BriefDocument.MediaType, $"{FileName}.docx");
    }

    protected abstract string FileName { get; }

    protected abstract Task<Brief?> ReadAsync(CancellationToken cancel);

    /// <summary>The word in the brief's own language.</summary>
    public string Say(string name) => Languages.Speaking(Written, () => words[name]);
}
