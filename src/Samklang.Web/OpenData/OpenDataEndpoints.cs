using System.Text;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Samklang.Language;
using Samklang.People;
using Samklang.Publishing;
using Samklang.Web.Feeds;
using Samklang.Web.Hosting;
using Samklang.Web.Outside;
using Samklang.Web.Pages;

namespace Samklang.Web.OpenData;

/// <summary>What tells others that there is something to have here: the catalogue of open data, and the search for browsers.</summary>
internal static class OpenDataEndpoints
{
    private static readonly XNamespace openSearch = "http://a9.com/-/spec/opensearch/1.1/";

    public static void MapOpenData(this WebApplication app)
    {
        app.MapGet(DcatFile.Path, CatalogueAsync).ExcludeFromDescription().AsOutlet(AccessScope.Feeds, isForPrograms: false);
        foreach (Tongue tongue in Tongues.All)
            app.MapGet(SearchAddress(tongue), (HttpRequest request, Asker asker, CancellationToken cancel) => SearchAsync(tongue, request, asker, cancel))
                .ExcludeFromDescription().AsOutlet(AccessScope.Feeds, isForPrograms: false);
    }

    /// <summary>Where a browser learns how to search the site.</summary>
    public static string SearchAddress(Tongue tongue) => $"/{tongue.Code()}/opensearch.xml";

    private static async Task<IResult> CatalogueAsync(HttpRequest request, Asker asker, IOptions<OutsideOptions> options, RegionTime region, CancellationToken cancel)
    {
        var installation = await asker.Db.Installations.AsNoTracking().Select(i => new { i.Name, Owner = i.Owner!.Name, i.Owner.Url }).FirstOrDefaultAsync(cancel);
        DateTime changed = await asker.Db.History.MaxAsync(h => (DateTime?)h.At, cancel) ?? region.Today.ToDateTime(TimeOnly.MinValue);
        CataloguePublisher publisher = new(
            request.Root(), installation?.Name ?? LocalText.Same("Samklang"), installation?.Owner ?? LocalText.Same("Samklang"), installation?.Url, options.Value.DataContact, options.Value.Licence, changed);
        return new TaggedFile(DcatFile.Write(publisher, Catalogue.Datasets), DcatFile.ContentType);
    }

    private static async Task<IResult> SearchAsync(Tongue tongue, HttpRequest request, Asker asker, CancellationToken cancel)
    {
        LocalText name = await asker.Db.Installations.AsNoTracking().Select(i => i.Name).FirstOrDefaultAsync(cancel) ?? LocalText.Same("Samklang");
        string said = name.In(tongue), root = request.Root();
        XElement description = new(openSearch + "OpenSearchDescription",
            new XElement(openSearch + "ShortName", said.Length <= 16 ? said : "Samklang"),
            new XElement(openSearch + "LongName", said.Length <= 48 ? said : said[..48]),
            new XElement(openSearch + "Description", said),
            new XElement(openSearch + "Language", tongue.Code()),
            new XElement(openSearch + "InputEncoding", "UTF-8"),
            new XElement(openSearch + "Image", new XAttribute("type", "image/svg+xml"), root + "/icon.svg"),
            Address("text/html", $"{root}{SiteMap.Search.Address(tongue)}?q={{searchTerms}}"),
            Address("application/atom+xml", $"{root}{FeedAddresses.Of(tongue, FeedAddresses.Search, null, false)}?q={{searchTerms}}"));
        return new TaggedFile(Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{description}"), "application/opensearchdescription+xml; charset=utf-8");
    }

    private static XElement Address(string type, string template) => new(openSearch + "Url", new XAttribute("type", type), new XAttribute("template", template));
}
