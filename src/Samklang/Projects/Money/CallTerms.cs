namespace Samklang.Projects.Money;

/// <summary>
/// What a call asks of those who apply: its programme's terms, made exact by what the programme says of such calls
/// (<see cref="Programme.TermsFor"/>).
/// </summary>
/// <param name="Area">Where an applicant must be.</param>
/// <param name="Applicants">Who may apply; empty when it is not known.</param>
/// <param name="PartnersOnly">Who usually may only be a partner.</param>
public sealed record CallTerms(Eligibility Area, IReadOnlyList<ApplicantKind> Applicants, IReadOnlyList<ApplicantKind> PartnersOnly)
{
    /// <summary>The EU's share at the most, in per cent, for the least favoured; null when it is not known.</summary>
    public int? RateFrom { get; init; }

    /// <summary>The same for the most favoured.</summary>
    public int? RateTo { get; init; }

    public int? LeastPartners { get; init; }

    public int? LeastCountries { get; init; }

    /// <summary>The terms of a programme, or of one of its calls; nothing is known of a call without a programme of ours.</summary>
    public static CallTerms Of(Programme? programme, string? typeOfAction, string? callId = null)
    {
        CallTerms terms = programme is null
            ? new(Eligibility.Unknown, [], [])
            : new(programme.Area, programme.Applicants, programme.PartnersOnly)
            {
                RateFrom = programme.RateFrom, RateTo = programme.RateTo, LeastPartners = programme.LeastPartners, LeastCountries = programme.LeastCountries,
            };
        return programme?.TermsFor(callId, typeOfAction) is { } action ? Said(terms, action) : terms;
    }

    private static CallTerms Said(CallTerms terms, ActionTerms action)
    {
        bool hasRate = action.RateFrom is not null || action.RateTo is not null, hasApplicants = action.Applicants.Count > 0;
        return new(terms.Area, hasApplicants ? action.Applicants : terms.Applicants, hasApplicants ? action.PartnersOnly : terms.PartnersOnly)
        {
            RateFrom = hasRate ? action.RateFrom : terms.RateFrom, RateTo = hasRate ? action.RateTo : terms.RateTo,
            LeastPartners = action.LeastPartners ?? terms.LeastPartners, LeastCountries = action.LeastCountries ?? terms.LeastCountries,
        };
    }
}
