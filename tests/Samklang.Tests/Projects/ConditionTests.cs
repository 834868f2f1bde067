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
    private static readonly Asker company = new(ApplicantKind.Company, NutsCode.Parse("SE124"));

    [Theory]
    [InlineData("HORIZON Innovation Actions", 3, 70, 100)]
    [InlineData("HORIZON JU Innovation Actions", 3, 70, 100)]
    [InlineData("HORIZON  Research and Innovation Actions", 3, 100, 100)]
    [InlineData("HORIZON Coordination and Support Actions", 1, 100, 100)]
    [InlineData("HORIZON EIC Accelerator", 1, 70, 100)]
    [InlineData("HORIZON ERC Grants", null, 70, 100)]
    [InlineData("LIFE Project Grants", null, 70, 100)]
    public void The_type_of_action_makes_a_programmes_terms_exact(string type, int? partners, int from, int to)
    {
        CallTerms terms = CallTerms.Of(Programme(), type);
        Assert.Equal((partners, from, to), (terms.LeastPartners, terms.RateFrom!.Value, terms.RateTo!.Value));
    }

    [Fact]
    public void Each_condition_says_whether_it_is_met_and_why()
    {
        IReadOnlyList<Condition> conditions = JudgeConditions.OfCall(CallTerms.Of(Programme(), "HORIZON Innovation Actions"), company, new(null, today.AddDays(70)), today);
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
        Condition time = JudgeConditions.OfCall(CallTerms.Of(Programme(), type), company, new(null, today.AddDays(days)), today)[3];
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
}
