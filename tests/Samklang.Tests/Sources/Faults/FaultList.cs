using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Http;
using Samklang.Tests.Sources.Plays;

namespace Samklang.Tests.Sources.Faults;

/// <summary>All faults that every source is put through.</summary>
internal static class FaultList
{
    private const string Bomb =
        """<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><feed xmlns="http://www.w3.org/2005/Atom"><title>&c;</title></feed>""";

    private const string ErrorPage = "<!DOCTYPE html><html><head><title>Service unavailable</title></head><body>Please come back later.</body></html>";

    public static IEnumerable<Fault> For(Play play)
    {
        yield return new("no answer in time", "did not answer within") { IsSilent = true, OnWire = async (http, _) => await Task.Delay(Timeout.Infinite, http.RequestAborted) };
        yield return new("429, come back in an instant", "429") { OnAnswer = a => Status(a, 429, "0") };
        yield return new("429, come back in two hours", "left alone for 120 minutes") { OnAnswer = a => Status(a, 429, "7200") };
        yield return new("500 in the middle of the pages", "500") { From = play.PageSize > 0 ? 2 : 1, OnAnswer = a => Status(a, 500, null) };
        yield return new("connection cut in the body", "could not be read") { OnWire = CutAsync };
        yield return new("half a body that calls itself whole", null) { OnAnswer = a => a with { Body = a.Body[..(a.Body.Length / 2)] } };
        yield return new("a body that unfolds without end", "MB, which is more") { OnWire = GzipBombAsync };
        yield return new("a body without end", "MB, which is more") { OnWire = EndlessAsync };
        yield return new("another type of content", "calls itself application/pdf") { OnAnswer = a => a with { Type = "application/pdf" } };
        yield return new("200 with a page about an error", "answered a web page") { OnAnswer = _ => new("text/html", ErrorPage) };
        yield return new("200 with nothing", null) { OnAnswer = a => a with { Body = "" } };
        yield return new("redirect to a foreign host", "is no host of this source") { OnAnswer = _ => Redirect("http://foreign.example/data") };
        yield return new("redirects in a circle", "redirects more than") { OnWire = (http, _) => FaultServer.WriteAsync(http, Redirect(http.Request.Path + http.Request.QueryString)) };
        yield return new("XML whose entities unfold", play.IsXml ? "document type declaration" : "answered") { OnAnswer = _ => new("application/atom+xml", Bomb) };
        yield return new("a field of another type", play.ChangedType.Says) { OnAnswer = a => Change(a, play.ChangedType.From, play.ChangedType.To) };
        yield return new("a field that is gone", play.LostField.Says) { OnAnswer = a => Change(a, play.LostField.From, play.LostField.To) };
        yield return new("a page that comes twice", null) { OnRecords = (all, request) => [.. all.Take(play.PageSize), .. all.Take(play.PageSize), .. all.Skip(2 * play.PageSize)] };
        yield return new("another order at each request", null) { OnRecords = (all, request) => request % 2 == 0 ? [.. all.Reverse()] : all };
        yield return new("only some of the records", null) { OnRecords = (all, _) => [.. all.Take(1)] };
        if (play.SetBack is { } back)
            yield return new("back in time", "gone back in time") { OnAnswer = a => Change(a, back.From, back.To) };
    }

    private static Answer Status(Answer answer, int status, string? retryAfter) => new("application/json", """{"message":"general_error"}""", status)
    {
        Headers = retryAfter is null ? answer.Headers : new Dictionary<string, string> { ["Retry-After"] = retryAfter },
    };

    private static Answer Redirect(string to) => new("text/plain", "", 302) { Headers = new Dictionary<string, string> { ["Location"] = to } };

    private static Answer Change(Answer answer, string from, string to) => answer with { Body = answer.Body.Replace(from, to, StringComparison.Ordinal) };

    private static async Task CutAsync(HttpContext http, Answer answer)
    {
        byte[] body = Encoding.UTF8.GetBytes(answer.Body);
        FaultServer.Begin(http, answer, body.Length + 10);
        await http.Response.Body.WriteAsync(body.AsMemory(0, body.Length / 2));
        await http.Response.Body.FlushAsync();
        await Task.Delay(20);
        http.Abort();
    }

    private static async Task GzipBombAsync(HttpContext http, Answer answer)
    {
        FaultServer.Begin(http, answer, null);
        http.Response.Headers.ContentEncoding = "gzip";
        await using GZipStream gzip = new(http.Response.Body, CompressionLevel.Fastest);
        byte[] zeros = new byte[1 << 16];
        for (int i = 0; i < 64 && !http.RequestAborted.IsCancellationRequested; i++)
            await gzip.WriteAsync(zeros, http.RequestAborted).AsTask().ContinueWith(_ => { }, TaskScheduler.Default);
    }

    private static async Task EndlessAsync(HttpContext http, Answer answer)
    {
        FaultServer.Begin(http, answer, null);
        byte[] spaces = Encoding.ASCII.GetBytes(new string(' ', 1 << 16));
        while (!http.RequestAborted.IsCancellationRequested)
            await http.Response.Body.WriteAsync(spaces, http.RequestAborted).AsTask().ContinueWith(_ => { }, TaskScheduler.Default);
    }
}
