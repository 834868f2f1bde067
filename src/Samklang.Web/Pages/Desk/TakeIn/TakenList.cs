using Samklang.Web.Pages.Desk.Networks.Lists;
using Samklang.Web.Pages.Desk.Programmes;
using Samklang.Web.Pages.Desk.Projects;
using Samklang.Web.Pages.Desk.Specialisation.Lists;

namespace Samklang.Web.Pages.Desk.TakeIn;

/// <summary>A list that can be taken home, changed and read back.</summary>
/// <param name="Key">Its word in the address, and in the names of its texts.</param>
/// <param name="Rows">The <see cref="Web.Lists.TakeInRows"/> that reads its rows.</param>
public sealed record TakenList(string Key, Type Rows)
{
    public static IReadOnlyList<TakenList> All { get; } =
    [
        new("networks", typeof(TakeInNetworks)), new("mandates", typeof(TakeInSeats)), new("twin-towns", typeof(TakeInTwinTowns)), new("commitments", typeof(TakeInCommitments)),
        new("programmes", typeof(TakeInProgrammes)), new("projects", typeof(TakeInProjects)),
        new("strengths", typeof(TakeInStrengths)), new("partnerships", typeof(TakeInPartnerships)), new("wishes", typeof(TakeInWishes)),
    ];

    /// <summary>The page that shows the list and hands it out.</summary>
    public string Address => $"/desk/{Key}";

    /// <summary>Only rows that are there already are changed; nothing new is made.</summary>
    public bool OnlyChanges => Rows == typeof(TakeInCommitments);
}
