using Samklang.Data;
using Samklang.Office.Log;
using Samklang.Office.Log.Reading;

namespace Samklang.Web.Pages.Desk.Log;

/// <summary>The names that begin as one has typed: a piece of the page, asked for by the page's script.</summary>
public sealed class NamesModel(SamklangDb db, TimeProvider time) : DeskPage(db, time)
{
    private const int Most = 7;
    private const int Longest = 80;

    public IReadOnlyList<KnownName> Found { get; private set; } = [];

    public async Task OnGetAsync(string? sign, string? q, CancellationToken cancel)
    {
        NameBook names = await Db.LogNamesAsync([], cancel);
        string typed = q is { Length: > Longest } ? q[..Longest] : q ?? "";
        Found = names.Suggest(sign == "@" ? '@' : '#', typed, Most);
    }
}
