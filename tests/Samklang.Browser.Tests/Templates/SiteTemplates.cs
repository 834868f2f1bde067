using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.People;
using Samklang.Web.Pages;

namespace Samklang.Browser.Tests.Templates;

/// <summary>An address for every page template of the public site, with keys from the example region.</summary>
internal static class SiteTemplates
{
    public static async Task<IReadOnlyList<string>> AddressesAsync(RunningHost host, Tongue tongue)
    {
        await using SamklangDb db = host.OpenDb();
        Dictionary<string, string> keys = await KeysAsync(db);
        return
        [
            .. SiteMap.Entries.Select(entry => Address(entry, tongue, keys)),
            $"{SiteMap.Search.Address(tongue)}?q=kollektivtrafik",
            $"{SiteMap.FindMoney.Address(tongue)}?who=company&where=SE313&q=digitalisera+produktionen+med+robotar",
            $"/{tongue.Code()}/no-such-page",
            "/account/sign-in", "/answer/nobody-has-this-link", "/mail/leave/nobody-has-this-link", "/mail/not-for-us/nobody-has-this-link",
        ];
    }

    private static string Address(SiteMapEntry entry, Tongue tongue, Dictionary<string, string> keys) =>
        entry.Template(tongue).Replace($"{{language:regex(^{tongue.Code()}$)}}", tongue.Code(), StringComparison.Ordinal)
            .Replace("{key}", keys.GetValueOrDefault(entry.Page, "missing"), StringComparison.Ordinal);

    private static async Task<Dictionary<string, string>> KeysAsync(SamklangDb db) => new()
    {
        ["/Site/Strategy/Goal"] = await db.Goals.Where(g => g.ServedBy.Any() && g.Serves.Any()).Select(g => g.Key).FirstAsync(ExampleWork.Cancel),
        ["/Site/Strategy/Priority"] = await db.Priorities.Where(p => p.Audience.Kind == AudienceKind.Public).OrderBy(p => p.Key).Select(p => p.Key).FirstAsync(ExampleWork.Cancel),
        ["/Site/Strategy/Thread"] = "goal-sdg-11",
        ["/Site/Watch/Operation"] = "public-transport",
        ["/Site/Watch/Item"] = await db.Items.Where(i => i.Operations.Any()).OrderBy(i => i.Key).Select(i => i.Key).FirstAsync(ExampleWork.Cancel),
        ["/Site/Projects/Programme"] = await db.Programmes.OrderBy(p => p.Key).Select(p => p.Key).FirstAsync(ExampleWork.Cancel),
        ["/Site/Money/Project"] = "care-without-borders",
        ["/Site/Asks/Position"] = "clean-vehicles",
        ["/Site/Asks/Dossier"] = "clean-vehicles",
        ["/Site/Networks/Network"] = "cpmr",
        ["/Site/Wishes/Wish"] = "machines-that-save-material",
        ["/Site/Reports/Report"] = await ExampleWork.ReportAsync(db),
    };
}
