using System.Net;

namespace Samklang.Sources.Fetching;

/// <summary>Follows redirects by hand, and only to hosts that belong to the source.</summary>
internal sealed class RedirectGuard : DelegatingHandler
{
    private const int Most = 5;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Options.TryGetValue(AnswerRules.Key, out AnswerRules? rules);
        Refuse(request.RequestUri!, rules, null);
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        for (int hop = 1; LeadsTo(response, request.RequestUri!) is { } next; hop++)
        {
            if (hop > Most)
                throw new SourceException($"redirects more than {Most} times.") { CanGoOn = false };
            Refuse(next, rules, request.RequestUri);
            using (response)
                request = Follow(request, next, response.StatusCode);
            response = await base.SendAsync(request, cancellationToken);
        }
        return response;
    }

    private static Uri? LeadsTo(HttpResponseMessage response, Uri from) =>
        response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
            or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect && response.Headers.Location is { } location
            ? new Uri(from, location)
            : null;

    private static void Refuse(Uri to, AnswerRules? rules, Uri? from)
    {
        if (rules is not null && !rules.Hosts.Contains(to.Host, StringComparer.OrdinalIgnoreCase))
            throw new SourceException($"redirects to {to.Host}, which is no host of this source.") { CanGoOn = false };
        if (from is { Scheme: "https" } && to.Scheme != Uri.UriSchemeHttps)
            throw new SourceException($"redirects from https to {to.Scheme}, which is refused.") { CanGoOn = false };
    }

    private static HttpRequestMessage Follow(HttpRequestMessage request, Uri to, HttpStatusCode status)
    {
        bool asksAgain = status is HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;
        HttpRequestMessage next = new(asksAgain ? request.Method : HttpMethod.Get, to) { Content = asksAgain ? request.Content : null };
        foreach (var (name, values) in request.Headers.Where(h => h.Key != "Host"))
            next.Headers.TryAddWithoutValidation(name, values);
        foreach (var (name, value) in request.Options)
            ((IDictionary<string, object?>)next.Options)[name] = value;
        return next;
    }
}
