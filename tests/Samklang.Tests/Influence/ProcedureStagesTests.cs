using Samklang.Influence;
using Samklang.Language;
using Samklang.People;
using Samklang.Publishing;
using Samklang.Watch;

namespace Samklang.Tests.Influence;

public sealed class ProcedureStagesTests
{
    private static readonly Fact fact = new("European Parliament", "https://oeil.europarl.europa.eu/", new(2026, 11, 20), null, false);

    private static readonly DateOnly today = new(2026, 11, 23);

    [Theory]
    [InlineData("COMMITTEE_ADOPTING_REPORT", Stage.CommitteeReport)]
    [InlineData("PLENARY_AMEND", Stage.ParliamentPosition)]
    [InlineData("PLENARY_REFER_COMMITTEE_INTERINSTITUTIONAL_NEGOTIATIONS", Stage.Negotiation)]
    [InlineData("COMMITTEE_APPROVE_PROVISIONAL_AGREEMENT", Stage.Agreement)]
    [InlineData("PUBLICATION_OFFICIAL_JOURNAL", Stage.Adopted)]
    public void What_has_happened_tells_the_stage(string kind, Stage stage) =>
        Assert.Equal(stage, Of(Happened("2026-10-01", "REFERRAL"), Happened("2026-11-10", kind)).ReachedBy(today)!.Stage);

    [Fact]
    public void What_is_planned_or_ahead_or_no_stage_of_ours_tells_none()
    {
        Assert.Null(Of(Happened("2026-11-10", "PLENARY_DEBATE"), Happened("2026-11-24", "SIGNATURE"), Happened("2026-11-12", "SIGNATURE") with { IsPlanned = true }).ReachedBy(today));
    }

    [Fact]
    public void The_last_of_a_day_and_of_all_days_is_proposed()
    {
        Procedure procedure = Of(Happened("2026-03-19", "COMMITTEE_ADOPTING_REPORT"),
            Happened("2026-03-26", "PLENARY_REFER_COMMITTEE_INTERINSTITUTIONAL_NEGOTIATIONS"), Happened("2026-03-26", "PLENARY_AMEND"));
        Assert.Equal(new ReachedStage(Stage.Negotiation, new(2026, 3, 26), "PLENARY_REFER_COMMITTEE_INTERINSTITUTIONAL_NEGOTIATIONS"), procedure.ReachedBy(today));
    }

    [Fact]
    public void A_stage_that_we_have_or_that_is_behind_us_is_not_proposed()
    {
        Procedure procedure = Of(Happened("2026-03-19", "COMMITTEE_ADOPTING_REPORT"));
        Dossier same = Open(), later = Open(), earlier = Open(), none = Open();
        same.Reach(Stage.CommitteeReport, new(2026, 3, 20), LocalText.Empty, fact);
        later.Reach(Stage.GeneralApproach, new(2026, 6, 1), LocalText.Empty, fact);
        earlier.Reach(Stage.Proposed, new(2026, 1, 1), LocalText.Empty, fact);
        earlier.Reach(Stage.Applies, new(2027, 1, 1), LocalText.Empty, fact);
        Assert.Null(same.ProposalOf(procedure, today));
        Assert.Null(later.ProposalOf(procedure, today));
        Assert.Equal(Stage.CommitteeReport, earlier.ProposalOf(procedure, today)!.Stage);
        Assert.Equal(Stage.CommitteeReport, none.ProposalOf(procedure, today)!.Stage);
    }

    [Fact]
    public void What_was_declined_is_not_proposed_again_but_what_comes_after_it_is()
    {
        Dossier dossier = Open();
        Procedure procedure = Of(Happened("2026-03-19", "COMMITTEE_ADOPTING_REPORT"));
        dossier.Decline(dossier.ProposalOf(procedure, today)!);
        Assert.Null(dossier.ProposalOf(procedure, today));
        Assert.Equal(Stage.Agreement, dossier.ProposalOf(Of(Happened("2026-03-19", "COMMITTEE_ADOPTING_REPORT"), Happened("2026-06-02", "COMMITTEE_APPROVE_PROVISIONAL_AGREEMENT")), today)!.Stage);
    }

    [Fact]
    public void A_closed_dossier_is_offered_nothing()
    {
        Dossier dossier = Open();
        dossier.Close(LocalText.Same("Done."), new(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Null(dossier.ProposalOf(Of(Happened("2026-03-19", "SIGNATURE")), today));
    }

    private static Dossier Open() => Dossier.OpenByHand("clean", Guid.NewGuid(), Audience.Public, new(LocalText.Same("Clean"), LocalText.Empty, Level.Act, LocalText.Empty), DateTime.UnixEpoch);

    private static Procedure Of(params ProcedureEvent[] events) => new(ProcedureReference.Parse("2025/0260(COD)"), new(LocalText.Same("Clean"), "RDG1", events, [], fact));

    private static ProcedureEvent Happened(string on, string kind) => new(DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture), kind, null, false);
}
