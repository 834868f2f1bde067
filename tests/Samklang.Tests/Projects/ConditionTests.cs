using Samklang.Content;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Projects;
using Samklang.Projects.Money;
using Samklang.Publishing;

namespace Samklang.Tests.Projects;

public sealed class ConditionTests
{
    private static readonly DateOnly today = new(2026, 11, 24);
    private static readonly Fact fact = new("EUR-Lex", null, today, null, false);
    private static readonly Dictionary<string, Programme> examples = ContentFolder.Read(Path.Combine(Places.Repository, "content/orebro"), default).Records.OfType<Programme>().ToDictionary(p => p.Key);
    private static readonly Asker company = new(ApplicantKind.Company, NutsCode.Parse("SE124"));

    [Theory]
    [InlineData("HORIZON Innovation Actions", 3, 70, 100)]
    [InlineData("HORIZON JU Innovation Actions", 3, 70, 100)]
    [InlineData("HORIZON  Research and Innovation Actions", 3, 100, 100)]
    [InlineData("HORIZON Coordination and Support Actions", 1, 100, 100)]
    [InlineData("HORIZON EIC Accelerator", 1, 70, 100)]
    [InlineData("HORIZON ERC Grants", null, 70, 100)]
    public void The_type_of_action_makes_a_programmes_terms_exact(string type, int? partners, int from, int to)
    {
        CallTerms terms = CallTerms.Of(examples["horizon-europe"], type);
        Assert.Equal((partners, from, to), (terms.LeastPartners, terms.RateFrom!.Value, terms.RateTo!.Value));
    }

    // Rates and partners by the programmes' own rules; a call that none of them names is as its programme, and what that doesn't say is not known.
    [Theory]
    [InlineData("life", "LIFE-2026-SAP-ENV-ENVIRONMENT", "LIFE Project Grants", 60, 60, null, null)]
    [InlineData("life", "LIFE-2026-SAP-NAT-NATURE", "LIFE Project Grants", 60, 75, null, null)]
    [InlineData("life", "LIFE-2026-SAP-NAT-GOV", "LIFE Project Grants", 60, 60, null, null)]
    [InlineData("life", "LIFE-2026-CET-ENERCOM", "LIFE Project Grants", 95, 95, null, null)]
    [InlineData("life", "LIFE-2026-STRAT-NAT-SNAP-two-stage", "LIFE Project Grants", null, null, null, null)]
    [InlineData("digital-europe", "DIGITAL-ECCC-2026-DEPLOY-CYBER-10-NCH", "DIGITAL JU Simple Grants", 50, 50, null, null)]
    [InlineData("digital-europe", "DIGITAL-2026-SKILLS-10-EDTECH", "DIGITAL Coordination and Support Actions", null, null, null, null)]
    [InlineData("digital-europe", "DIGITAL-2026-AI-DATA-10-COMPLIANCE", "DIGITAL Lump Sum Grants", null, null, null, null)]
    [InlineData("connecting-europe-facility", "CEF-T-2026-COREGEN-RAIL-WORKS", "CEF Infrastructure Projects", 30, 70, null, null)]
    [InlineData("connecting-europe-facility", "CEF-T-2026-CORECOEN-RAIL-WORKS", "CEF Infrastructure Projects", null, null, null, null)]
    [InlineData("creative-europe", "CREA-CULT-2026-COOP-2", "CREA Lump Sum Grants", 70, 70, 5, 5)]
    [InlineData("creative-europe", "CREA-CULT-2025-COOP-UA-1", null, null, null, null, null)]
    [InlineData("erasmus-plus", "ERASMUS-EDU-2026-PEX-COVE", "ERASMUS Lump Sum Grants", 80, 80, 8, 4)]
    [InlineData("cerv", "CERV-2026-CITIZENS-TOWN-NT", "CERV Lump Sum Grants", null, null, 4, 4)]
    [InlineData("interregional-innovation-investments", "I3-2026-INV1", "I3 Project Grants", 70, 100, 5, 3)]
    [InlineData("interregional-innovation-investments", "I3-2026-INV2a", "I3 Project Grants", 70, 100, 3, 3)]
    [InlineData("interregional-innovation-investments", "I3-2026-CAP2B", "I3 Project Grants", null, null, null, null)]
    [InlineData("innovation-fund", "INNOVFUND-2025-NZT-GENERAL-SSP", "INNOVFUND Lump Sum Grants", 60, 60, 1, 1)]
    [InlineData("single-market-programme", "SMP-COSME-2026-EYE", "SMP Grants for Financial Support", null, null, null, null)]
    public void The_examples_programmes_say_what_holds_in_their_calls(string programme, string call, string? type, int? from, int? to, int? partners, int? countries)
    {
        CallTerms terms = CallTerms.Of(examples[programme], type, call);
        Assert.Equal((from, to, partners, countries), (terms.RateFrom, terms.RateTo, terms.LeastPartners, terms.LeastCountries));
    }

    [Theory]
    [InlineData(ApplicantKind.Municipality, Fit.Met)]
    [InlineData(ApplicantKind.Region, Fit.Met)]
    [InlineData(ApplicantKind.Authority, Fit.NotMet)]
    [InlineData(ApplicantKind.Company, Fit.NotMet)]
    public void A_call_can_be_for_fewer_than_its_programme(ApplicantKind who, Fit fit) =>
        Assert.Equal(fit, JudgeConditions.OfCall(CallTerms.Of(examples["cerv"], null, "CERV-2026-CITIZENS-TOWN-TT"), new(who, null), default, today)[1].Fit);

    [Theory]
    [InlineData("LIFE-*-SAP-*", "LIFE-2026-SAP-NAT-GOV", true)]
    [InlineData("LIFE-*-SAP-*", "life-2026-sap-", true)]
    [InlineData("LIFE-*-SAP-*", "LIFE-SAP-NAT", false)]
    [InlineData("LIFE-*-SAP-*", "XLIFE-2026-SAP-NAT", false)]
    [InlineData("*-COOP-1", "CREA-CULT-2026-COOP-1", true)]
    [InlineData("*-COOP-1", "CREA-CULT-2026-COOP-11", false)]
    [InlineData("CEF.T", "CEFXT", false)]
    [InlineData("A*B*A", "ABA", true)]
    [InlineData("A*BA*BA", "ABABA", true)]
    [InlineData("AB*BA", "ABA", false)]
    [InlineData("I3-2026-INV1", "I3-2026-INV1", true)]
    [InlineData("I3-2026-INV1", "I3-2026-INV10", false)]
    public void A_pattern_holds_the_calls_that_it_says(string pattern, string call, bool holds) => Assert.Equal(holds, CallPattern.Parse(pattern).Holds(call));

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("LIFE-20?6")]
    [InlineData("LIFE 2026")]
    public void What_is_no_pattern_is_refused(string text) => Assert.False(CallPattern.TryParse(text, null, out _));

    // Whatever the order that they were written in.
    [Fact]
    public void Of_terms_that_hold_the_most_exact_count()
    {
        Programme programme = Programme();
        foreach (string calls in (string[])["LIFE-*", "LIFE-*-SAP-NAT-*", "LIFE-*-SAP-*"])
            Assert.Equal(TermsAnswer.Done, programme.Keep(new(CallPattern.Parse(calls), null)));
        Assert.Equal("LIFE-*-SAP-NAT-*", programme.TermsFor("LIFE-2026-SAP-NAT-GOV", null)!.Calls!.ToString());
        Assert.Equal([1, 2, 3], programme.Actions.Select(a => a.Number));
    }

    [Fact]
    public void What_is_told_by_an_identifier_or_a_type_is_not_claimed_of_a_call_without() =>
        Assert.Null(CallTerms.Of(examples["life"], null, null).RateFrom ?? CallTerms.Of(examples["digital-europe"], null, null).RateFrom);

    [Fact]
    public void Each_condition_says_whether_it_is_met_and_why()
    {
        IReadOnlyList<Condition> conditions = JudgeConditions.OfCall(CallTerms.Of(WithActions(), "HORIZON Innovation Actions"), company, new(null, today.AddDays(70)), today);
        Assert.Equal([ConditionKind.Place, ConditionKind.Applicant, ConditionKind.Partners, ConditionKind.Time, ConditionKind.Rate], conditions.Select(c => c.Kind));
        Assert.Equal([Fit.Met, Fit.Met, Fit.CannotTell, Fit.Met, Fit.Met], conditions.Select(c => c.Fit));
        Assert.Equal((3, 3), (conditions[2].Number, conditions[2].Second));
        Assert.Equal(70, conditions[3].Number);
        Assert.True(conditions.AreOpen());
    }

    [Theory]
    [InlineData(ApplicantKind.Company, Fit.Met, ConditionReason.MayApply)]
    [InlineData(ApplicantKind.School, Fit.CannotTell, ConditionReason.PartnerOnly)]
    [InlineData(ApplicantKind.Person, Fit.NotMet, ConditionReason.MayNotApply)]
    [InlineData(null, Fit.CannotTell, ConditionReason.ApplicantUnknown)]
    public void Who_applies_is_held_against_who_may(ApplicantKind? who, Fit fit, ConditionReason reason)
    {
        Condition condition = JudgeConditions.OfProgramme(CallTerms.Of(Programme(), null), new(who, null))[1];
        Assert.Equal((fit, reason), (condition.Fit, condition.Reason));
    }

    [Theory]
    [InlineData(-1, "HORIZON Innovation Actions", Fit.NotMet, ConditionReason.Closed)]
    [InlineData(0, "HORIZON Coordination and Support Actions", Fit.Met, ConditionReason.TimeLeft)]
    [InlineData(41, "HORIZON Innovation Actions", Fit.CannotTell, ConditionReason.LittleTime)]
    [InlineData(42, "HORIZON Innovation Actions", Fit.Met, ConditionReason.TimeLeft)]
    public void Time_is_short_only_where_partners_are_to_be_found(int days, string type, Fit fit, ConditionReason reason)
    {
        Condition time = JudgeConditions.OfCall(CallTerms.Of(WithActions(), type), company, new(null, today.AddDays(days)), today)[3];
        Assert.Equal((fit, reason), (time.Fit, time.Reason));
    }

    [Fact]
    public void Of_a_call_without_a_programme_nothing_is_claimed()
    {
        IReadOnlyList<Condition> conditions = JudgeConditions.OfCall(CallTerms.Of(null, null), company, default, today);
        Assert.All(conditions, c => Assert.Equal(Fit.CannotTell, c.Fit));
    }

    private static Programme Programme() => new("horizon", new(ProgrammeKind.SectorProgramme, LocalText.Same("H"), LocalText.Same("P"), fact)
    {
        Area = Eligibility.Everywhere, Applicants = [ApplicantKind.Company, ApplicantKind.University], PartnersOnly = [ApplicantKind.School], RateFrom = 70, RateTo = 100,
    });

    // Partners are to be found for one type of its calls, and none for another.
    private static Programme WithActions()
    {
        Programme programme = Programme();
        programme.Keep(new(null, "Innovation Actions") { LeastPartners = 3, LeastCountries = 3 });
        programme.Keep(new(null, "Coordination and Support Actions") { LeastPartners = 1, LeastCountries = 1 });
        return programme;
    }
}
