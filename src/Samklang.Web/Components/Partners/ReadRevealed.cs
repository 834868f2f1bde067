using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.Networks;
using Samklang.Projects.Past;
using Samklang.Specialisation.Regions;
using Samklang.Specialisation.Suggestions;
using Samklang.Web.Components.Money;
using Samklang.Web.Lists;
using Samklang.Web.Texts;

namespace Samklang.Web.Components.Partners;

/// <summary>Reads what past projects say of a region, with the numbers behind the field that is opened.</summary>
public sealed class ReadRevealed(SamklangDb db, KeptPartnerGraph kept, IStringLocalizer<PartnerTexts> texts)
{
    public const int Coarsest = 2;
    public const int Finest = 4;

    private const int MostProjects = 50;

    public async Task<RevealedView> RunAsync(string address, string? region, string? depth, string? field, CancellationToken cancel)
    {
        NutsCode? home = await db.Installations.AsNoTracking().Select(i => (NutsCode?)i.Region).FirstOrDefaultAsync(cancel);
        string asked = region?.Trim().ToUpperInvariant() ?? "";
        bool isCode = NutsCode.TryParse(asked, null, out NutsCode code);
        NutsCode where = isCode ? code : home ?? default;
        RevealedStrengths revealed = await kept.RevealedAsync(cancel);
        PlaceNames names = await PlaceNames.ReadAsync(db, cancel);
        bool isDepth = int.TryParse(depth, NumberStyles.None, CultureInfo.InvariantCulture, out int fine) && fine is >= Coarsest and <= Finest;
        fine = isDepth ? fine : Coarsest;
        RevealedView view = new(address, where, names.NameOf(where), fine, revealed.Of(where, fine))
        {
            IsEmpty = revealed.IsEmpty,
            Wrong = asked.Length > 0 && !isCode ? asked : null,
            WrongDepth = string.IsNullOrEmpty(depth) || isDepth ? null : depth,
            WrongField = string.IsNullOrEmpty(field) || revealed.Of(where, field) is not null ? null : field,
            Behind = await ReadPastBase.RunAsync(db, kept, where, names.NameOf(where), cancel),
        };
        if (string.IsNullOrEmpty(field) || revealed.Of(where, field) is not { } opened)
            return view;
        return view with
        {
            Opened = opened,
            Organisations = revealed.Behind(where, field),
            Projects = await ProjectsAsync([.. revealed.ProjectsBehind(where, field).Take(MostProjects)], cancel),
        };
    }

    public ListTable List(RevealedView view) => new ListSheet<RevealedStrength>($"revealed-strengths-{view.Region}", texts["RevealedTitle"])
        .Text("region", texts["ColumnRegion"], _ => view.Region.ToString())
        .Text("field", texts["ColumnFieldCode"], s => s.Code)
        .Text("title", texts["ColumnField"], s => s.Title)
        .Number("here", texts["ColumnHere"], s => s.Here)
        .Number("here-all", texts["ColumnHereAll"], s => s.HereAll)
        .Number("europe", texts["ColumnEurope"], s => s.Europe)
        .Number("europe-all", texts["ColumnEuropeAll"], s => s.EuropeAll)
        .Number("index", texts["ColumnIndex"], s => decimal.Round((decimal)s.Index, 3))
        .Fill(view.Strengths);

    private async Task<IReadOnlyList<ProjectBehind>> ProjectsAsync(List<long> ids, CancellationToken cancel) =>
        [.. (await db.PastProjects.AsNoTracking().Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Reference, p.Acronym, p.Title, p.Year, p.Source }).ToListAsync(cancel))
            .OrderBy(p => ids.IndexOf(p.Id)).Select(p => new ProjectBehind(p.Reference, p.Acronym, p.Title, p.Year, p.Source == PastSource.Cordis))];
}
