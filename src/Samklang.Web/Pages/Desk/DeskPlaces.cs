using Samklang.People;

namespace Samklang.Web.Pages.Desk;

/// <summary>A place of the desk that its navigation leads to.</summary>
/// <param name="Group">Which part of the work it belongs to.</param>
/// <param name="Address">Where it is.</param>
/// <param name="Text">The key of its name among the desk's texts.</param>
/// <param name="For">Whom it is for; empty for everybody at the desk.</param>
public sealed record DeskPlace(DeskGroup Group, string Address, string Text, params Role[] For);

public enum DeskGroup
{
    Now,
    Influence,
    Money,
    Partners,
    Networks,
    Office,
    Direction,
    System,
}

/// <summary>All places of the desk, in the order in which a day meets them.</summary>
public static class DeskPlaces
{
    private static readonly DeskPlace[] all =
    [
        new(DeskGroup.Now, "/desk", "Today"),
        new(DeskGroup.Now, "/desk/score", "Score"),
        new(DeskGroup.Now, "/desk/log", "Log"),
        new(DeskGroup.Influence, "/desk/watch", "Watch"),
        new(DeskGroup.Influence, "/desk/dossiers", "Dossiers"),
        new(DeskGroup.Influence, "/desk/positions", "Positions"),
        new(DeskGroup.Influence, "/desk/meetings", "Meetings"),
        new(DeskGroup.Money, "/desk/projects", "Projects"),
        new(DeskGroup.Money, "/desk/programmes", "Programmes"),
        new(DeskGroup.Money, "/desk/ideas", "Ideas"),
        new(DeskGroup.Partners, "/desk/partners", "FindPartners"),
        new(DeskGroup.Partners, "/desk/wishes", "Wishes"),
        new(DeskGroup.Partners, "/desk/strengths", "Strengths"),
        new(DeskGroup.Partners, "/desk/partnerships", "Partnerships"),
        new(DeskGroup.Networks, "/desk/networks", "Networks"),
        new(DeskGroup.Networks, "/desk/mandates", "Mandates"),
        new(DeskGroup.Networks, "/desk/twin-towns", "TwinTowns"),
        new(DeskGroup.Networks, "/desk/commitments", "Commitments"),
        new(DeskGroup.Office, "/desk/orders", "Orders"),
        new(DeskGroup.Office, "/desk/orders/plan", "WorkPlan"),
        new(DeskGroup.Office, "/desk/reports", "Reports"),
        new(DeskGroup.Office, "/desk/spreadsheets", "Spreadsheets"),
        new(DeskGroup.Direction, "/desk/priorities", "Priorities"),
        new(DeskGroup.Direction, "/desk/strategy", "Strategy"),
        new(DeskGroup.Direction, "/desk/figures", "Figures"),
        new(DeskGroup.System, "/desk/history", "History"),
        new(DeskGroup.System, "/desk/sources", "Sources", Role.Strategist, Role.Officer, Role.Administrator),
        new(DeskGroup.System, "/desk/keys", "Keys"),
        new(DeskGroup.System, "/desk/webhooks", "Webhooks", Role.Strategist, Role.Officer, Role.Administrator),
        new(DeskGroup.System, "/account", "Account"),
        new(DeskGroup.System, "/account/people", "People", Role.Administrator),
    ];

    public static IEnumerable<DeskPlace> For(Role? role) => all.Where(p => p.For.Length == 0 || (role is { } held && p.For.Contains(held)));
}
