using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.People;
using Samklang.Sources.PastProjects;

namespace Samklang.Content;

/// <summary>Takes in the past projects that come with the content, unless others are there already.</summary>
internal static class TakeInContentPast
{
    public static async Task RunAsync(OpenDb open, IReadOnlyList<ContentPastProjects> all, CancellationToken cancel)
    {
        await using (SamklangDb db = open(Viewer.System))
            if (await db.PastIntakes.AnyAsync(cancel))
                return;
        foreach (ContentPastProjects one in all)
            await new TakeInPast(open) { IsSample = true }.RunAsync(one.Source, one.Files, new Progress<PastStep>(), cancel);
    }
}
