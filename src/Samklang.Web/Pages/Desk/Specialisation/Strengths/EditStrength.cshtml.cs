using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Specialisation;
using Samklang.Web.Components.Partners;

namespace Samklang.Web.Pages.Desk.Specialisation.Strengths;

/// <summary>Adds a strength, or changes what is said of one.</summary>
public sealed class EditStrengthModel(SamklangDb db, PartnerWords words, TimeProvider time) : DeskPage(db, time)
{
    /// <summary>Stands in the address in place of a key for a strength that does not exist yet.</summary>
    public const string New = "new";

    public RegionalStrength? Strength { get; private set; }

    public StrengthForm Form { get; private set; } = new();

    public Dictionary<string, string> Errors { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        if (await RefuseAsync(key, cancel) is { } refusal)
            return refusal;
        Form = Strength is null ? new() { AsOf = Today.ToString("O") } : StrengthForm.Of(Strength);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, [FromForm] StrengthForm form, CancellationToken cancel)
    {
        if (await RefuseAsync(key, cancel) is { } refusal)
            return refusal;
        Form = form;
        Errors = form.Read(words, Today, Viewer.Name, Strength, out StrengthWords? said);
        if (said is null)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }
        if (Strength is null)
            Db.Add(Strength = new(await StrengthKeys.FreeAsync(Db, said.Title.In(Samklang.Language.Tongue.English), cancel), said));
        else
            Strength.Rewrite(said);
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect($"/desk/strengths#{Strength.Key}");
    }

    private async Task<IActionResult?> RefuseAsync(string key, CancellationToken cancel)
    {
        Strength = key == New ? null : await Db.Strengths.SingleOrDefaultAsync(s => s.Key == key, cancel);
        return key != New && Strength is null ? NotFound() : Viewer.MayWrite ? null : StatusCode(StatusCodes.Status403Forbidden);
    }
}
