using System.Text.RegularExpressions;

namespace Samklang.Sources.FundingTenders;

/// <summary>The address of a call's page in the portal. The index's own urls are never shown: many are dead.</summary>
internal static partial class CallAddress
{
    private const string Portal = "https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities";

    public static string Of(string type, string reference, CallRecord record)
    {
        string? identifier = record.First("identifier");
        return type switch
        {
            "1" when identifier is not null => OfTopic(identifier),
            "2" => $"{Portal}/prospect-details/{Uri.EscapeDataString(reference)}",
            "8" when CascadeNumber(record) is { } number => $"{Portal}/competitive-calls-cs/{number}",
            _ => $"{Portal}/calls-for-proposals?keywords={Uri.EscapeDataString(record.First("projectAcronym") ?? identifier ?? reference)}",
        };
    }

    /// <summary>The page of a grant topic, by its identifier.</summary>
    public static string OfTopic(string identifier) => $"{Portal}/topic-details/{Uri.EscapeDataString(identifier)}";

    /// <summary>The words of an item's address: its identifier and the number at the head of its reference.</summary>
    public static string KeyOf(string? identifier, string reference) =>
        NoWord().Replace($"{identifier} {Digits().Match(reference).Value}".ToLowerInvariant(), "-").Trim('-') is { Length: > 0 } key
            ? key
            : NoWord().Replace(reference.ToLowerInvariant(), "-").Trim('-');

    private static string? CascadeNumber(CallRecord record) =>
        record.First("callccm2Id") ?? record.First("ccm2Id")
        ?? (Cascade().Match(record.First("url") ?? "") is { Success: true } found ? found.Groups[1].Value : null);

    [GeneratedRegex(@"/competitive-calls-cs/([0-9]+)")]
    private static partial Regex Cascade();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NoWord();

    [GeneratedRegex(@"\A[0-9]+")]
    private static partial Regex Digits();
}
