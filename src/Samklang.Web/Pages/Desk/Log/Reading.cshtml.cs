using Samklang.Data;
using Samklang.Office.Log;

namespace Samklang.Web.Pages.Desk.Log;

/// <summary>What is understood of a line while it is being written: a piece of the page, asked for by the page's script.</summary>
public sealed class ReadingModel(SamklangDb db, WriteLogLine write, TimeProvider time) : DeskPage(db, time)
{
    public LogProposal Line { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel) =>
        Line = await write.ReadAsync(LogForm.Read(Request.Query), Today, Tongue, null, cancel);
}
