using Microsoft.AspNetCore.Mvc;
using Samklang.Data;
using Samklang.Strategy.Threads;
using Samklang.Web.Components;
using Samklang.Web.Pages.Threads;

namespace Samklang.Web.Pages.Desk.Goals;

/// <summary>The thread as it looks from anything that stands on it: what it serves, what serves it, what came of it.</summary>
public sealed class ThreadModel(SamklangDb db, DrawThread draw, TimeProvider time) : DeskPage(db, time)
{
    public ThreadStages Stages { get; private set; } = null!;

    public string Kind { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string kind, string id, CancellationToken cancel)
    {
        if (await ReadThread.RunAsync(Db, kind, id, cancel) is not { } thread)
            return NotFound();
        Stages = draw.Draw(thread, isPublic: false, Today);
        Kind = draw.KindOf(thread.Here);
        return Page();
    }
}
