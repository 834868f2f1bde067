using AngleSharp.Dom;
using Samklang.Data;
using Samklang.Influence;
using Samklang.Influence.Planning;
using Samklang.Language;
using Samklang.Networks;
using Samklang.People;
using Samklang.Publishing;

namespace Samklang.Web.Tests.Desk.Dossiers;

/// <summary>A room where the north has a committee and a board that meet, a plan through both, and a dossier with a window.</summary>
internal sealed class InfluenceRoom : IDisposable
{
    private InfluenceRoom(DeskRoom room) => Room = room;

    public DeskRoom Room { get; }

    public Body Committee { get; private set; } = null!;

    public Body Board { get; private set; } = null!;

    public Meeting CommitteeMeets { get; private set; } = null!;

    public Meeting BoardMeets { get; private set; } = null!;

    public PlanTemplate Plan { get; private set; } = null!;

    public Dossier Dossier { get; private set; } = null!;

    public Window Window { get; private set; } = null!;

    public Person Expert { get; private set; } = null!;

    /// <summary>The window closes on 26 February 2027, the board meets on 2 February and the committee on 19 January.</summary>
    public static async Task<InfluenceRoom> OpenAsync(Func<InfluenceRoom, IEnumerable<object>>? more = null, DateOnly? closes = null)
    {
        InfluenceRoom room = new(await DeskRoom.OpenAsync());
        room.Make(closes ?? new(2027, 2, 26));
        await room.Room.Host.SaveAsync([room.Expert, room.Committee, room.Board, room.CommitteeMeets, room.BoardMeets, room.Plan, room.Dossier, .. more?.Invoke(room) ?? []]);
        await using SamklangDb db = room.Room.Host.AsSystem();
        await new Samklang.Content.LayContentPlans(_ => room.Room.Host.AsSystem(), new(room.Room.Host.Time, Zone)).RunAsync(TestHost.Cancel);
        return room;
    }

    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById(RegionTime.DefaultZone);

    /// <summary>The last safe day that a page shows of the step at a place, as its machine-readable date.</summary>
    public static string? LastSafe(IDocument page, int step) => page.QuerySelector($"[data-last-safe='{step}']")?.GetAttribute("datetime");

    public static IElement FormTo(IDocument page, string address) =>
        page.QuerySelectorAll("form").First(f => f.GetAttribute("action") == address);

    public void Dispose() => Room.Dispose();

    private void Make(DateOnly closes)
    {
        Expert = TestData.With(Room.North, Role.Expert);
        Committee = Body.Of(Room.North, "committee", BodyKind.Committee, new("Nämnden", "The committee"));
        Board = Body.Of(Room.North, "board", BodyKind.Board, new("Styrelsen", "The board"));
        CommitteeMeets = new(Committee.Name, new(new(2027, 1, 19), null, new(2027, 1, 12)), [Committee], TestData.Fact);
        BoardMeets = new(Board.Name, new(new(2027, 2, 2), null, new(2027, 1, 26)), [Board], TestData.Fact);
        Plan = new("whole", Room.North.Id, new("Hela vägen", "The whole path"),
        [
            Step("Experten", StepKind.ExpertView, Role.Expert, 10), Step("Utkastet", StepKind.Draft, Role.Strategist, 5),
            Step("Nämnden bereder", StepKind.Meeting, Role.Strategist, 0) with { BodyId = Committee.Id, PaperDays = 7, IsOptional = true },
            Step("Styrelsen beslutar", StepKind.Meeting, Role.Strategist, 0) with { BodyId = Board.Id, PaperDays = 7, IsOptional = true },
            Step("Inlämningen", StepKind.Submission, Role.Officer, 0),
        ]);
        Plan.ShowTo(Audience.Owners);
        Dossier = Dossier.OpenByHand("clean", Room.North.Id, Audience.Public,
            new(new("Rena fordon", "Clean vehicles"), LocalText.Empty, Samklang.Influence.Level.Act, new("Vi upphandlar.", "We procure.")), TestData.Now);
        Window = Dossier.Watch(WindowKind.Consultation, new("Samrådet", "The consultation"), WindowEnd.WithDay(closes), TestData.Fact);
        Window.LayBy(Plan, Dossier);
    }

    private static TemplateStep Step(string title, StepKind kind, Role role, int days) => new(LocalText.Same(title), kind, role, days);
}
