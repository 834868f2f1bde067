using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Samklang.Data;
using Samklang.Influence;
using Samklang.Language;
using Samklang.Networks;
using Samklang.People;
using Samklang.Publishing;
using Samklang.Sources.Health;
using Samklang.Sources.Runs;
using Samklang.Specialisation;

namespace Samklang.Browser.Tests;

/// <summary>The pages about sources in every state that a source can be in, on a host of their own.</summary>
public sealed class SourceStatesTests(Browsing browsing) : BrowserTests(browsing)
{
    private static readonly DateTime now = TimeProvider.System.GetUtcNow().UtcDateTime;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sources_that_failed_are_paused_run_are_late_or_were_never_fetched_raise_no_barrier()
    {
        IPage page = await OpenAsync();
        await using RunningHost host = new();
        string dossier = await PlantAsync(host);
        await page.GotoAsync($"{host.Address}/account/sign-in?return=/desk/sources");
        await page.GetByRole(AriaRole.Button, new() { Name = "Strateg, Region Örebro län" }).ClickAsync();
        await page.WaitForURLAsync("**/desk/sources");
        foreach (string state in (string[])["Släpar efter", "Hämtas just nu", "Avslagen", "Påslagen", "Har aldrig hämtats", "Misslyckades", "Bara en del kom in", "Källan ber att få vara i fred"])
            Assert.True(await page.GetByText(state).CountAsync() > 0, $"No source is in the state '{state}'.");
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        foreach ((int width, ColorScheme scheme) in new[] { (1280, ColorScheme.Light), (320, ColorScheme.Dark) })
        {
            await page.SetViewportSizeAsync(width, 800);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            foreach (string address in (string[])["/desk/sources", "/desk/figures", $"/desk/dossiers/{dossier}", "/desk"])
            {
                await page.GotoAsync(host.Address + address);
                string[] barriers = await Axe.FindAsync(page);
                Assert.True(barriers.Length == 0, $"{address} at {width}: {string.Join('\n', barriers)}");
                Assert.False(await ScrollsSidewaysAsync(page), $"{address} at {width} scrolls sideways.");
            }
        }
    }

    private static async Task<string> PlantAsync(RunningHost host)
    {
        await using SamklangDb db = host.Services.GetRequiredService<OpenDb>()(Viewer.System);
        Plant(db, "sedia", RunOutcome.Done, s => Set(db, s, (nameof(s.IsOn), true), (nameof(s.LastSuccessAt), now.AddHours(-3)), (nameof(s.NextRunAt), now.AddHours(9))));
        Plant(db, "cellar", RunOutcome.Failed, s => Set(db, s, (nameof(s.IsOn), true), (nameof(s.LastSuccessAt), now.AddDays(-6)), (nameof(s.FailuresInRow), 4), (nameof(s.LastError), "answered 503 Service Unavailable: “Later”"), (nameof(s.NotBefore), now.AddHours(2))));
        Plant(db, "have-your-say", RunOutcome.Running, s => Set(db, s, (nameof(s.IsOn), true), (nameof(s.HeldBy), "host/1"), (nameof(s.HeldUntil), now.AddMinutes(10))));
        Plant(db, "parliament", RunOutcome.Partial, s => Set(db, s, (nameof(s.IsOn), false), (nameof(s.SwitchedBy), "Strateg"), (nameof(s.SwitchedAt), now.AddDays(-1)), (nameof(s.LastError), "2025-0260 has no 'label'.")));
        Dossier dossier = await db.Dossiers.Include(d => d.Stages).FirstAsync(d => d.ClosedAt == null && d.Procedure != null, Cancel);
        DateOnly today = DateOnly.FromDateTime(now);
        db.Add(new Procedure(dossier.Procedure!.Value, new(LocalText.Same("A procedure"), "RDG1",
            [.. Enumerable.Range(1, 6).Select(n => new ProcedureEvent(today.AddDays(-10 * n), "COMMITTEE_TABLING_AMENDMENT", "RDG1", false)).Reverse(),
                new(today.AddDays(-1), dossier.Stage?.Stage == Stage.Agreement ? "PLENARY_ADOPT_POSITION" : "COMMITTEE_APPROVE_PROVISIONAL_AGREEMENT", "RDG1", false), new(today.AddDays(30), "PLENARY_VOTE", "RDG1", true)],
            [new("COMMITTEE_LEAD", "org/TRAN", null), new("RAPPORTEUR", "person/1", null, "org/TRAN", "org/EPP")], new Fact("European Parliament", "https://oeil.europarl.europa.eu/", today, null, false))));
        NutsCode region = NutsCode.Parse("SE124");
        db.AddRange(new RegionFigure(region, "demo_r_pjanaggr3", "unit=NR", 2025, 308_000, null, today), new RegionFigure(region, "demo_r_pjanaggr3", "unit=NR", 2026, 309_000, "p", today));
        await db.SaveChangesAsync(Cancel);
        return dossier.Key;
    }

    private static void Plant(SamklangDb db, string key, RunOutcome outcome, Action<SourceState> set)
    {
        SourceState state = new(key);
        db.Add(state);
        Set(db, state, (nameof(state.LastRunAt), now.AddHours(-3)));
        set(state);
        SourceRun run = new(key, "schedule", now.AddHours(-3));
        db.Add(run);
        Set(db, run, (nameof(run.Outcome), outcome), (nameof(run.Seen), 1340), (nameof(run.New), 12), (nameof(run.Attempts), 2));
        if (outcome is RunOutcome.Failed)
            Set(db, run, (nameof(run.Fault), "answered 503 Service Unavailable: “Later”"));
    }

    // What only a fetch sets.
    private static void Set(SamklangDb db, object record, params (string Name, object Value)[] values)
    {
        foreach ((string name, object value) in values)
            db.Entry(record).Property(name).CurrentValue = value;
    }
}
