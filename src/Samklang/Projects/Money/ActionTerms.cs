using System.Text.Json.Serialization;
using Samklang.Language;

namespace Samklang.Projects.Money;

/// <summary>What a programme asks in some of its calls, where its rules say so for all of them. What is null is as in the programme.</summary>
/// <param name="Calls">The calls by their identifier; null for all.</param>
/// <param name="Type">Words of the EU's type of action, e.g. <c>Simple Grants</c>; null for any.</param>
public sealed record ActionTerms(CallPattern? Calls, string? Type)
{
    /// <summary>What these are known by within their programme: from 1, and never changed.</summary>
    public int Number { get; init; }

    /// <summary>The EU's share at the most, in per cent, for the least favoured.</summary>
    public int? RateFrom { get; init; }

    /// <summary>The same for the most favoured.</summary>
    public int? RateTo { get; init; }

    public int? LeastPartners { get; init; }

    public int? LeastCountries { get; init; }

    /// <summary>Who may apply; empty for as in the programme.</summary>
    public IReadOnlyList<ApplicantKind> Applicants { get; init; } = [];

    /// <summary>Who usually may only be a partner of those who apply.</summary>
    public IReadOnlyList<ApplicantKind> PartnersOnly { get; init; } = [];

    /// <summary>What the figures hang on, in a sentence or two.</summary>
    public LocalText Note { get; init; } = LocalText.Empty;

    public string Source { get; init; } = "";

    public string? Url { get; init; }

    public DateOnly AsOf { get; init; }

    /// <summary>How much it says about which calls are meant; the more, the fewer calls.</summary>
    [JsonIgnore]
    public int Exactness => (Calls?.Exactness ?? 0) + (Type?.Length ?? 0);

    /// <summary>Whether a call is one of these. One whose identifier or type isn't known is none of those that are told by it.</summary>
    public bool Hold(string? callId, string? typeOfAction) =>
        (Calls is null || (callId is not null && Calls.Holds(callId))) && (Type is null || typeOfAction?.Contains(Type, StringComparison.OrdinalIgnoreCase) == true);

    /// <summary>True when both are about just the same calls.</summary>
    public bool IsAboutSameCalls(ActionTerms other) => Calls == other.Calls && string.Equals(Type, other.Type, StringComparison.OrdinalIgnoreCase);
}

/// <summary>What becomes of terms that are to be kept with a programme.</summary>
public enum TermsAnswer
{
    Done,

    /// <summary>Nothing says which calls are meant.</summary>
    NoCalls,

    /// <summary>The programme has other terms for just the same calls.</summary>
    Taken,
}
