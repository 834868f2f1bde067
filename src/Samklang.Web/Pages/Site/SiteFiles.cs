using System.Text;
using System.Xml;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Publishing;
using Samklang.Specialisation.Wishes;
using Samklang.Web.Hosting;

namespace Samklang.Web.Pages.Site;

/// <summary>What other programs read of the site: what they may visit, and all its pages.</summary>
internal static class SiteFiles
{
    private const string SitemapNamespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string XhtmlNamespace = "http://www.w3.org/1999/xhtml";

    public static void MapSiteFiles(this WebApplication app)
    {
        app.MapGet("/robots.txt", Robots).CacheOutput(PublicPages.Policy);
        app.MapGet("/sitemap.xml", SitemapAsync).CacheOutput(PublicPages.Policy);
    }

    private static IResult Robots(HttpRequest request) => Results.Text(
        $"User-agent: *\nDisallow: /desk\nDisallow: {SiteMap.Search.Address(Tongue.Swedish)}?\nDisallow: {SiteMap.Search.Address(Tongue.English)}?\n"
        + $"Sitemap: {request.Root()}/sitemap.xml\n");

    private static async Task<IResult> SitemapAsync(HttpRequest request, PublicSite site, RegionTime region, CancellationToken cancel)
    {
        List<(SiteMapEntry Entry, string? Key)> pages = [.. SiteMap.Entries.Where(e => e.IsCached && !e.HasKey).Select(e => (e, (string?)null))];
        pages.AddRange(await KeysAsync(site.Db, region.Today, cancel));
        MemoryStream stream = new();
        await using (XmlWriter xml = XmlWriter.Create(stream, new() { Async = true, Encoding = new UTF8Encoding(false) }))
            Write(xml, pages, request.Root());
        return Results.Bytes(stream.ToArray(), "application/xml; charset=utf-8");
    }

    private static async Task<List<(SiteMapEntry, string?)>> KeysAsync(SamklangDb db, DateOnly today, CancellationToken cancel)
    {
        List<(SiteMapEntry Entry, IQueryable<string> Keys)> kinds =
        [
            (SiteMap.Goal, db.Goals.Select(g => g.Key)), (SiteMap.Priority, db.Priorities.Select(p => p.Key)),
            (SiteMap.Thread, db.Goals.Select(g => "goal-" + g.Key)), (SiteMap.Thread, db.Priorities.Select(p => "priority-" + p.Key)),
            (SiteMap.Operation, db.Operations.Select(o => o.Key)), (SiteMap.Programme, db.Programmes.Select(p => p.Key)),
            (SiteMap.Position, db.Positions.Select(p => p.Key)), (SiteMap.Network, db.Networks.Select(n => n.Key)), (SiteMap.Item, db.Items.Select(i => i.Key)),
            (SiteMap.Project, db.Projects.Select(p => p.Key)), (SiteMap.Report, db.Reports.Where(r => r.PublishedOn != null).Select(r => r.Key)),
            (SiteMap.Dossier, db.Dossiers.Select(d => d.Key)), (SiteMap.Wish, db.Wishes.OpenOn(today).Select(w => w.Key)),
        ];
        List<(SiteMapEntry, string?)> pages = [];
        foreach ((SiteMapEntry entry, IQueryable<string> keys) in kinds)
            pages.AddRange((await keys.OrderBy(k => k).ToListAsync(cancel)).Select(k => (entry, (string?)k)));
        return pages;
    }

    private static void Write(XmlWriter xml, List<(SiteMapEntry Entry, string? Key)> pages, string root)
    {
        xml.WriteStartElement("urlset", SitemapNamespace);
        xml.WriteAttributeString("xmlns", "xhtml", null, XhtmlNamespace);
        foreach ((SiteMapEntry entry, string? key) in pages)
            foreach (Tongue tongue in Tongues.All)
            {
                xml.WriteStartElement("url", SitemapNamespace);
                xml.WriteElementString("loc", SitemapNamespace, root + entry.Address(tongue, key));
                foreach (Tongue other in Tongues.All)
                {
                    xml.WriteStartElement("link", XhtmlNamespace);
                    xml.WriteAttributeString("rel", "alternate");
                    xml.WriteAttributeString("hreflang", other.Code());
                    xml.WriteAttributeString("href", root + entry.Address(other, key));
                    xml.WriteEndElement();
                }
                xml.WriteEndElement();
            }
        xml.WriteEndElement();
    }
}
