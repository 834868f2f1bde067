using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.Networks;
using Samklang.Projects;
using Samklang.Web.Components.Money;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Site.Money;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Programmes;

/// <summary>All programmes and funds, and which of the owners may take part in each.</summary>
public sealed class ProgrammesModel(SamklangDb db, IStringLocalizer<MoneyTexts> texts, TimeProvider time) : DeskPage(db, time)
{
    public IReadOnlyList<Programme> Programmes { get; private set; } = [];

    public IReadOnlyList<Organisation> Owners { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? @as, string? list, CancellationToken cancel)
    {
        Programmes = await Db.Programmes.AsNoTracking().OrderBy(p => p.Position).ToListAsync(cancel);
        if ((list == TermsRows.List ? TermsRows.Of(Programmes, texts) : ProgrammeRows.Sheet(texts).Fill(Programmes)).As(@as) is { } file)
            return file;
        Owners = await Db.PlacedOwnersAsync(cancel);
        return Page();
    }
}
