using System.Net;

namespace Samklang.Sources.Fetching;

/// <summary>What an answer must keep to.</summary>
/// <param name="Hosts">The hosts that may answer; a redirect to any other is refused.</param>
public sealed record AnswerRules(IReadOnlyList<string> Hosts)
{
    internal static readonly HttpRequestOptionsKey<AnswerRules> Key = new("samklang rules");

    /// <summary>What is asked for, as the header <c>Accept</c>.</summary>
    public string Accept { get; init; } = "application/json";

    /// <summary>The language asked for, as the header <c>Accept-Language</c>.</summary>
    public string? Language { get; init; }

    /// <summary>The most that the answer may hold, packed and unpacked; null for what the settings say.</summary>
    public long? MostBytes { get; init; }

    /// <summary>Keeps the answer in a file that goes when it is closed, for what is too big for memory.</summary>
    public bool InFile { get; init; }

    /// <summary>Statuses besides 2xx that are answers, too.</summary>
    public IReadOnlyList<HttpStatusCode> Also { get; init; } = [];

    /// <summary>The mark of the answer that we have already, for asking whether it has changed.</summary>
    public string? Validator { get; init; }
}
