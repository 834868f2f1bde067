using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using AngleSharp.Dom;
using Samklang.Web.Tests.Rdf;
using Samklang.Web.Tests.Site;

namespace Samklang.Web.Tests.Outside;

/// <summary>The catalogue of open data, linked data in the pages, the search for browsers, and lists for other sites.</summary>
public sealed class OpenDataTests(SharedRegion shared) : IClassFixture<SharedRegion>
{
    private const string Dcat = "http://www.w3.org/ns/dcat#";
    private const string Terms = "http://purl.org/dc/terms/";

    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    [Fact]
    public async Task The_catalogue_has_what_DCAT_AP_SE_asks_for_and_nothing_without_an_address()
    {
        IReadOnlyList<Triple> triples = await TriplesAsync();
        ILookup<string, Triple> of = triples.ToLookup(t => t.Subject.Value);
        Assert.All(triples, t => Assert.True(t is { Subject.Kind: "NamedNode", Predicate.Kind: "NamedNode", Object.Kind: "NamedNode" or "Literal" }, $"{t} has a thing without an address."));
        Assert.All(triples.SelectMany(t => (Term[])[t.Subject, t.Predicate, t.Object]).Where(t => t.Kind == "NamedNode"), t => Assert.True(Uri.TryCreate(t.Value, UriKind.Absolute, out _), t.Value));
        string Type(string subject) => of[subject].Single(t => t.Predicate.Value == Rdf + "type").Object.Value;
        void Has(string type, string[] texts, string[] links)
        {
            List<string> subjects = [.. of.Select(s => s.Key).Where(s => Type(s) == type)];
            Assert.NotEmpty(subjects);
            foreach (string subject in subjects)
            {
                Assert.All(texts, name => Assert.Equal(["en", "sv"], of[subject].Where(t => t.Predicate.Value == name && t.Object is { Kind: "Literal", Value.Length: > 0 }).Select(t => t.Object.Language).Order()));
                Assert.All(links, name => Assert.Contains(of[subject], t => t.Predicate.Value == name && t.Object.Kind == "NamedNode"));
            }
        }
        Has(Dcat + "Catalog", [Terms + "title", Terms + "description"], [Terms + "publisher", Terms + "license", Dcat + "dataset"]);
        Has(Dcat + "Dataset", [Terms + "title", Terms + "description"], [Terms + "publisher", Dcat + "contactPoint", Dcat + "distribution", Terms + "accessRights"]);
        Has(Dcat + "Distribution", [Terms + "title"], [Dcat + "accessURL", Terms + "license"]);
        Has(Dcat + "DataService", [Terms + "title"], [Dcat + "endpointURL", Dcat + "endpointDescription", Terms + "publisher"]);
        Has("http://xmlns.com/foaf/0.1/Agent", ["http://xmlns.com/foaf/0.1/name"], [Terms + "type"]);
        foreach (string distribution in of.Select(s => s.Key).Where(s => Type(s) == Dcat + "Distribution"))
            Assert.Contains('/', Assert.Single(of[distribution], t => t.Predicate.Value == Terms + "format").Object.Value);
        string catalogue = Assert.Single(of, s => Type(s.Key) == Dcat + "Catalog").Key;
        Assert.Equal("http://creativecommons.org/publicdomain/zero/1.0/", Assert.Single(of[catalogue], t => t.Predicate.Value == Terms + "license").Object.Value);
        Assert.True(DateTime.TryParse(Assert.Single(of[catalogue], t => t.Predicate.Value == Terms + "modified").Object.Value, CultureInfo.InvariantCulture, out _));
        // What one thing says of another of ours is there, and the catalogue holds every dataset.
        Assert.All(triples.Where(t => t.Object.Value.StartsWith("http://localhost/datasets/dcat#", StringComparison.Ordinal)), t => Assert.True(of.Contains(t.Object.Value), t.Object.Value));
        Assert.Equal(of.Select(s => s.Key).Where(s => Type(s) == Dcat + "Dataset").Order(), of[catalogue].Where(t => t.Predicate.Value == Dcat + "dataset").Select(t => t.Object.Value).Order());
        using HttpClient program = shared.Host.Browser();
        foreach (string address in triples.Where(t => t.Predicate.Value is Dcat + "accessURL" or Dcat + "endpointDescription").Select(t => t.Object.Value))
            Assert.Equal(HttpStatusCode.OK, (await program.GetAsync(address, TestHost.Cancel)).StatusCode);
    }

    [Theory, MemberData(nameof(SmallRegion.Pages), MemberType = typeof(SmallRegion))]
    public async Task Every_page_says_to_programs_what_it_is_about(string sv, string en)
    {
        foreach (string address in (string[])[sv, en])
        {
            IElement block = Assert.Single((await shared.Host.GetAsync(address)).QuerySelectorAll("script[type='application/ld+json']"));
            JsonNode data = JsonNode.Parse(block.TextContent)!;
            Assert.Equal("https://schema.org", data["@context"]!.GetValue<string>());
            Assert.Contains(data["@graph"]!.AsArray(), thing => thing!["@type"]!.GetValue<string>() == "WebPage" && thing["inLanguage"]!.GetValue<string>() == address[1..3]);
        }
    }

    [Fact]
    public async Task Linked_data_names_the_law_and_can_not_be_broken_out_of()
    {
        using TestHost host = await new SmallRegion().StartAsync(TestData.Item("evil", title: new("</script><script>alert(1)</script>", "")));
        IElement law = (await host.GetAsync("/sv/fran-eu/item-law")).QuerySelector("script[type='application/ld+json']")!;
        JsonNode said = JsonNode.Parse(law.TextContent)!["@graph"]!.AsArray().Single(t => t!["@type"]!.GetValue<string>() == "Legislation")!;
        Assert.Equal("32019L1161", said["legislationIdentifier"]!.GetValue<string>());
        IDocument evil = await host.GetAsync("/sv/fran-eu/item-evil");
        Assert.Empty(evil.QuerySelectorAll("script:not([src]):not([type='application/ld+json'])"));
        JsonNode kept = JsonNode.Parse(evil.QuerySelector("script[type='application/ld+json']")!.TextContent)!;
        Assert.Contains(kept["@graph"]!.AsArray(), thing => thing!["name"]?.GetValue<string>() == "</script><script>alert(1)</script>");
    }

    [Fact]
    public async Task Browsers_learn_how_to_search()
    {
        string address = (await shared.Host.GetAsync("/sv")).QuerySelector("link[rel=search]")!.GetAttribute("href")!;
        using HttpClient browser = shared.Host.Browser();
        XDocument description = XDocument.Parse(await browser.GetStringAsync(address, TestHost.Cancel));
        XNamespace space = "http://a9.com/-/spec/opensearch/1.1/";
        Assert.InRange(description.Root!.Element(space + "ShortName")!.Value.Length, 1, 16);
        foreach (string template in description.Root.Elements(space + "Url").Select(u => u.Attribute("template")!.Value))
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(template.Replace("{searchTerms}", "buss", StringComparison.Ordinal), TestHost.Cancel)).StatusCode);
    }

    [Theory]
    [InlineData("/sv/fragments/calls", "Nollutsläppsbussar")]
    [InlineData("/en/fragments/calls", "Zero-emission buses")]
    [InlineData("/sv/fragments/news", "Robotar")]
    [InlineData("/en/fragments/news", "A depot to share")]
    [InlineData("/en/fragments/wishes", "A depot to share")]
    [InlineData("/sv/fragments/priorities/bus", "Direktiv om rena fordon")]
    public async Task A_list_for_another_site_is_a_piece_of_plain_HTML_that_leads_here(string address, string expected)
    {
        SmallRegion region = new();
        using TestHost host = await region.StartAsync(TestData.Item(), region.Match(region.Law, Watch.Verdict.Act), TestData.Wish(region.Owner, "depot", "A depot to share"));
        using HttpClient site = host.Browser();
        HttpResponseMessage answer = await site.GetAsync(address, TestHost.Cancel);
        string html = await answer.Content.ReadAsStringAsync(TestHost.Cancel);
        Assert.StartsWith("<section", html);
        IDocument piece = await TestHost.ParseAsync(html);
        Assert.Contains(expected, piece.QuerySelectorAll("li a").Select(a => a.TextContent));
        Assert.Empty(piece.QuerySelectorAll("script, style, link, [style]"));
        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        foreach (IElement link in piece.QuerySelectorAll("a"))
            Assert.Equal(HttpStatusCode.OK, (await site.GetAsync(link.GetAttribute("href"), TestHost.Cancel)).StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("data@region.example")]
    public async Task Questions_about_data_go_to_a_page_that_there_is_and_to_a_mail_address_when_the_installation_names_one(string? mail)
    {
        await using TestHost host = new();
        if (mail is not null)
            host.With("Samklang:Outside:DataContact", mail);
        using HttpClient program = host.Browser();
        ILookup<string, string> contact = (await ReadRdf.TriplesAsync(await program.GetByteArrayAsync("/datasets/dcat", TestHost.Cancel)))
            .Where(t => t.Subject.Value.EndsWith("#contact", StringComparison.Ordinal)).ToLookup(t => t.Predicate.Value[(t.Predicate.Value.LastIndexOf('#') + 1)..], t => t.Object.Value);
        Assert.Equal(mail is null ? [] : [$"mailto:{mail}"], contact["hasEmail"]);
        Assert.Equal(HttpStatusCode.OK, (await program.GetAsync(Assert.Single(contact["hasURL"]), TestHost.Cancel)).StatusCode);
    }

    [Theory]
    [InlineData(null, "frame-ancestors 'none'")]
    [InlineData("https://www.region.example", "frame-ancestors https://www.region.example")]
    public async Task Only_the_sites_that_the_installation_names_may_frame_a_list(string? named, string expected)
    {
        await using TestHost host = new();
        if (named is not null)
            host.With("Samklang:Outside:FrameAncestors", named);
        using HttpClient site = host.Browser();
        HttpResponseMessage answer = await site.GetAsync("/sv/fragments/calls?as=page", TestHost.Cancel);
        Assert.EndsWith(expected, Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        Assert.StartsWith("<!DOCTYPE html>", await answer.Content.ReadAsStringAsync(TestHost.Cancel));
    }

    [Theory]
    [InlineData("rdf:about=\"http://a.example/\"", "rdf:about=\"a\"")]
    [InlineData("</dcterms:title>", "")]
    public async Task The_reader_refuses_what_is_no_RDF(string right, string wrong)
    {
        string document = $"<rdf:RDF xmlns:rdf=\"{Rdf}\" xmlns:dcterms=\"{Terms}\"><rdf:Description rdf:about=\"http://a.example/\"><dcterms:title>A</dcterms:title></rdf:Description></rdf:RDF>";
        Assert.Single(await ReadRdf.TriplesAsync(Encoding.UTF8.GetBytes(document)));
        await Assert.ThrowsAsync<InvalidDataException>(() => ReadRdf.TriplesAsync(Encoding.UTF8.GetBytes(document.Replace(right, wrong, StringComparison.Ordinal))));
    }

    private async Task<IReadOnlyList<Triple>> TriplesAsync()
    {
        using HttpClient program = shared.Host.Browser();
        HttpResponseMessage answer = await program.GetAsync("/datasets/dcat", TestHost.Cancel);
        Assert.Equal("application/rdf+xml", answer.Content.Headers.ContentType?.MediaType);
        return await ReadRdf.TriplesAsync(await answer.Content.ReadAsByteArrayAsync(TestHost.Cancel));
    }
}
