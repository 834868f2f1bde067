using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Samklang.Data;

namespace Samklang.Sources.PastProjects;

/// <summary>Takes away the small choice of past projects that came with the content. While it is there, it is all there is.</summary>
internal static class ForgetSample
{
    public static async Task RunAsync(SamklangDb db, CancellationToken cancel)
    {
        if (!await db.PastIntakes.AnyAsync(i => i.IsSample, cancel))
            return;
        await using IDbContextTransaction transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.PastParticipations.ExecuteDeleteAsync(cancel);
        await db.PastProjectFields.ExecuteDeleteAsync(cancel);
        await db.PastProjectTopics.ExecuteDeleteAsync(cancel);
        await db.PastProjects.ExecuteDeleteAsync(cancel);
        await db.PastOrganisations.ExecuteDeleteAsync(cancel);
        await db.PastFields.ExecuteDeleteAsync(cancel);
        await db.PastTopics.ExecuteDeleteAsync(cancel);
        await db.PastProblems.ExecuteDeleteAsync(cancel);
        await db.PastIntakes.ExecuteDeleteAsync(cancel);
        await transaction.CommitAsync(cancel);
    }
}
