using Samklang.Projects;
using Samklang.Projects.Money;
using Samklang.Web.Components.Money;
using Samklang.Web.Pages.Desk.Fields;

namespace Samklang.Web.Pages.Desk.Programmes;

/// <summary>What a programme asks in calls of a kind, as somebody writes it, in the form or in a row of a list.</summary>
public sealed record TermsForm
{
    /// <summary>The calls by their identifier, with * for anything.</summary>
    public string? Calls { get; init; }

    /// <summary>Words of the EU's type of action.</summary>
    public string? Type { get; init; }

    public string? RateFrom { get; init; }

    public string? RateTo { get; init; }

    public string? LeastPartners { get; init; }

    public string? LeastCountries { get; init; }

    /// <summary>Those who may apply, by their names in the code; null for as in the programme.</summary>
    public IReadOnlyList<string>? Applicants { get; init; }

    public IReadOnlyList<string>? PartnersOnly { get; init; }

    public IReadOnlyList<string> AskedApplicants => Applicants ?? [];

    public IReadOnlyList<string> AskedPartnersOnly => PartnersOnly ?? [];

    public string? NoteSv { get; init; }

    public string? NoteEn { get; init; }

    public string? Source { get; init; }

    public string? Url { get; init; }

    public string? AsOf { get; init; }

    private CallPattern? AskedCalls => CallPattern.TryParse(Typed.OrNull(Calls), null, out CallPattern? pattern) ? pattern : null;

    public static TermsForm Of(ActionTerms terms) => new()
    {
        Calls = terms.Calls?.ToString(), Type = terms.Type, RateFrom = Typed.Of((long?)terms.RateFrom), RateTo = Typed.Of((long?)terms.RateTo),
        LeastPartners = Typed.Of((long?)terms.LeastPartners), LeastCountries = Typed.Of((long?)terms.LeastCountries), Applicants = ApplicantNames.Of(terms.Applicants),
        PartnersOnly = ApplicantNames.Of(terms.PartnersOnly), NoteSv = terms.Note.Sv, NoteEn = terms.Note.En, Source = terms.Source, Url = terms.Url, AsOf = Typed.Of(terms.AsOf),
    };

    public FieldErrors Errors(MoneyWords words)
    {
        FieldErrors errors = new(words.Texts);
        errors.NoneOf("calls", "ErrorTermsNoCalls", Calls, Type);
        if (Typed.OrNull(Calls) is { } written && AskedCalls is null)
            errors.Say("calls", "ErrorCallPattern", written, CallPattern.MostLength);
        errors.Length(Written.TitleLength, ("type", Type), ("source", Source));
        errors.Length(Written.TextLength, ("noteSv", NoteSv), ("noteEn", NoteEn));
        errors.Within(0, 100, ("rateFrom", RateFrom), ("rateTo", RateTo));
        errors.Within(1, 100, ("leastPartners", LeastPartners), ("leastCountries", LeastCountries));
        if (Typed.Amount(RateTo) < Typed.Amount(RateFrom))
            errors.Say("rateTo", "ErrorRateSpan");
        if (Typed.OrNull(LeastCountries) is not null && !(Typed.Amount(LeastCountries) <= Typed.Amount(LeastPartners)) && !errors.ContainsKey("leastPartners"))
            errors.TryAdd("leastCountries", words["ErrorCountriesOverPartners"]);
        ApplicantNames.Check(errors, "applicants", AskedApplicants);
        ApplicantNames.Check(errors, "partnersOnly", AskedPartnersOnly);
        if (AskedPartnersOnly.Count > 0 && AskedApplicants.Count == 0)
            errors.Say("partnersOnly", "ErrorPartnersOnlyAlone");
        else if (ApplicantNames.Kinds(AskedApplicants).Intersect(ApplicantNames.Kinds(AskedPartnersOnly)).Cast<ApplicantKind?>().FirstOrDefault() is { } both)
            errors.Say("partnersOnly", "ErrorApplicantTwice", words[$"Applicant{both}"]);
        errors.NoneOf("rateFrom", "ErrorTermsEmpty", [RateFrom, RateTo, LeastPartners, NoteSv, NoteEn, .. AskedApplicants]);
        errors.NoneOf("source", "ErrorSource", Source);
        errors.Address("url", Url);
        if (Typed.Day(AsOf) is null)
            errors.Say("asOf", "ErrorDay");
        return errors;
    }

    /// <summary>What is written, when nothing is wrong with it.</summary>
    public ActionTerms Terms(int number) => new(AskedCalls, Typed.OrNull(Type))
    {
        Number = number, RateFrom = (int?)Typed.Amount(RateFrom), RateTo = (int?)Typed.Amount(RateTo), LeastPartners = (int?)Typed.Amount(LeastPartners), LeastCountries = (int?)Typed.Amount(LeastCountries),
        Applicants = ApplicantNames.Kinds(AskedApplicants), PartnersOnly = ApplicantNames.Kinds(AskedPartnersOnly), Note = Typed.Both(NoteSv, NoteEn), Source = Typed.OrNull(Source) ?? "",
        Url = Typed.OrNull(Url), AsOf = Typed.Day(AsOf) ?? default,
    };

    /// <summary>Keeps what is written with the programme; what is wrong with that goes to the others.</summary>
    public FieldErrors Keep(Programme programme, int number, MoneyWords words)
    {
        FieldErrors errors = Errors(words);
        if (errors.Count == 0 && programme.Keep(Terms(number)) is var answer && answer != TermsAnswer.Done)
            errors.Say("calls", $"ErrorTerms{answer}");
        return errors;
    }
}
