using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Networks;
using Samklang.People;
using Samklang.Strategy;

namespace Samklang.Web.Tests.Desk;

/// <summary>A host with two owners, a strategist at each, an officer who works for both, and one priority of the first.</summary>
internal sealed class DeskRoom : IDisposable
{
    private DeskRoom()
    {
        Office = new("office", OrganisationKind.Office, new("Kontoret", "The office"));
        Strategist = TestData.Strategist(North);
        Neighbour = TestData.Strategist(South);
        Officer = TestData.With(Office, Role.Officer);
        Buses = TestData.Priority(North);
    }

    public TestHost Host { get; } = new();

    public Organisation North { get; } = TestData.Region();

    public Organisation South { get; } = TestData.Region("south");

    public Organisation Office { get; }

    public Person Strategist { get; }

    public Person Neighbour { get; }

    public Person Officer { get; }

    public Priority Buses { get; }

    /// <summary>Opens the room with what the test needs in it besides.</summary>
    public static async Task<DeskRoom> OpenAsync(Func<DeskRoom, IEnumerable<object>>? more = null, params (string Setting, string Value)[] settings)
    {
        DeskRoom room = new();
        foreach ((string setting, string value) in settings)
            room.Host.With(setting, value);
        await room.Host.SaveAsync(room.North, room.South, room.Office);
        await room.Host.SaveAsync([room.Strategist, room.Neighbour, room.Officer, room.Buses, .. more?.Invoke(room) ?? []]);
        return room;
    }

    public DeskBrowser As(Person? person) => new(Host, person);

    public async Task<T> ReadAsync<T>(Func<SamklangDb, Task<T>> read)
    {
        await using SamklangDb db = Host.AsSystem();
        return await read(db);
    }

    public Task<Watch.Match> MatchAsync(Guid id) => ReadAsync(db => db.Matches.SingleAsync(m => m.Id == id, TestHost.Cancel));

    public void Dispose() => Host.Dispose();
}
