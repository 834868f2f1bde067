using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Samklang.People;
using Samklang.Watch;
using Samklang.Web.Tests.Site;

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
        Assert.Equal(["find_money", "search", "thread_of", "what_matters_to_us"], tools.Select(t => t.Name).Order());
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

    /// <summary>All that a tool answers, as one text; it must not be an error.</summary>
    public static async Task<string> AskAsync(this McpClient client, string tool, Dictionary<string, object?> arguments)
    {
        CallToolResult answer = await client.CallToolAsync(tool, arguments, cancellationToken: TestHost.Cancel);
        string text = System.Text.RegularExpressions.Regex.Unescape(string.Join('\n', answer.Content.OfType<TextContentBlock>().Select(c => c.Text)));
        Assert.True(answer.IsError is not true, text);
        return text;
    }
}
