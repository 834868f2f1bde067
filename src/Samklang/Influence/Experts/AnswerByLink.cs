using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.People;
using Samklang.Publishing;

namespace Samklang.Influence;

/// <summary>What an expert may do who comes by a secret link: read the one question it leads to, and answer it.</summary>
/// <remarks>The link stands for the sign-in. Nothing but the request that it names is read or written on its behalf.</remarks>
public sealed class AnswerByLink(OpenDb open, RegionTime region)
{
    /// <returns>The request; null when the link is not known, is revoked or has expired.</returns>
    public async Task<ExpertRequest?> FindAsync(string secret, CancellationToken cancel)
    {
        await using SamklangDb db = open(Viewer.System);
        return await RequestAsync(db, secret, cancel);
    }

    /// <summary>Keeps a draft, or takes the answer in: it can be changed until the last day.</summary>
    public async Task<AnswerResult> KeepAsync(string secret, string text, bool isFinal, CancellationToken cancel)
    {
        await using SamklangDb reader = open(Viewer.System);
        if (await RequestAsync(reader, secret, cancel) is not { } known)
            return AnswerResult.NoLink;
        await using SamklangDb db = open(Viewer.System with { Name = known.To });
        ExpertRequest request = await db.ExpertRequests.Include(r => r.Dossier).Include(r => r.Step).SingleAsync(r => r.Id == known.Id, cancel);
        if (!request.MayAnswer(region.Today))
            return AnswerResult.TooLate;
        if (isFinal)
            TakeIn(db, request, text);
        else
            request.Keep(text);
        await db.SaveChangesAsync(cancel);
        return AnswerResult.Kept;
    }

    private void TakeIn(SamklangDb db, ExpertRequest request, string answer)
    {
        bool isFirst = !request.IsAnswered;
        request.GiveAnswer(answer, region.Now);
        if (request.Step is { IsDone: false } step)
            step.Do(region.Today, request.To);
        if (isFirst)
            db.Add(new Notice(request.Dossier!, NoticeKind.ViewAnswered, Role.Strategist, LocalText.Same(request.To), region.Now));
    }

    private async Task<ExpertRequest?> RequestAsync(SamklangDb db, string secret, CancellationToken cancel)
    {
        string hash = Secrets.HashOf(secret);
        DateTime now = region.Now;
        return await db.ExpertRequests.AsNoTracking().Include(r => r.Dossier).ThenInclude(d => d!.Owner)
            .SingleOrDefaultAsync(r => r.SecretHash == hash && r.LinkExpiresAt > now, cancel);
    }
}

public enum AnswerResult
{
    Kept,
    TooLate,
    NoLink,
}
