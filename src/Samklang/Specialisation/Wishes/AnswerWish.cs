using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Office.Letters;
using Samklang.People;
using Samklang.Publishing;

namespace Samklang.Specialisation.Wishes;

/// <summary>Keeps an answer to a public wish.</summary>
public sealed class AnswerWish(OpenDb open, RegionTime region, KeepLetters letters)
{
    /// <returns>The secret of the link that removes the answer; null when the wish takes none any more.</returns>
    public async Task<string?> RunAsync(string wishKey, LetterDraft draft, CancellationToken cancel)
    {
        await using SamklangDb db = open(Viewer.Anyone);
        PartnerWish? wish = await db.Wishes.AsNoTracking().SingleOrDefaultAsync(w => w.Key == wishKey, cancel);
        if (wish?.Answer(draft, region.Now, region.Today, letters.KeptUntil) is not { } answer)
            return null;
        string secret = answer.MakeLink();
        db.Add(answer);
        await db.SaveChangesAsync(cancel);
        return secret;
    }
}
