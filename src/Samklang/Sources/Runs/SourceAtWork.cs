using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.People;
using Samklang.Sources.Fetching;
using Samklang.Sources.Health;
using Samklang.Sources.Raw;
using Samklang.Watch;

namespace Samklang.Sources.Runs;

/// <summary>One run of one source, from its first page to its end.</summary>
internal sealed class SourceAtWork(ISource source, SourceRun run, SourceHold hold, OpenDb open, WatchIndex watch, TimeProvider time)
{
    /// <summary>A source whose pages overlap is gone through so often, until all that it announces has been seen.</summary>
    private const int MostSweeps = 4;

    /// <summary>So many pages that bring nothing new, and the source is going in circles.</summary>
    private const int MostRepeats = 2;

    private readonly SourceCard card = source.Card;
    private readonly TakeInPage takeIn = new(source, run.Id, hold, open, time);
    private bool isUnchanged;
    private string? validator;

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    public async Task FetchAsync(SourceHttp http, IProgress<SourceStep>? progress, CancellationToken cancel)
    {
        for (int sweep = 1; ; sweep++)
        {
            SourceAsk ask = await AskAsync(http, cancel);
            await SweepAsync(ask, sweep, progress, cancel);
            SourceRun now = await ReadAsync(cancel);
            if (isUnchanged || now.Announced is not { } announced || now.Seen >= announced || sweep == MostSweeps)
                return;
            await CountSweepAsync(cancel);
        }
    }

    private async Task CountSweepAsync(CancellationToken cancel)
    {
        await using SamklangDb db = open(Viewer.System);
        await db.SourceRuns.Where(r => r.Id == run.Id).ExecuteUpdateAsync(set => set.SetProperty(r => r.Sweep, r => r.Sweep + 1), cancel);
    }

    private async Task SweepAsync(SourceAsk ask, int sweep, IProgress<SourceStep>? progress, CancellationToken cancel)
    {
        int repeats = 0;
        await foreach (SourcePage page in source.FetchAsync(ask, cancel).WithCancellation(cancel))
        {
            (isUnchanged, validator) = (page.IsUnchanged, page.Validator ?? validator);
            if (page.IsUnchanged)
                return;
            PageCount count = await takeIn.RunAsync(page, cancel);
            SourceRun now = await ReadAsync(cancel);
            progress?.Report(new(now.Pages, now.Seen, now.Announced));
            bool isRepeat = page.Pieces.Count > 0 && count.Seen == 0 && sweep == 1 && ask.Cursor is null;
            repeats = isRepeat ? repeats + 1 : 0;
            if (repeats == MostRepeats && now.Announced is null)
                throw new SourceException($"goes in circles: {MostRepeats} pages in a row hold nothing but what came before.") { CanGoOn = false };
        }
    }

    /// <summary>Matches all that has come in since the run began, even if an earlier attempt of it died before it could.</summary>
    public async Task MatchAsync(CancellationToken cancel)
    {
        await using SamklangDb db = open(Viewer.System);
        List<Guid> items = await db.Items.Where(i => i.Source == card.ItemSource && i.ChangedAt >= run.StartedAt).Select(i => i.Id).ToListAsync(cancel);
        await new ImportItems(db, new MatchItems(db, watch, time), time).MatchAsync(items, null, cancel);
    }

    public async Task<SourceRun> EndAsync(SourceException? fault, CancellationToken cancel)
    {
        await using SamklangDb db = open(Viewer.System);
        SourceRun ended = await db.SourceRuns.SingleAsync(r => r.Id == run.Id, cancel);
        SourceState state = await db.SourceStates.SingleAsync(s => s.Key == card.Key, cancel);
        if (state.HeldBy != hold.Holder)
            throw new HoldLost();
        Completeness whole = new(db, card, ended, Now);
        string? missing = fault is null && !isUnchanged ? await whole.MissingAsync(cancel) : null;
        if (fault is not null)
        {
            ended.Break(fault.Message);
            ended.End(RunOutcome.Failed, 0, Now);
            state.Fail(fault.Message, fault.NotBefore, fault.CanGoOn);
        }
        else if (missing is not null || ended.Problems.Count > 0)
        {
            ended.Blame(missing is null ? [] : [missing]);
            ended.End(RunOutcome.Partial, missing is null ? await whole.MarkGoneAsync(cancel) : 0, Now);
            state.SucceedInPart(Now, missing ?? ended.Problems[0]);
        }
        else
        {
            int gone = isUnchanged ? await whole.ConfirmAsync(cancel) : await whole.MarkGoneAsync(cancel);
            ended.End(isUnchanged ? RunOutcome.Unchanged : RunOutcome.Done, gone, Now);
            state.Succeed(Now, validator);
        }
        await db.SaveChangesAsync(cancel);
        return ended;
    }

    private async Task<SourceAsk> AskAsync(SourceHttp http, CancellationToken cancel)
    {
        await using SamklangDb db = open(Viewer.System);
        SourceState state = await db.SourceStates.AsNoTracking().SingleAsync(s => s.Key == card.Key, cancel);
        List<ProcedureReference?> procedures = await db.Items.Where(i => i.Procedure != null).Select(i => i.Procedure)
            .Union(db.Dossiers.Where(d => d.Procedure != null).Select(d => d.Procedure)).ToListAsync(cancel);
        return new(http, Now)
        {
            Cursor = state.Cursor,
            Validator = state.Validator,
            Since = (state.LastSuccessAt ?? Now - card.FirstLookBack) - card.LookBack,
            Procedures = [.. procedures.OfType<ProcedureReference>().OrderBy(p => p.ToString(), StringComparer.Ordinal)],
            KnownAsync = KnownAsync,
        };
    }

    private async Task<IReadOnlySet<string>> KnownAsync(IReadOnlyCollection<string> references, CancellationToken cancel)
    {
        await using SamklangDb db = open(Viewer.System);
        return await db.RawRecords.Where(r => r.Source == card.Key && r.Problem == null && references.Contains(r.Reference))
            .Select(r => r.Reference).ToHashSetAsync(cancel);
    }

    private async Task<SourceRun> ReadAsync(CancellationToken cancel)
    {
        await using SamklangDb db = open(Viewer.System);
        return await db.SourceRuns.AsNoTracking().SingleAsync(r => r.Id == run.Id, cancel);
    }
}
