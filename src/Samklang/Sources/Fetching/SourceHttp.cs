using System.Net;
using System.Net.Http.Headers;
using System.Reflection;
using Microsoft.Extensions.Options;
using Polly.Timeout;

namespace Samklang.Sources.Fetching;

/// <summary>The one way out to the sources: polite, patient to a point, and never content with half an answer.</summary>
public sealed class SourceHttp(IHttpClientFactory clients, IOptions<SourcesOptions> options, TimeProvider time)
{
    internal const string Client = "sources";

    private static readonly string version = typeof(SourceHttp).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?
        .InformationalVersion.Split('+')[0] ?? "0";

    /// <summary>True when the settings say whom a source's keepers can turn to; nothing is sent without.</summary>
    public bool HasContact => !string.IsNullOrWhiteSpace(options.Value.Contact);

    internal TimeSpan Hold => options.Value.Hold;

    public Task<SourceAnswer> GetAsync(Uri address, AnswerRules rules, CancellationToken cancel) =>
        SendAsync(() => new(HttpMethod.Get, address), rules, cancel);

    /// <param name="make">Makes the request; called anew for each attempt that begins from the start.</param>
    /// <param name="rules">What the answer must keep to.</param>
    /// <param name="cancel">Stops the request.</param>
    /// <exception cref="SourceException">No answer came, or one that says that something is wrong.</exception>
    public async Task<SourceAnswer> SendAsync(Func<HttpRequestMessage> make, AnswerRules rules, CancellationToken cancel)
    {
        if (!HasContact)
            throw new SourceException($"was not asked: set {SourcesOptions.Section}:{nameof(SourcesOptions.Contact)} to an address where its keepers can reach you.");
        using HttpRequestMessage request = Prepare(make(), rules);
        HttpResponseMessage response = await TrySendAsync(request, cancel);
        if (response.IsSuccessStatusCode || rules.Also.Contains(response.StatusCode))
            return new SourceAnswer(response);
        using (response)
            throw Refused(response);
    }

    private HttpRequestMessage Prepare(HttpRequestMessage request, AnswerRules rules)
    {
        request.Options.Set(AnswerRules.Key, rules);
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("Samklang", version));
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue($"(+{options.Value.Contact!.Trim().Replace('(', ' ').Replace(')', ' ')})"));
        request.Headers.TryAddWithoutValidation("Accept", rules.Accept);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip, br");
        if (rules.Language is { } language)
            request.Headers.TryAddWithoutValidation("Accept-Language", language);
        if (rules.Validator is { } validator)
            request.Headers.TryAddWithoutValidation("If-None-Match", validator);
        return request;
    }

    private async Task<HttpResponseMessage> TrySendAsync(HttpRequestMessage request, CancellationToken cancel)
    {
        try
        {
            return await clients.CreateClient(Client).SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
        }
        catch (TimeoutRejectedException late)
        {
            throw new SourceException($"did not answer within {options.Value.Timeout.TotalSeconds:0.##} s, asked {options.Value.Retries + 1} times.", late);
        }
        catch (HttpRequestException broken)
        {
            throw new SourceException($"could not be read, asked {options.Value.Retries + 1} times: {broken.Message}", broken);
        }
    }

    private SourceException Refused(HttpResponseMessage response)
    {
        DateTime now = time.GetUtcNow().UtcDateTime;
        TimeSpan? wait = response.Headers.RetryAfter is { } after ? after.Delta ?? after.Date - time.GetUtcNow() : null;
        bool isLong = wait > options.Value.Patience;
        using StreamReader body = new(response.Content.ReadAsStream());
        string said = string.Join(' ', body.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new($"answered {(int)response.StatusCode} {response.ReasonPhrase}{(isLong ? $", and asks to be left alone for {wait!.Value.TotalMinutes:0} minutes" : "")}"
            + $"{(said.Length == 0 ? "." : $": “{(said.Length > 120 ? said[..120] + "…" : said)}”")}")
        {
            NotBefore = isLong ? now + wait : null,
        };
    }
}
