using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Samklang.Tests.Sources.Plays;

namespace Samklang.Tests.Sources.Faults;

/// <summary>A server on this machine that plays a source, well or badly.</summary>
internal sealed class FaultServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private FaultServer(WebApplication app) => this.app = app;

    public Uri Address { get; private set; } = null!;

    /// <summary>What is answered when all is well.</summary>
    public Func<Asked, Answer> Reply { get; set; } = _ => Answer.NotFound;

    /// <summary>What goes wrong; null while all is well.</summary>
    public Fault? Fault { get; set; }

    /// <summary>How many requests have come since the fault was set.</summary>
    public int Requests { get; set; }

    public List<Asked> Log { get; } = [];

    public static async Task<FaultServer> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(k => (k.AddServerHeader, k.Limits.MinResponseDataRate) = (false, null));
        FaultServer server = new(builder.Build());
        server.app.Run(server.AnswerAsync);
        await server.app.StartAsync();
        server.Address = new(server.app.Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/");
        return server;
    }

    public void Behave() => (Fault, Requests) = (null, 0);

    public void Misbehave(Fault fault) => (Fault, Requests) = (fault, 0);

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync(new CancellationToken(true)).ContinueWith(_ => { }, TaskScheduler.Default);
        await app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext http)
    {
        using StreamReader reader = new(http.Request.Body);
        Asked asked = new(http.Request.Method, http.Request.Path, http.Request.Query.ToDictionary(q => q.Key, q => q.Value.ToString()),
            await reader.ReadToEndAsync(), http.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase));
        int number;
        lock (Log)
        {
            Log.Add(asked);
            number = ++Requests;
        }
        Fault? fault = Fault is { } set && set.IsAt(number) ? set : null;
        Answer answer = ReplyTo(asked);
        if (fault?.OnAnswer is { } change)
            answer = change(answer);
        if (fault?.OnWire is { } wire)
            await wire(http, answer);
        else
            await WriteAsync(http, answer);
    }

    // What the play can't make sense of, because a fault has led the request astray, is not found.
    private Answer ReplyTo(Asked asked)
    {
        try
        {
            return Reply(asked);
        }
        catch (Exception astray) when (astray is FormatException or KeyNotFoundException or ArgumentException or IndexOutOfRangeException)
        {
            return Answer.NotFound;
        }
    }

    public static async Task WriteAsync(HttpContext http, Answer answer)
    {
        byte[] body = Encoding.UTF8.GetBytes(answer.Body);
        Begin(http, answer, body.Length);
        if (answer.Status is not (204 or 304))
            await http.Response.Body.WriteAsync(body);
    }

    public static void Begin(HttpContext http, Answer answer, long? length)
    {
        http.Response.StatusCode = answer.Status;
        http.Response.ContentType = answer.Type;
        foreach ((string name, string value) in answer.Headers)
            http.Response.Headers[name] = value;
        if (length is { } known && answer.Status is not (204 or 304))
            http.Response.ContentLength = known;
    }
}

/// <summary>One way in which a source goes wrong.</summary>
/// <param name="Name">The fault in words.</param>
/// <param name="Says">What of it must be said; null when it is to be put up with in silence.</param>
internal sealed record Fault(string Name, string? Says)
{
    /// <summary>The first request that goes wrong, counted from 1.</summary>
    public int From { get; init; } = 1;

    /// <summary>The last one; the fault stays when it is null.</summary>
    public int? To { get; init; }

    /// <summary>True when it never answers at all.</summary>
    public bool IsSilent { get; init; }

    public Func<Answer, Answer>? OnAnswer { get; init; }

    public Func<HttpContext, Answer, Task>? OnWire { get; init; }

    /// <summary>What is asked for is answered with these records instead.</summary>
    public Func<IReadOnlyList<int>, int, IReadOnlyList<int>>? OnRecords { get; init; }

    public bool IsAt(int request) => request >= From && (To is null || request <= To);
}
