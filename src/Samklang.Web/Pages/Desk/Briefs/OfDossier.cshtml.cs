using Microsoft.AspNetCore.Mvc;
using Samklang.Data;

namespace Samklang.Web.Pages.Desk.Briefs;

/// <summary>The brief on a dossier.</summary>
public sealed class OfDossierModel(SamklangDb db, BriefWords words, DossierBrief brief, TimeProvider time) : BriefPage(db, words, time)
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    protected override string FileName => $"brief-{Key}";

    protected override Task<Brief?> ReadAsync(CancellationToken cancel) => brief.ReadAsync(Key, Today, Written, cancel);
}
