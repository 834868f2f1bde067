using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Publishing;

namespace Samklang.Web.Pages.Site;

/// <summary>What somebody has written for a page; a page without words of its own gets them from the texts.</summary>
public sealed record PageWords
{
    public static PageWords None { get; } = new();

    public Guid? Id { get; init; }

    public LocalText Title { get; init; } = LocalText.Empty;

    public LocalText Lead { get; init; } = LocalText.Empty;

    public LocalText Body { get; init; } = LocalText.Empty;

    public Fact? Fact { get; init; }

    /// <summary>The role that answers for the page.</summary>
    public LocalText? Contact { get; init; }

    public string? ContactKey { get; init; }

    public static async Task<PageWords> ReadAsync(SamklangDb db, string key, CancellationToken cancel) =>
        await db.Pages.AsNoTracking().Where(p => p.Key == key).Select(p => new PageWords
        {
            Id = p.Id,
            Title = p.Title,
            Lead = p.Lead,
            Body = p.Body,
            Fact = p.Fact,
            Contact = p.Contact == null ? null : p.Contact.Title,
            ContactKey = p.Contact == null ? null : p.Contact.Key,
        }).SingleOrDefaultAsync(cancel) ?? None;
}
