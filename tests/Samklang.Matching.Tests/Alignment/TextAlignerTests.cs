using Samklang.Matching.Alignment;

namespace Samklang.Matching.Tests.Alignment;

public sealed class TextAlignerTests
{
    private const string Proposal =
        """
        Article 1
        Contracting authorities shall take account of energy and emissions when they buy road vehicles.
        Article 2
        At least 20 % of the buses bought in each period shall be clean vehicles.
        Article 3
        Member States shall report to the Commission every third year on how many vehicles were bought.
        """;

    private readonly TextAligner aligner = new();

    [Fact]
    public void A_sentence_that_comes_back_word_by_word_is_found_at_its_place()
    {
        const string Ask = "Depots in sparsely populated areas shall be given longer time to build charging stations.";
        string reading = Proposal + "\nArticle 4\n" + Ask;
        Uptake taken = Assert.Single(aligner.Align(Ask, Proposal, reading).TakenUp);
        Assert.Equal(UptakeKind.Exact, taken.Kind);
        Assert.Equal(Ask.TrimEnd('.'), taken.InReading.In(reading));
        Assert.Equal(Ask.TrimEnd('.'), taken.InAsk.In(Ask));
        Assert.Null(taken.InProposal);
    }

    [Fact]
    public void What_stood_in_the_proposal_is_claimed_by_nobody_whoever_repeats_it()
    {
        Uptakes found = aligner.Align(Proposal, Proposal, Proposal);
        Assert.Empty(found.TakenUp);
        Assert.NotEmpty(found.StoodAlready);
    }

    [Fact]
    public void A_changed_number_in_a_sentence_of_the_proposal_is_all_that_is_new()
    {
        const string Ask = "At least 45 % of the buses bought in each period shall be clean vehicles.";
        string reading = Proposal.Replace("20 %", "45 %", StringComparison.Ordinal);
        Uptake taken = Assert.Single(aligner.Align(Ask, Proposal, reading).TakenUp);
        Assert.Equal(["45"], taken.New.Select(span => span.In(reading)));
        Assert.Equal("At least 20 % of the buses bought in each period shall be clean vehicles", taken.InProposal!.Value.In(Proposal));
    }

    [Fact]
    public void Somebody_elses_change_of_the_same_sentence_is_not_ours()
    {
        const string Ask = "At least 45 % of the buses bought in each period shall be clean vehicles.";
        Assert.Empty(aligner.Align(Ask, Proposal, Proposal.Replace("20 %", "30 %", StringComparison.Ordinal)).TakenUp);
        Assert.Empty(aligner.Align(Ask, Proposal, Proposal.Replace("each period", "each calendar year", StringComparison.Ordinal)).TakenUp);
        Assert.Empty(aligner.Align(Ask, Proposal, Proposal).TakenUp);
    }

    [Fact]
    public void Words_put_in_left_out_and_inflected_are_a_light_edit()
    {
        const string Ask = "Depots in sparsely populated areas shall be given longer time to build charging stations.";
        string reading = Proposal + "\nA depot in a sparsely populated area may be given a longer time for building its charging stations.";
        Assert.Equal(UptakeKind.LightlyEdited, Assert.Single(aligner.Align(Ask, Proposal, reading).TakenUp).Kind);
    }

    [Fact]
    public void Clauses_in_another_order_are_found_in_swedish_too()
    {
        const string Ask = "Bussar som drivs med biogas ska räknas som rena fordon, så länge gasen kommer från avfall i den egna regionen.";
        string reading = "Artikel 1\nMyndigheterna ska rapportera vart tredje år.\n"
            + "Så länge gasen kommer från avfall i den egna regionen, ska bussar som drivs med biogas räknas som rena fordon.";
        Uptake taken = Assert.Single(aligner.Align(Ask, "Artikel 1\nMyndigheterna ska rapportera vart tredje år.", reading).TakenUp);
        Assert.Equal(UptakeKind.Reordered, taken.Kind);
        Assert.StartsWith("Så länge gasen", taken.InReading.In(reading), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_proposal_everything_shared_is_new()
    {
        Uptakes found = aligner.Align(Proposal, null, Proposal);
        Assert.NotEmpty(found.TakenUp);
        Assert.All(found.TakenUp, taken => Assert.Equal(taken.Shared, taken.New));
    }

    [Fact]
    public void Words_of_every_law_are_no_likeness()
    {
        const string Ask = "Member States shall report to the Parliament on the noise of aircraft at night near hospitals.";
        Assert.Empty(aligner.Align(Ask, null, Proposal).TakenUp);
    }
}
