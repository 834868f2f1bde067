using Samklang.Data;
using Samklang.Networks;
using Samklang.Specialisation;
using Samklang.Specialisation.Regions;
using Samklang.Web.Components.Maps;
using Samklang.Web.Components.Money;
using Samklang.Web.Components.Partners;

namespace Samklang.Web.Pages.Desk.Specialisation.Partners;

/// <summary>What the pages about partner regions have in common: the question, the home region, the regions that were found.</summary>
public abstract class PartnerPage(SamklangDb db, ReadPartners read, TimeProvider time) : DeskPage(db, time)
{
    public ReadPartners Read => read;

    public PartnerAskForm Form { get; private set; } = new();

    public PlaceNames Places { get; private set; } = null!;

    public NutsCode Home { get; private set; }

    public string HomeName => Places.NameOf(Home);

    /// <summary>The strengths of the home region, to choose among.</summary>
    public IReadOnlyList<RegionalStrength> Strengths { get; private set; } = [];

    /// <summary>The names of the fields that the words were understood as.</summary>
    public IReadOnlyList<string> Fields { get; private set; } = [];

    /// <summary>The name of the component that past projects show: of what is asked for, or of what both are strong in.</summary>
    public string RevealedColumn => Fields.Count > 0 ? "ColumnAsked" : "ColumnRevealed";

    public BaseView? Behind { get; private set; }

    /// <summary>All regions for the question.</summary>
    protected async Task<IReadOnlyList<RegionFound>> ReadAsync(PartnerAskForm form, CancellationToken cancel)
    {
        Form = form;
        PartnerAnswer answer = await read.RunAsync(form.Strength, form.Written, form.WithOwnCountry, cancel);
        (Home, Places, Strengths, Fields, Behind) = (answer.Home, answer.Places, answer.Strengths, answer.Fields, answer.Behind);
        return answer.Found;
    }

    protected Task<RegionMap?> MapAsync(IReadOnlyList<RegionFound> found, CancellationToken cancel) => read.MapAsync(Home, found, Places, cancel);
}
