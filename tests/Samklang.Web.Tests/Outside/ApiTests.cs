using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Samklang.Influence.Asks;
using Samklang.People;
using Samklang.Specialisation.Wishes;
using Samklang.Watch;
using Samklang.Web.Tests.Desk;
using Samklang.Web.Tests.Site;

namespace Samklang.Web.Tests.Outside;

/// <summary>The interface for programs, held against its own description by readers that did not write it.</summary>
public sealed class ApiTests
{
    private const string Root = "/api/v1";

    [Fact]
    public async Task The_description_is_valid_and_describes_every_address()
    {
        await using TestHost host = new();
        using HttpClient program = host.Browser();
        string json = await program.GetStringAsync($"{Root}/openapi.json", TestHost.Cancel);
        var read = OpenApiDocument.Parse(json, "json");
        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Empty(read.Document!.Validate(ValidationRuleSet.GetDefaultRuleSet()));
        Assert.StartsWith("3.1", JsonNode.Parse(json)!["openapi"]!.GetValue<string>());
        IEnumerable<string> mapped = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/'))
            .Where(p => p.StartsWith(Root, StringComparison.Ordinal) && !p.EndsWith(".json", StringComparison.Ordinal)).Select(p => p.Replace(":guid", "", StringComparison.Ordinal));
        Assert.Equal(mapped.Order(), read.Document!.Paths!.Keys.Order());
        Assert.All(read.Document.Paths.Values.SelectMany(p => p.Operations!.Values), o => Assert.DoesNotContain("Operation.", o.Summary!));
    }

    [Fact]
    public async Task Every_answer_is_as_the_description_says()
    {
        SmallRegion region = new();
        using TestHost host = await region.StartAsync(TestData.Item(), region.Match(region.Law, Verdict.Act), TestData.Line(region.Owner, about: region.Priority), TestData.Wish(region.Owner, "depot", "A depot to share"));
        using HttpClient program = host.Browser();
        JsonNode description = JsonNode.Parse(await program.GetStringAsync($"{Root}/openapi.json", TestHost.Cancel))!;
        int seen = 0;
        foreach ((string path, JsonNode? operations) in description["paths"]!.AsObject().Where(p => !p.Key.Contains('{', StringComparison.Ordinal)))
        {
            JsonNode list = await AnswerAsync(program, path + (path.EndsWith("/search", StringComparison.Ordinal) ? "?q=buss" : ""), operations!, description);
            foreach (JsonNode? one in list["items"]!.AsArray().Take(3))
                foreach ((string single, JsonNode? of) in description["paths"]!.AsObject().Where(p => p.Key.StartsWith($"{path}/{{", StringComparison.Ordinal)))
                {
                    string name = single.EndsWith("{id}", StringComparison.Ordinal) ? "id" : "key";
                    JsonNode alone = await AnswerAsync(program, $"{path}/{one![name]!.GetValue<string>()}", of!, description);
                    Assert.True(JsonNode.DeepEquals(one, alone), $"{path} and its record say two things.");
                    seen++;
                }
        }
        Assert.True(seen > 12, $"Only {seen} records were asked for one by one.");
    }

    [Fact]
    public async Task A_list_comes_page_by_page_and_nothing_twice()
    {
        using TestHost host = await new SmallRegion().StartAsync([.. Enumerable.Range(1, 7).Select(n => TestData.Item($"{n}"))]);
        using HttpClient program = host.Browser();
        List<string> keys = [];
        string? cursor = null;
        int pages = 0;
        do
        {
            JsonNode page = JsonNode.Parse(await program.GetStringAsync($"{Root}/calls?limit=3{(cursor is null ? "" : $"&cursor={cursor}")}", TestHost.Cancel))!;
            keys.AddRange(page["items"]!.AsArray().Select(i => i!["key"]!.GetValue<string>()));
            (cursor, pages) = (page["next"]?.GetValue<string>(), pages + 1);
        }
        while (cursor is not null);
        Assert.Equal(3, pages);
        Assert.Equal(Enumerable.Range(1, 7).Select(n => $"item-{n}"), keys.Order());
    }

    [Fact]
    public async Task Only_what_has_changed_is_given_to_who_asks_for_that()
    {
        SmallRegion region = new();
        using TestHost host = await region.StartAsync();
        host.Time.Advance(TimeSpan.FromDays(2));
        await using (var db = host.AsSystem())
        {
            db.Priorities.Single().Reword(region.Priority.Words with { Title = new("Tysta bussar", "Quiet buses") });
            await db.SaveChangesAsync(TestHost.Cancel);
        }
        using HttpClient program = host.Browser();
        Assert.Single(JsonNode.Parse(await program.GetStringAsync($"{Root}/priorities?changedSince=2026-11-25T00:00:00Z", TestHost.Cancel))!["items"]!.AsArray());
        Assert.Empty(JsonNode.Parse(await program.GetStringAsync($"{Root}/networks?changedSince=2026-11-25T00:00:00Z", TestHost.Cancel))!["items"]!.AsArray());
    }

    [Fact]
    public async Task Who_has_the_answer_already_is_told_so_until_something_changes()
    {
        SmallRegion region = new();
        using TestHost host = await region.StartAsync();
        using HttpClient program = host.Browser();
        HttpResponseMessage first = await program.GetAsync($"{Root}/priorities", TestHost.Cancel);
        async Task<HttpStatusCode> AgainAsync()
        {
            using HttpRequestMessage again = new(HttpMethod.Get, $"{Root}/priorities");
            again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
            return (await program.SendAsync(again, TestHost.Cancel)).StatusCode;
        }
        Assert.Equal(HttpStatusCode.NotModified, await AgainAsync());
        await using (var db = host.AsSystem())
        {
            db.Priorities.Single().Reword(region.Priority.Words with { Title = new("Tysta bussar", "Quiet buses") });
            await db.SaveChangesAsync(TestHost.Cancel);
        }
        Assert.Equal(HttpStatusCode.OK, await AgainAsync());
    }

    [Theory]
    [InlineData("/priorities?cursor=nonsense", HttpStatusCode.BadRequest, "cursor")]
    [InlineData("/priorities?limit=0", HttpStatusCode.BadRequest, "limit")]
    [InlineData("/priorities?limit=1000", HttpStatusCode.BadRequest, "limit")]
    [InlineData("/search", HttpStatusCode.BadRequest, "q:")]
    [InlineData("/search?q=buss&cursor=zzzz", HttpStatusCode.BadRequest, "cursor")]
    [InlineData("/priorities/no-such", HttpStatusCode.NotFound, "priorities")]
    [InlineData("/no-such-list", HttpStatusCode.NotFound, "address")]
    public async Task What_is_wrong_is_told_as_problem_details(string address, HttpStatusCode expected, string named)
    {
        await using TestHost host = new();
        using HttpClient program = host.Browser();
        await AssertProblemAsync(await program.GetAsync(Root + address, TestHost.Cancel), expected, named);
    }

    [Fact]
    public async Task A_key_opens_what_its_holder_may_see_and_no_more_than_its_scopes()
    {
        (AccessKey key, string secret) = (null!, "");
        using DeskRoom room = await DeskRoom.OpenAsync(r =>
        {
            (key, secret) = AccessKey.Make(r.Strategist.Id, "program", [AccessScope.Strategy], TestData.Now, null);
            return [key, TestData.Priority(r.North, "inner", new("Inre", "Inner"), Audience.OfOwner(r.North.Id)), TestData.Priority(r.South, "others", new("Deras", "Theirs"), Audience.OfOwner(r.South.Id))];
        });
        using HttpClient program = room.Host.Browser(), anybody = room.Host.Browser(room.Strategist);
        program.DefaultRequestHeaders.Authorization = new("Bearer", secret);
        Assert.Equal(["bus", "inner"], await KeysAsync(program));
        Assert.Equal(["bus"], await KeysAsync(anybody));
        await AssertProblemAsync(await program.GetAsync($"{Root}/log", TestHost.Cancel), HttpStatusCode.Forbidden, "log");
        program.DefaultRequestHeaders.Authorization = new("Bearer", "guessed");
        await AssertProblemAsync(await program.GetAsync($"{Root}/priorities", TestHost.Cancel), HttpStatusCode.Unauthorized, "key");
        Assert.Equal(["bus"], await KeysAsync(anybody));
    }

    [Fact]
    public async Task An_address_that_asks_too_often_is_told_how_long_to_wait()
    {
        await using TestHost host = new();
        host.With("Samklang:Outside:RequestsPerMinute", "2");
        using HttpClient program = host.Browser();
        for (int n = 0; n < 2; n++)
            Assert.Equal(HttpStatusCode.OK, (await program.GetAsync($"{Root}/priorities", TestHost.Cancel)).StatusCode);
        await AssertProblemAsync(await program.GetAsync($"{Root}/priorities", TestHost.Cancel), HttpStatusCode.TooManyRequests, "wait");
    }

    [Fact]
    public async Task A_wish_is_told_outside_the_house_while_it_can_be_answered_and_shown_to_all()
    {
        SmallRegion region = new();
        Person strategist = TestData.Strategist(region.Owner);
        (AccessKey key, string secret) = AccessKey.Make(strategist.Id, "program", [AccessScope.Projects, AccessScope.Feeds], TestData.Now, null);
        PartnerWish closed = TestData.Wish(region.Owner, "closed", "A closed wish"), hidden = TestData.Wish(region.Owner, "hidden", "A hidden wish");
        closed.Close(DateOnly.FromDateTime(TestData.Now));
        hidden.ShowTo(Audience.OfOwner(region.Owner.Id));
        using TestHost host = await region.StartAsync(TestData.Wish(region.Owner, "open", "An open wish"), TestData.Wish(region.Owner, "past", "A past wish", new(2026, 1, 15)), closed, hidden);
        await host.SaveAsync(strategist, key);
        using HttpClient anybody = host.Browser(), holder = host.Browser();
        holder.DefaultRequestHeaders.Authorization = new("Bearer", secret);

        Assert.Equal(["open"], await KeysAsync(anybody, "wishes"));
        Assert.Equal(["closed", "hidden", "open", "past"], await KeysAsync(holder, "wishes"));
        foreach (string name in (string[])["past", "closed", "hidden"])
        {
            await AssertProblemAsync(await anybody.GetAsync($"{Root}/wishes/{name}", TestHost.Cancel), HttpStatusCode.NotFound, "wishes");
            Assert.Equal(HttpStatusCode.OK, (await holder.GetAsync($"{Root}/wishes/{name}", TestHost.Cancel)).StatusCode);
            foreach (string address in (string[])["/en/feeds/wishes.atom", "/sitemap.xml"])
                Assert.DoesNotContain(address == "/sitemap.xml" ? $"/wishes/{name}<" : $"A {name} wish", await anybody.GetStringAsync(address, TestHost.Cancel));
        }
        Assert.Contains("/en/partnerships/wishes/open<", await anybody.GetStringAsync("/sitemap.xml", TestHost.Cancel));
        string ours = await holder.GetStringAsync("/en/feeds/wishes.atom", TestHost.Cancel);
        Assert.Contains("A hidden wish", ours);
        Assert.DoesNotContain("A closed wish", ours);
        Assert.Contains("/api/v1/wishes", await anybody.GetStringAsync("/datasets/dcat", TestHost.Cancel));
    }

    [Fact]
    public async Task Positions_tell_in_which_version_of_the_text_an_ask_was_met_without_reading_the_text()
    {
        SmallRegion region = new();
        using TestHost host = await region.StartAsync();
        using HttpClient anybody = host.Browser();
        List<string> asked = [];
        using (DatabaseListener listener = new(host.Connection, asked))
            foreach (string address in (string[])["/positions", "/positions/depots"])
            {
                JsonNode answer = JsonNode.Parse(await anybody.GetStringAsync(Root + address, TestHost.Cancel))!;
                JsonNode outcome = Assert.Single((answer["items"]?[0] ?? answer)["asks"]![0]!["outcomes"]!.AsArray())!;
                Assert.Equal(("met", "2026-01-08", "finalAct"), (outcome["result"]!.GetValue<string>(), outcome["readingOn"]!.GetValue<string>(), outcome["reading"]!.GetValue<string>()));
            }
        string[] readings = [.. asked.Where(sql => sql.Contains("\"Readings\"", StringComparison.Ordinal))];
        Assert.NotEmpty(readings);
        Assert.All(readings, sql => Assert.DoesNotContain("\"Text\"", sql));

        await using (var db = host.AsSystem())
        {
            (await db.Readings.SingleAsync(r => r.Kind == ReadingKind.FinalAct, TestHost.Cancel)).ShowTo(Audience.OfOwner(region.Owner.Id));
            await db.SaveChangesAsync(TestHost.Cancel);
        }
        Assert.Empty(JsonNode.Parse(await anybody.GetStringAsync($"{Root}/positions/depots", TestHost.Cancel))!["asks"]![0]!["outcomes"]!.AsArray());
    }

    private static async Task<string[]> KeysAsync(HttpClient program, string list = "priorities") =>
        [.. JsonNode.Parse(await program.GetStringAsync($"{Root}/{list}", TestHost.Cancel))!["items"]!.AsArray().Select(p => p!["key"]!.GetValue<string>()).Order()];

    private static async Task AssertProblemAsync(HttpResponseMessage answer, HttpStatusCode expected, string named)
    {
        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        JsonElement problem = await answer.Content.ReadFromJsonAsync<JsonElement>(TestHost.Cancel);
        Assert.Equal((int)expected, problem.GetProperty("status").GetInt32());
        Assert.Contains(named, problem.GetProperty("detail").GetString());
    }

    private static async Task<JsonNode> AnswerAsync(HttpClient program, string address, JsonNode operations, JsonNode description)
    {
        string text = await program.GetStringAsync(address, TestHost.Cancel);
        JsonNode schema = operations["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!.DeepClone();
        JsonObject whole = new() { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["$defs"] = description["components"]!["schemas"]!.DeepClone(), ["allOf"] = new JsonArray(schema) };
        JsonSchema rule = JsonSchema.FromText(whole.ToJsonString().Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal));
        EvaluationResults result = rule.Evaluate(JsonDocument.Parse(text).RootElement, new() { OutputFormat = OutputFormat.List });
        Assert.True(result.IsValid, $"{address}: {string.Join("; ", result.Details!.Where(d => d.Errors is not null).SelectMany(d => d.Errors!, (d, e) => $"{d.InstanceLocation} {e.Value}"))}\n{text}");
        return JsonNode.Parse(text)!;
    }
}
