using Samklang.Language;
using Samklang.Networks;
using Samklang.Office.Log;
using Samklang.People;
using Samklang.Web.Tests.Desk;

namespace Samklang.Web.Tests.Networks;

/// <summary>A desk with a network: a commission with a group inside it, a direct membership with a seat, an indirect one through the office.</summary>
internal sealed class NetworkRoom : IDisposable
{
    private static readonly LocalText why = new("Därför.", "Because.");

    private NetworkRoom(DeskRoom desk) => Desk = desk;

    public DeskRoom Desk { get; }

    public Network Seas { get; private set; } = null!;

    public Body Group { get; private set; } = null!;

    public Membership Own { get; private set; } = null!;

    public Membership Neighbours { get; private set; } = null!;

    public Seat Seat { get; private set; } = null!;

    public static async Task<NetworkRoom> OpenAsync(Func<NetworkRoom, IEnumerable<object>>? more = null)
    {
        NetworkRoom? room = null;
        DeskRoom desk = await DeskRoom.OpenAsync(d => (room = new(null!)).Build(d, more));
        return new(desk) { Seas = room!.Seas, Group = room.Group, Own = room.Own, Neighbours = room.Neighbours, Seat = room.Seat };
    }

    public void Dispose() => Desk.Dispose();

    public static TwinTown Town(DeskRoom desk, Organisation municipality, string key = "oppdal") =>
        new(key, desk.North.Id, municipality.Id, new(LocalText.Same("Oppdal"), "NO", TestData.Fact) { Agreement = new("Avtal", "Agreement"), SinceYear = 1979 });

    private IEnumerable<object> Build(DeskRoom desk, Func<NetworkRoom, IEnumerable<object>>? more)
    {
        Organisation seas = new("seas", OrganisationKind.Network, new("Havens nätverk", "Network of the Seas")) { ShortName = LocalText.Same("SEAS") };
        Seas = new("seas", seas.Id, new("Hav", "Seas"), new("Nytta", "Benefit"), TestData.Fact);
        Body commission = new("commission", Seas.Id, BodyKind.Commission, new("Kommissionen", "The Commission"), true, null);
        Group = new("group", Seas.Id, BodyKind.WorkingGroup, new("Transportgruppen", "The transport group"), true, commission.Id);
        Own = new(Seas.Id, desk.North.Id, new MembershipWords(MembershipKind.Founder, null, why) { Fee = 9200, ReviewBy = new(2026, 12, 18) });
        Neighbours = new(Seas.Id, desk.South.Id, MembershipKind.Indirect, desk.Office.Id, why);
        Seat = new(Seas.Id, new(new("Ledamot", "Member"), new("Regionstyrelsens ordförande", "Chair of the board"), TestData.Fact) { BodyId = Group.Id, MembershipId = Own.Id, TermTo = new(2026, 12, 31) });
        LogLine outcome = new(new(new("Förslaget togs upp", "The proposal was taken up"), new(2026, 10, 6), LogKind.Outcome, desk.North.Id, Audience.Public, [new(LinkedKind.Body, Group.Id)]), Viewer.System, TestData.Now);
        return [seas, Seas, commission, Group, Own, Neighbours, Seat, outcome, .. more?.Invoke(new(desk) { Seas = Seas, Group = Group, Own = Own, Seat = Seat }) ?? []];
    }
}
