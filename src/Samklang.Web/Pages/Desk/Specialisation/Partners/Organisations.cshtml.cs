using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.Specialisation.Suggestions;
using Samklang.Web.Components.Partners;
using Samklang.Web.Lists;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Specialisation.Partners;

/// <summary>Organisations that one might work with next, for an organisation, a call or an idea, with the reasons.</summary>
public sealed class OrganisationsModel(SamklangDb db, ReadOrganisations read, PartnerWords words, IStringLocalizer<PartnerTexts> texts, TimeProvider time) : DeskPage(db, time)
{
    private const int Most = 20;

    public string Who { get; private set; } = "";

    public string About { get; private set; } = "";

    public OrganisationAnswer Answer { get; private set; } = null!;

    public bool IsUnknown => !Answer.IsEmpty && Who.Length > 0 && Answer.Choices.Count == 0;

    public async Task<IActionResult> OnGetAsync(string? who, string? about, string? @as, CancellationToken cancel)
    {
        (Who, About) = (Fields.Written.OneLine(who), Fields.Written.OneLine(about));
        Answer = await read.RunAsync(Who, About, null, Most, cancel);
        return List().As(@as, otherwise: Page);
    }

    public string AddressFor(PastNode one) => QueryHelpers.AddQueryString("/desk/partners/organisations", new Dictionary<string, string?> { ["who"] = one.Id.ToString(CultureInfo.InvariantCulture), ["about"] = About });

    private ListTable List() => new ListSheet<PartnerSuggestion>("partner-organisations", texts["SuggestTitle"])
        .Text("id", texts["ColumnNumber"], s => s.Organisation.Id.ToString(CultureInfo.InvariantCulture))
        .Text("name", texts["ColumnOrganisation"], s => s.Organisation.Name)
        .Text("country", texts["ColumnCountry"], s => s.Organisation.Country)
        .Text("place", texts["ColumnRegion"], s => s.Organisation.Place)
        .Text("why", texts["ColumnWhy"], s => string.Join(" ", s.Reasons.Select(r => words.Sentence(r, Answer.Places))))
        .Fill(Answer.Suggestions);
}
