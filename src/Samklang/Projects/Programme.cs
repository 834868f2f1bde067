using Samklang.Language;
using Samklang.Networks;
using Samklang.People;
using Samklang.Projects.Money;
using Samklang.Publishing;
using Samklang.Watch;

namespace Samklang.Projects;

public enum ProgrammeKind
{
    SectorProgramme,
    Fund,
    Territorial,
}

/// <summary>The desk that helps an applicant.</summary>
public enum HelpDesk
{
    Office,
    Region,
    ManagingAuthority,
    NationalContactPoint,
}

/// <summary>Who applies.</summary>
public enum ApplicantKind
{
    Company,
    Municipality,
    Region,
    Authority,
    University,
    School,
    Association,
    Person,
}

/// <summary>Where EU money comes from.</summary>
public sealed class Programme : Record
{
    private Programme()
    {
    }

    public Programme(string key, ProgrammeWords words, int position = 0)
    {
        (Key, Position) = (key, position);
        Rewrite(words);
    }

    public string Key { get; private set; } = "";

    public int Position { get; private set; }

    public ProgrammeKind Kind { get; private set; }

    public LocalText Title { get; private set; } = LocalText.Empty;

    public string? Abbreviation { get; private set; }

    public int? FromYear { get; private set; }

    public int? ToYear { get; private set; }

    public LocalText PaysFor { get; private set; } = LocalText.Empty;

    public LocalText WhoMayApply { get; private set; } = LocalText.Empty;

    public HelpDesk HelpedBy { get; private set; }

    public LocalText HelpNote { get; private set; } = LocalText.Empty;

    public LocalText ManagingAuthority { get; private set; } = LocalText.Empty;

    /// <summary>Where an applicant must be.</summary>
    public Eligibility Area { get; private set; } = Eligibility.Unknown;

    /// <summary>Those who may apply; empty when it is not known.</summary>
    public IReadOnlyList<ApplicantKind> Applicants { get; private set; } = [];

    /// <summary>Those who usually may only be partners of an applicant.</summary>
    public IReadOnlyList<ApplicantKind> PartnersOnly { get; private set; } = [];

    /// <summary>The EU's share of the costs at the most, in per cent, for the least favoured; null when it is not known.</summary>
    public int? RateFrom { get; private set; }

    /// <summary>The same for the most favoured.</summary>
    public int? RateTo { get; private set; }

    /// <summary>How many organisations must apply together at the least; null when it is not known or differs.</summary>
    public int? LeastPartners { get; private set; }

    /// <summary>From how many countries.</summary>
    public int? LeastCountries { get; private set; }

    /// <summary>What it asks in some of its calls, by number.</summary>
    public IReadOnlyList<ActionTerms> Actions { get; private set; } = [];

    /// <summary>Where the terms are read: rate, applicants, number of partners.</summary>
    public string? TermsUrl { get; private set; }

    /// <summary>The code by which calls belong to it: the EU's own for a framework programme, else the programme's key.</summary>
    public string? FrameworkProgramme { get; private set; }

    public CelexNumber? LegalAct { get; private set; }

    public string? Url { get; private set; }

    public Fact Fact { get; private set; } = null!;

    public override string Label => Title.Sv;

    public ProgrammeWords Said => new(Kind, Title, PaysFor, Fact)
    {
        Abbreviation = Abbreviation, FromYear = FromYear, ToYear = ToYear, WhoMayApply = WhoMayApply, HelpedBy = HelpedBy, HelpNote = HelpNote, ManagingAuthority = ManagingAuthority,
        Area = Area, Applicants = Applicants, PartnersOnly = PartnersOnly, RateFrom = RateFrom, RateTo = RateTo, LeastPartners = LeastPartners, LeastCountries = LeastCountries,
        Actions = Actions, TermsUrl = TermsUrl, FrameworkProgramme = FrameworkProgramme, LegalAct = LegalAct, Url = Url,
    };

    /// <summary>Whether somebody in the place may take part.</summary>
    public PlaceAnswer IsOpenTo(NutsCode? place) => Area.Judge(place);

    /// <summary>What it asks in a call of a kind that its rules speak of: of all terms that hold the most exact; null for none.</summary>
    public ActionTerms? TermsFor(string? callId, string? typeOfAction) => Actions.Where(a => a.Hold(callId, typeOfAction)).MaxBy(a => a.Exactness);

    /// <summary>Keeps terms for calls of a kind: instead of those with the same number, or under a new one when they have none.</summary>
    public TermsAnswer Keep(ActionTerms terms)
    {
        if (terms.Calls is null && terms.Type is null)
            return TermsAnswer.NoCalls;
        if (Actions.Any(a => a.Number != terms.Number && a.IsAboutSameCalls(terms)))
            return TermsAnswer.Taken;
        ActionTerms kept = terms.Number > 0 ? terms : terms with { Number = Actions.Select(a => a.Number).DefaultIfEmpty(0).Max() + 1 };
        Actions = [.. Actions.Where(a => a.Number != kept.Number).Append(kept).OrderBy(a => a.Number)];
        return TermsAnswer.Done;
    }

    /// <summary>Takes away the terms with the number; false when there are none.</summary>
    public bool Drop(int number)
    {
        bool isThere = Actions.Any(a => a.Number == number);
        if (isThere)
            Actions = [.. Actions.Where(a => a.Number != number)];
        return isThere;
    }

    public void Rewrite(ProgrammeWords words)
    {
        (Kind, Title, PaysFor, Fact, Abbreviation, FromYear, ToYear) = (words.Kind, words.Title, words.PaysFor, words.Fact, words.Abbreviation, words.FromYear, words.ToYear);
        (WhoMayApply, HelpedBy, HelpNote, ManagingAuthority, Area) = (words.WhoMayApply, words.HelpedBy, words.HelpNote, words.ManagingAuthority, words.Area);
        (Applicants, PartnersOnly) = ([.. words.Applicants], [.. words.PartnersOnly]);
        (RateFrom, RateTo, LeastPartners, LeastCountries) = (words.RateFrom, words.RateTo, words.LeastPartners, words.LeastCountries);
        Actions = [.. words.Actions.Select((a, index) => a.Number > 0 ? a : a with { Number = index + 1 })];
        (TermsUrl, FrameworkProgramme, LegalAct, Url) = (words.TermsUrl, words.FrameworkProgramme, words.LegalAct, words.Url);
    }
}

/// <summary>What is written of a programme; see <see cref="Programme"/> for what each means.</summary>
public sealed record ProgrammeWords(ProgrammeKind Kind, LocalText Title, LocalText PaysFor, Fact Fact)
{
    public string? Abbreviation { get; init; }

    public int? FromYear { get; init; }

    public int? ToYear { get; init; }

    public LocalText WhoMayApply { get; init; } = LocalText.Empty;

    public HelpDesk HelpedBy { get; init; }

    public LocalText HelpNote { get; init; } = LocalText.Empty;

    public LocalText ManagingAuthority { get; init; } = LocalText.Empty;

    public Eligibility Area { get; init; } = Eligibility.Unknown;

    public IReadOnlyList<ApplicantKind> Applicants { get; init; } = [];

    public IReadOnlyList<ApplicantKind> PartnersOnly { get; init; } = [];

    public int? RateFrom { get; init; }

    public int? RateTo { get; init; }

    public int? LeastPartners { get; init; }

    public int? LeastCountries { get; init; }

    public IReadOnlyList<ActionTerms> Actions { get; init; } = [];

    public string? TermsUrl { get; init; }

    public string? FrameworkProgramme { get; init; }

    public CelexNumber? LegalAct { get; init; }

    public string? Url { get; init; }
}
