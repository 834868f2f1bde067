using Samklang.Language;
using Samklang.Projects;
using Samklang.Publishing;
using Samklang.Watch;
using Samklang.Web.Components.Money;
using Samklang.Web.Pages.Desk.Fields;

namespace Samklang.Web.Pages.Desk.Programmes;

/// <summary>A programme as somebody writes it, in the form or in a row of a list.</summary>
public sealed record ProgrammeForm
{
    public string? Kind { get; init; }

    public string? TitleSv { get; init; }

    public string? TitleEn { get; init; }

    public string? Abbreviation { get; init; }

    public string? From { get; init; }

    public string? To { get; init; }

    public string? PaysForSv { get; init; }

    public string? PaysForEn { get; init; }

    public string? WhoMayApplySv { get; init; }

    public string? WhoMayApplyEn { get; init; }

    public string? HelpedBy { get; init; }

    public string? HelpNoteSv { get; init; }

    public string? HelpNoteEn { get; init; }

    public string? AuthoritySv { get; init; }

    public string? AuthorityEn { get; init; }

    /// <summary>NUTS codes or EU, with spaces or commas between; what is excepted with a hyphen before.</summary>
    public string? Area { get; init; }

    /// <summary>Those who may apply, by their names in the code; null for none, since nothing is bound into a list that is there.</summary>
    public IReadOnlyList<string>? Applicants { get; init; }

    public IReadOnlyList<string>? PartnersOnly { get; init; }

    public IReadOnlyList<string> AskedApplicants => Applicants ?? [];

    public IReadOnlyList<string> AskedPartnersOnly => PartnersOnly ?? [];

    public string? RateFrom { get; init; }

    public string? RateTo { get; init; }

    public string? LeastPartners { get; init; }

    public string? LeastCountries { get; init; }

    public string? TermsUrl { get; init; }

    public string? FrameworkProgramme { get; init; }

    public string? LegalAct { get; init; }

    public string? Url { get; init; }

    public string? Source { get; init; }

    public string? AsOf { get; init; }

    public string? ReviewBy { get; init; }

    private Eligibility? AskedArea => Eligibility.TryParse(string.Join(' ', Written.OneLine(Area).ToUpperInvariant().Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries)), null, out Eligibility? area) ? area : null;

    private CelexNumber? AskedAct => CelexNumber.TryParse(Typed.OrNull(LegalAct), null, out CelexNumber act) ? act : null;

    public static ProgrammeForm Of(Programme one) => new()
    {
        Kind = one.Kind.ToString(), TitleSv = one.Title.Sv, TitleEn = one.Title.En, Abbreviation = one.Abbreviation, From = Typed.Of((long?)one.FromYear), To = Typed.Of((long?)one.ToYear),
        PaysForSv = one.PaysFor.Sv, PaysForEn = one.PaysFor.En, WhoMayApplySv = one.WhoMayApply.Sv, WhoMayApplyEn = one.WhoMayApply.En, HelpedBy = one.HelpedBy.ToString(),
        HelpNoteSv = one.HelpNote.Sv, HelpNoteEn = one.HelpNote.En, AuthoritySv = one.ManagingAuthority.Sv, AuthorityEn = one.ManagingAuthority.En, Area = one.Area.ToString(),
        Applicants = ApplicantNames.Of(one.Applicants), PartnersOnly = ApplicantNames.Of(one.PartnersOnly), RateFrom = Typed.Of((long?)one.RateFrom), RateTo = Typed.Of((long?)one.RateTo),
        LeastPartners = Typed.Of((long?)one.LeastPartners), LeastCountries = Typed.Of((long?)one.LeastCountries), TermsUrl = one.TermsUrl, FrameworkProgramme = one.FrameworkProgramme,
        LegalAct = one.LegalAct?.ToString(), Url = one.Url, Source = one.Fact.Source, AsOf = Typed.Of(one.Fact.AsOf), ReviewBy = Typed.Of(one.Fact.ReviewBy),
    };

    public FieldErrors Errors(MoneyWords words)
    {
        FieldErrors errors = new(words.Texts);
        errors.NoneOf("titleSv", "ErrorProgrammeTitle", TitleSv, TitleEn);
        errors.NoneOf("source", "ErrorSource", Source);
        errors.Length(Written.TitleLength, ("titleSv", TitleSv), ("titleEn", TitleEn), ("authoritySv", AuthoritySv), ("authorityEn", AuthorityEn), ("source", Source));
        errors.Length(Written.TextLength, ("paysForSv", PaysForSv), ("paysForEn", PaysForEn), ("whoMayApplySv", WhoMayApplySv), ("whoMayApplyEn", WhoMayApplyEn), ("helpNoteSv", HelpNoteSv), ("helpNoteEn", HelpNoteEn));
        if (Typed.Named<ProgrammeKind>(Kind) is null)
            errors.Say("kind", "ErrorProgrammeKind");
        if (Typed.Named<HelpDesk>(HelpedBy) is null)
            errors.Say("helpedBy", "ErrorHelpedBy");
        ApplicantNames.Check(errors, "applicants", AskedApplicants);
        ApplicantNames.Check(errors, "partnersOnly", AskedPartnersOnly);
        if (AskedArea is null)
            errors.Say("area", "ErrorProgrammeArea", Written.OneLine(Area));
        errors.Within(1900, 2200, ("from", From), ("to", To));
        errors.Within(0, 100, ("rateFrom", RateFrom), ("rateTo", RateTo));
        errors.Within(1, 100, ("leastPartners", LeastPartners), ("leastCountries", LeastCountries));
        if (Typed.Amount(To) < Typed.Amount(From))
            errors.Say("to", "ErrorSpan");
        if (Typed.Amount(RateTo) < Typed.Amount(RateFrom))
            errors.Say("rateTo", "ErrorRateSpan");
        if (Typed.OrNull(LegalAct) is { } act && AskedAct is null)
            errors.Say("legalAct", "ErrorCelex", act);
        errors.Days(("asOf", AsOf), ("reviewBy", ReviewBy));
        if (Typed.Day(AsOf) is null)
            errors.Say("asOf", "ErrorDay");
        errors.Address("termsUrl", TermsUrl);
        errors.Address("url", Url);
        return errors;
    }

    /// <summary>What is written, when nothing is wrong with it.</summary>
    public ProgrammeWords Words(ProgrammeWords? said) => new(Typed.Named<ProgrammeKind>(Kind) ?? default, Typed.BothInOne(TitleSv, TitleEn), Typed.Both(PaysForSv, PaysForEn),
        new(Typed.OrNull(Source) ?? "", said?.Fact.Url, Typed.Day(AsOf) ?? default, Typed.Day(ReviewBy), said?.Fact.IsExample ?? false))
    {
        Abbreviation = Typed.OrNull(Abbreviation), FromYear = (int?)Typed.Amount(From), ToYear = (int?)Typed.Amount(To), WhoMayApply = Typed.Both(WhoMayApplySv, WhoMayApplyEn),
        HelpedBy = Typed.Named<HelpDesk>(HelpedBy) ?? default, HelpNote = Typed.Both(HelpNoteSv, HelpNoteEn), ManagingAuthority = Typed.BothInOne(AuthoritySv, AuthorityEn), Area = AskedArea ?? Eligibility.Unknown,
        Applicants = ApplicantNames.Kinds(AskedApplicants), PartnersOnly = ApplicantNames.Kinds(AskedPartnersOnly), RateFrom = (int?)Typed.Amount(RateFrom), RateTo = (int?)Typed.Amount(RateTo), LeastPartners = (int?)Typed.Amount(LeastPartners),
        LeastCountries = (int?)Typed.Amount(LeastCountries), Actions = said?.Actions ?? [], TermsUrl = Typed.OrNull(TermsUrl), FrameworkProgramme = Typed.OrNull(FrameworkProgramme), LegalAct = AskedAct, Url = Typed.OrNull(Url),
    };
}
