using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Samklang.Data;
using Samklang.Language;
using Samklang.People;
using Samklang.Web.Components;
using Samklang.Web.Hosting;
using Samklang.Web.SignIn;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk;

/// <summary>What stands around each page of the desk: the way to the others, who is signed in, the languages.</summary>
public sealed class DeskFrames(SamklangDb db, IStringLocalizer<DeskTexts> texts, IStringLocalizer<AccountTexts> accounts, IOptions<InstallationOptions> options)
{
    public async Task<DeskFrame> ForAsync(HttpContext http)
    {
        Tongue tongue = Languages.Current;
        LocalText? name = await db.Installations.AsNoTracking().Select(i => i.Owner!.Name).FirstOrDefaultAsync(http.RequestAborted);
        return new()
        {
            Name = name?.In(tongue) ?? "Samklang",
            HomeAddress = "/desk",
            Navigation = Groups(http.Request.Path),
            Languages = LanguageChoice.LinksFor(http.Request, tongue),
            SearchAddress = http.Request.Path.StartsWithSegments(Search.SearchModel.Path) ? null : Search.SearchModel.Path,
            SiteAddress = $"/{tongue.Code()}",
            SignedInAs = await NameAsync(http.RequestAborted),
            LogAddress = "/desk/log/new",
            Logged = await LoggedAsync(http),
            SignOutAddress = "/account/sign-out",
            IsDemonstration = options.Value.Demonstration,
        };
    }

    private async Task<string> NameAsync(CancellationToken cancel)
    {
        if (!options.Value.Demonstration)
            return db.Viewer.Name;
        var known = await db.Users.AsNoTracking().Where(p => p.Id == db.Viewer.PersonId)
            .Join(db.Organisations, p => p.OrganisationId, o => o.Id, (p, o) => new { Person = p, Home = o.Name }).FirstOrDefaultAsync(cancel);
        return known is null ? db.Viewer.Name : DemonstrationName.Of(accounts, known.Person, known.Home);
    }

    private async Task<LoggedLine?> LoggedAsync(HttpContext http)
    {
        if (!Guid.TryParse(http.Request.Query["logged"], out Guid id))
            return null;
        LocalText? sentence = await db.Log.Where(l => l.Id == id && l.WrittenById == db.Viewer.PersonId).Select(l => l.Sentence).SingleOrDefaultAsync(http.RequestAborted);
        return sentence is null ? null : new(id, sentence.In(Languages.Current), http.Request.Path);
    }

    private List<NavigationGroup> Groups(PathString path)
    {
        List<DeskPlace> places = [.. DeskPlaces.For(db.Viewer.Role)];
        // The longest address that fits is where one stands.
        string? here = places.Select(p => p.Address).Where(a => a == "/desk" ? path == a : path.StartsWithSegments(a)).MaxBy(a => a.Length);
        return [.. places.GroupBy(p => p.Group).Select(g => new NavigationGroup(texts[$"Group{g.Key}"],
            [.. g.Select(p => new NavigationLink(texts[p.Text], p.Address, p.Address == here))]))];
    }
}
