using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Office.Log;
using Samklang.People;
using Samklang.Specialisation;
using Samklang.Watch;
using Samklang.Web.Tests.Desk;
using Samklang.Web.Tests.Site;
using Samklang.Web.Tests.Specialisation;
using Role = Samklang.People.Role;

namespace Samklang.Web.Tests.Outside;

/// <summary>The tools for language models, asked by the protocol's own client.</summary>
public sealed class ToolTests
{
    [Fact]
    public async Task The_tools_are_told_and_none_of_them_writes()
    {
        using TestHost host = await new SmallRegion().StartAsync();
        await using McpClient client = await host.ToolsAsync();
        IList<McpClientTool> tools = await client.ListToolsAsync(cancellationToken: TestHost.Cancel);
        Assert.Equal(["find_money", "partners", "search", "thread_of", "what_matters_to_us"], tools.Select(t => t.Name).Order());
        Assert.All(tools, t => Assert.True(t.ProtocolTool.Annotations?.ReadOnlyHint));
        Assert.All(tools, t => Assert.NotEmpty(t.Description));
    }

    [Fact]
    public async Task Each_tool_answers_with_what_there_is_and_where_it_stands()
    {
        SmallRegion region = new();
        using TestHost host = await region.StartAsync(TestData.Item(), region.Match(region.Law, Verdict.Act));
        await using McpClient client = await host.ToolsAsync();
        Assert.Contains("http://localhost/sv/strategi/prioriteringar/bus", await client.AskAsync("search", new() { ["words"] = "fossilfria bussar" }));
        string matters = await client.AskAsync("what_matters_to_us", new() { ["language"] = "en" });
        Assert.Contains("Clean Vehicles Directive", matters);
        Assert.Contains("2026-03-12", matters);
        Assert.Contains("Ren luft åt alla", await client.AskAsync("thread_of", new() { ["kind"] = "priority", ["key"] = "bus" }));
        Assert.Contains("item-1", await client.AskAsync("find_money", new() { ["words"] = "bussar i kollektivtrafiken", ["applicant"] = "region", ["place"] = "SE124" }));
    }

    [Theory]
    [InlineData("search", "words", "")]
    [InlineData("find_money", "place", "nowhere")]
    [InlineData("thread_of", "key", "no-such")]
    [InlineData("what_matters_to_us", "language", "de")]
    [InlineData("partners", "strength", "no-such")]
    [InlineData("partners", "order", "grade")]
    public async Task What_is_wrong_is_named(string tool, string name, string value)
    {
        using TestHost host = await new SmallRegion().StartAsync();
        await using McpClient client = await host.ToolsAsync();
        Dictionary<string, object?> arguments = new() { ["words"] = "buss", ["kind"] = "priority", [name] = value };
        CallToolResult answer = await client.CallToolAsync(tool, arguments, cancellationToken: TestHost.Cancel);
        Assert.True(answer.IsError);
        Assert.Contains(name, answer.Content.OfType<TextContentBlock>().Single().Text);
    }

    [Fact]
    public async Task Partners_are_told_as_on_the_desk_each_component_by_itself_and_the_way_in_a_sentence()
    {
        using DeskRoom room = await PastRoom.OpenAsync(_ =>
        [
            Strength("our-food", "SE124", "Vår mat", "Our food"), Strength("basque-food", "ES212", "Baskisk mat", "Basque food"), Strength("dalarna-food", "SE312", "Dalamat", "Dala food"),
        ]);
        await using McpClient client = await room.Host.ToolsAsync();
        JsonElement answer = await client.ReadAsync("partners", new() { ["words"] = "robots", ["strength"] = "our-food" });
        JsonElement region = Assert.Single(answer.GetProperty("regions").EnumerateArray());
        Assert.Equal("ES212", region.GetProperty("region").GetString());
        Assert.Equal(["WORKSHOP och TALLER var med i projektet P1 (2020)."], region.GetProperty("ways").EnumerateArray().Select(w => w.GetString()));
        Assert.Equal(["Baskisk mat"], region.GetProperty("statedInCommon").EnumerateArray().Select(w => w.GetString()));
        Assert.Equal(["region", "name", "ways", "statedInCommon", "shownInCommon", "completes", "figures"], region.EnumerateObject().Select(p => p.Name));
        Assert.Contains("robots", answer.GetProperty("understoodAs").EnumerateArray().Select(f => f.GetString()));
        Assert.Equal(["WORKSHOP", "TALLER"], answer.GetProperty("organisations").EnumerateArray().Select(o => o.GetProperty("name").GetString()));

        JsonElement english = await client.ReadAsync("partners", new() { ["organisation"] = "Workshop", ["ownCountry"] = true, ["order"] = "stated", ["language"] = "en" });
        Assert.Equal(["ES212", "SE312"], english.GetProperty("regions").EnumerateArray().Select(r => r.GetProperty("region").GetString()).Order());
        Assert.Contains("WORKSHOP and TALLER were in the project P1 (2020).", english.ToString());
    }

    [Fact]
    public async Task A_way_to_partners_is_told_to_who_may_see_it_and_who_has_walked_it_within_the_house_alone()
    {
        Organisation gipuzkoa = Abroad("gipuzkoa", "ES212"), helsinki = Abroad("helsinki", "FI1B1");
        using DeskRoom room = await DeskRoom.OpenAsync(r =>
        [
            TestData.Installation(r.North), gipuzkoa, helsinki, Met(gipuzkoa, r.South, Audience.OfOwner(r.South.Id)), Met(helsinki, r.South, Audience.Public),
        ]);
        (AccessKey ours, string our) = AccessKey.Make(room.Strategist.Id, "model", [AccessScope.Tools], TestData.Now, null);
        (AccessKey theirs, string their) = AccessKey.Make(room.Neighbour.Id, "model", [AccessScope.Tools], TestData.Now, null);
        await room.Host.SaveAsync(ours, theirs);

        await using McpClient anybody = await room.Host.ToolsAsync(), holder = await room.Host.ToolsAsync(our), neighbour = await room.Host.ToolsAsync(their);
        string open = await anybody.AskAsync("partners", []), within = await holder.AskAsync("partners", []), all = await neighbour.AskAsync("partners", []);

        Assert.Contains("FI1B1", open);
        Assert.DoesNotContain("ES212", open + within);
        Assert.Contains("ES212", all);
        Assert.DoesNotContain("The walker", open);
        Assert.Contains("The walker", within);
        Assert.DoesNotContain("/desk/", open);
        Assert.Contains("http://localhost/desk/partners/FI1B1", within);
    }

    private static RegionalStrength Strength(string key, string region, string sv, string en) => new(key, new(NutsCode.Parse(region), new(sv, en), TestData.Fact) { Economy = NaceCode.Parse("C10") });

    private static Organisation Abroad(string key, string region) => new(key, OrganisationKind.Region, LocalText.Same(key)) { Nuts = NutsCode.Parse(region), Country = region[..2] };

    private static LogLine Met(Organisation whom, Organisation owner, Audience audience) => new(
        new(LocalText.Same("We met"), new(2026, 11, 1), LogKind.Meeting, owner.Id, audience, [new(LinkedKind.Organisation, whom.Id)]), Viewer.For(Guid.NewGuid(), owner.Id, "The walker", Role.Strategist), TestData.Now);

    [Fact]
    public async Task A_key_opens_what_its_holder_may_see_and_one_that_does_not_open_tools_is_refused()
    {
        SmallRegion region = new();
        Person strategist = TestData.Strategist(region.Owner);
        (AccessKey tools, string secret) = AccessKey.Make(strategist.Id, "model", [AccessScope.Tools], TestData.Now, null);
        (AccessKey feeds, string other) = AccessKey.Make(strategist.Id, "calendar", [AccessScope.Feeds], TestData.Now, null);
        using TestHost host = await region.StartAsync(TestData.Priority(region.Owner, "inner", new("Inre arbete", "Inner work"), Audience.OfOwner(region.Owner.Id)));
        await host.SaveAsync(strategist, tools, feeds);
        Dictionary<string, object?> asked = new() { ["words"] = "inre arbete" };
        await using McpClient anybody = await host.ToolsAsync(), holder = await host.ToolsAsync(secret);
        Assert.DoesNotContain("inner", await anybody.AskAsync("search", asked));
        Assert.Contains("inner", await holder.AskAsync("search", asked));
        await Assert.ThrowsAnyAsync<Exception>(() => host.ToolsAsync(other));
        await Assert.ThrowsAnyAsync<Exception>(() => host.ToolsAsync("guessed"));
    }
}

internal static class ToolAsking
{
    /// <summary>The protocol's own client, with a key if one is given.</summary>
    public static async Task<McpClient> ToolsAsync(this TestHost host, string? secret = null)
    {
        HttpClient program = host.Browser();
        if (secret is not null)
            program.DefaultRequestHeaders.Authorization = new("Bearer", secret);
        HttpClientTransport transport = new(new() { Endpoint = new(program.BaseAddress!, "/mcp"), TransportMode = HttpTransportMode.StreamableHttp }, program, ownsHttpClient: true);
        // The client asks first whether the server is a new one; a busy machine must not make it take ours for an old one.
        return await McpClient.CreateAsync(transport, new() { DiscoverProbeTimeout = TimeSpan.FromMinutes(2), InitializationTimeout = TimeSpan.FromMinutes(3) }, cancellationToken: TestHost.Cancel);
    }

    /// <summary>What a tool answers, as it is built; it must not be an error.</summary>
    public static async Task<JsonElement> ReadAsync(this McpClient client, string tool, Dictionary<string, object?> arguments)
    {
        CallToolResult answer = await client.CallToolAsync(tool, arguments, cancellationToken: TestHost.Cancel);
        string text = answer.Content.OfType<TextContentBlock>().Single().Text;
        Assert.True(answer.IsError is not true, text);
        return JsonSerializer.Deserialize<JsonElement>(text);
    }

    /// <summary>All that a tool answers, as one text; it must not be an error.</summary>
    public static async Task<string> AskAsync(this McpClient client, string tool, Dictionary<string, object?> arguments)
    {
        CallToolResult answer = await client.CallToolAsync(tool, arguments, cancellationToken: TestHost.Cancel);
        string text = System.Text.RegularExpressions.Regex.Unescape(string.Join('\n', answer.Content.OfType<TextContentBlock>().Select(c => c.Text)));
        Assert.True(answer.IsError is not true, text);
        return text;
    }
}
