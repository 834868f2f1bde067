using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Samklang.Data;
using Samklang.People;
using Samklang.Sources.Runs;

namespace Samklang.Sources.Health;

/// <summary>A source, where we stand with it, and its last fetches.</summary>
public sealed record SourceStanding(ISource Source, SourceState State, bool IsOn, IReadOnlyList<SourceRun> Runs)
{
    public bool IsFetching(DateTime now) => State.HeldBy is not null && State.HeldUntil > now;

    /// <summary>True of a source that is fetched and whose last success is so long ago that something is wrong.</summary>
    public bool IsLate(DateTime now) => IsOn && State.LastRunAt is not null && (State.FailuresInRow > 1 || State.LastSuccessAt is not { } success || now - success > Overdue);

    private TimeSpan Overdue => Source.Card.Schedule.EndsWith("* * ?", StringComparison.Ordinal) ? TimeSpan.FromDays(2)
        : Source.Card.Schedule.EndsWith("SUN", StringComparison.Ordinal) ? TimeSpan.FromDays(9) : TimeSpan.FromDays(40);
}

/// <summary>Where we stand with each source, and the switches that a person has.</summary>
public sealed class SourceStandings(SourceRegister register, OpenDb open, IOptions<SourcesOptions> options, TimeProvider time)
{
    private const int MostRuns = 5;

    public async Task<IReadOnlyList<SourceStanding>> AllAsync(CancellationToken cancel)
    {
        await using SamklangDb db = open(Viewer.System);
        Dictionary<string, SourceState> states = await db.SourceStates.AsNoTracking().ToDictionaryAsync(s => s.Key, cancel);
        List<SourceStanding> standings = [];
        foreach (ISource source in register.All)
        {
            SourceState state = states.GetValueOrDefault(source.Card.Key) ?? new SourceState(source.Card.Key);
            List<SourceRun> runs = state.LastRunAt is null ? [] : await db.SourceRuns.AsNoTracking().Where(r => r.Source == source.Card.Key)
                .OrderByDescending(r => r.StartedAt).Take(MostRuns).ToListAsync(cancel);
            standings.Add(new(source, state, IsOn(state), runs));
        }
        return standings;
    }

    /// <summary>True when the schedule is to fetch the source now.</summary>
    public async Task<bool> IsDueAsync(ISource source, CancellationToken cancel)
    {
        await using SamklangDb db = open(Viewer.System);
        SourceState state = await db.SourceStates.AsNoTracking().FirstOrDefaultAsync(s => s.Key == source.Card.Key, cancel) ?? new(source.Card.Key);
        return IsOn(state) && !(state.NotBefore > time.GetUtcNow().UtcDateTime);
    }

    public Task SwitchAsync(ISource source, bool isOn, string by, CancellationToken cancel) =>
        ChangeAsync(source, state => state.Switch(isOn, by, time.GetUtcNow().UtcDateTime), cancel);

    public Task PlanAsync(ISource source, DateTime? next, CancellationToken cancel) => ChangeAsync(source, state => state.Plan(next), cancel);

    private bool IsOn(SourceState state) => state.IsOn ?? options.Value.On.Contains(state.Key, StringComparer.OrdinalIgnoreCase);

    private async Task ChangeAsync(ISource source, Action<SourceState> change, CancellationToken cancel)
    {
        await using SamklangDb db = open(Viewer.System);
        SourceState? state = await db.SourceStates.FirstOrDefaultAsync(s => s.Key == source.Card.Key, cancel);
        if (state is null)
            db.Add(state = new SourceState(source.Card.Key));
        change(state);
        await db.SaveChangesAsync(cancel);
    }
}
