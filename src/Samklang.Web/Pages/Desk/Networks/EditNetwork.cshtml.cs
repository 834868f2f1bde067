using Microsoft.AspNetCore.Mvc;
using Samklang.Data;
using Samklang.Networks;
using Samklang.Web.Components.Networks;

namespace Samklang.Web.Pages.Desk.Networks;

/// <summary>Adds a network, or changes what is written of one.</summary>
public sealed class EditNetworkModel(SamklangDb db, KeepNetworks keep, NetworkWords words, TimeProvider time) : NetworkPage(db, time)
{
    /// <summary>Stands in the address in place of a key for what does not exist yet.</summary>
    public const string New = "new";

    public bool IsNew { get; private set; }

    public NetworkForm Form { get; private set; } = new();

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        if (await OpenAsync(key, cancel) is { } refusal)
            return refusal;
        if (!IsNew)
            Form = NetworkForm.Of(Network);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, [FromForm] NetworkForm form, CancellationToken cancel)
    {
        if (await OpenAsync(key, cancel) is { } refusal)
            return refusal;
        (Form, Errors) = (form, form.Errors(words));
        if (Errors.Count > 0)
            return Refused();
        Network? added = IsNew ? await keep.AddNetworkAsync(form, cancel) : null;
        if (added is null)
            keep.Rewrite(Network, form);
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect(added is null ? Address : $"/desk/networks/{added.Key}/memberships/{New}");
    }

    private async Task<IActionResult?> OpenAsync(string key, CancellationToken cancel)
    {
        IsNew = key == New;
        if (!IsNew)
            return await RefuseAsync(key, cancel);
        return (await keep.MembersAsync(cancel)).Count > 0 ? null : StatusCode(StatusCodes.Status403Forbidden);
    }
}
