using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk.Networks.Lists;
using Samklang.Web.Pages.Desk.Programmes;
using Samklang.Web.Pages.Desk.Projects;
using Samklang.Web.Pages.Desk.Specialisation.Lists;
using Samklang.Web.Pages.Site.Money;

namespace Samklang.Web.Pages.Desk.TakeIn;

/// <summary>A list that can be taken home, changed and read back.</summary>
/// <param name="Key">Its word in the address, and in the names of its texts.</param>
/// <param name="Rows">The <see cref="TakeInRows"/> that reads its rows.</param>
/// <param name="Page">The page that shows the list and hands it out.</param>
/// <param name="Among">Its name among the lists of that page; null when it is the only one.</param>
public sealed record TakenList(string Key, Type Rows, string Page, string? Among = null)
{
    public static IReadOnlyList<TakenList> All { get; } =
    [
        new("networks", typeof(TakeInNetworks), "/desk/networks"), new("mandates", typeof(TakeInSeats), "/desk/mandates"),
        new("twin-towns", typeof(TakeInTwinTowns), "/desk/twin-towns"), new("commitments", typeof(TakeInCommitments), "/desk/commitments"),
        new("programmes", typeof(TakeInProgrammes), "/desk/programmes"), new("terms", typeof(TakeInTerms), "/desk/programmes", TermsRows.List), new("projects", typeof(TakeInProjects), "/desk/projects"),
        new("strengths", typeof(TakeInStrengths), "/desk/strengths"), new("partnerships", typeof(TakeInPartnerships), "/desk/partnerships"), new("wishes", typeof(TakeInWishes), "/desk/wishes"),
    ];

    public string FileAs(string form) => $"{Page}?{(Among is null ? "" : $"{ListFiles.ListName}={Among}&")}{ListFiles.Name}={form}";
}
