using System.Text.RegularExpressions;

namespace Samklang.Projects.Money;

/// <summary>What a programme asks in some of its calls, where its rules say so for all of them. What is null is as in the programme.</summary>
/// <param name="Calls">The calls by their identifier, with * for anything, e.g. <c>LIFE-*-SAP-*</c>; null for all.</param>
/// <param name="Type">Words of the EU's type of action, e.g. <c>Simple Grants</c>; null for any.</param>
public sealed record ActionTerms(string? Calls, string? Type)
{
    /// <summary>The EU's share at the most, in per cent, for the least favoured.</summary>
    public int? RateFrom { get; init; }

    /// <summary>The same for the most favoured.</summary>
    public int? RateTo { get; init; }

    public int? LeastPartners { get; init; }

    public int? LeastCountries { get; init; }

    /// <summary>Who may apply; empty for as in the programme.</summary>
    public IReadOnlyList<ApplicantKind> Applicants { get; init; } = [];

    public IReadOnlyList<ApplicantKind> PartnersOnly { get; init; } = [];

    public string Source { get; init; } = "";

    public string? Url { get; init; }

    public DateOnly AsOf { get; init; }

    /// <summary>Whether a call is one of these. One whose identifier or type isn't known is none of those that are told by it.</summary>
    public bool Hold(string? callId, string? typeOfAction) =>
        (Calls is null || (callId is not null && Regex.IsMatch(callId, $@"\A{Regex.Escape(Calls).Replace(@"\*", ".*", StringComparison.Ordinal)}\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)))
        && (Type is null || typeOfAction?.Contains(Type, StringComparison.OrdinalIgnoreCase) == true);
}
