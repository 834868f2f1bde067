using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.People;

namespace Samklang.Web.Hosting;

/// <summary>Readies the database before the first request: its shape, and the region's content if it is empty.</summary>
internal static class Installing
{
    public static async Task PrepareAsync(IServiceProvider services, CancellationToken cancel)
    {
        await using SamklangDb db = services.GetRequiredService<OpenDb>()(Viewer.System);
        await db.Database.MigrateAsync(cancel);
    }
}
