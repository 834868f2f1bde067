using Samklang.Specialisation.Suggestions;

namespace Samklang.Tests.Specialisation;

public sealed class SuggestPartnersTests
{
    private static readonly string[] countries = ["SE", "DE", "ES"];
    private static readonly string[] subjects = ["wood", "bio", "steel", "food", "data"];

    [Fact]
    public void Those_who_have_worked_on_a_call_are_suggested_to_a_newcomer_who_asks_for_it()
    {
        PartnerGraph graph = FiveFields(years: 5);
        SuggestPartners suggest = SuggestPartners.Learn(graph);
        PartnerAsk ask = new(null, "SE", "PRC", "", [1]);

        IReadOnlyList<PartnerSuggestion> found = suggest.Run(ask, 10);

        Assert.All(found, f => Assert.InRange(f.Organisation.Id, 120, 139));
        SubjectReason reason = Assert.IsType<SubjectReason>(found[0].Reasons[0]);
        Assert.True(reason.IsAsked);
        Assert.Equal("bio", Assert.Single(reason.Subjects).Key);
    }

    [Fact]
    public void Nobody_is_suggested_who_has_been_a_partner_already_and_nobody_is_suggested_to_itself()
    {
        PartnerGraph graph = FiveFields(years: 5);
        long asker = graph.Organisations[3].Id;
        HashSet<int> met = [.. graph.Of(3).SelectMany(g => graph.Gatherings[g].Members)];

        IReadOnlyList<PartnerSuggestion> found = SuggestPartners.Learn(graph).Run(new(asker, "SE", "HES", "", []), 20);

        Assert.NotEmpty(found);
        Assert.DoesNotContain(found, f => met.Contains(graph.PlaceOf(f.Organisation.Id)!.Value));
    }

    [Fact]
    public void Partners_in_common_are_named_as_a_reason()
    {
        PartnerGraph graph = FiveFields(years: 5);

        PartnerSuggestion found = SuggestPartners.Learn(graph).Run(new(graph.Organisations[3].Id, "SE", "HES", "", []), 1)[0];

        SharedPartnerReason reason = Assert.Single(found.Reasons.OfType<SharedPartnerReason>());
        Assert.Equal(Math.Min(3, reason.Count), reason.Names.Count);
    }

    [Fact]
    public void Weights_learned_of_the_same_graph_are_the_same()
    {
        PartnerAsk ask = new(100, "SE", "HES", "", []);
        Assert.Equal(SuggestPartners.Learn(FiveFields(years: 5)).WeightsFor(ask).Of, SuggestPartners.Learn(FiveFields(years: 5)).WeightsFor(ask).Of);
    }

    [Fact]
    public void Held_back_years_are_found_better_than_by_popularity_where_fields_decide()
    {
        IReadOnlyList<SuggestionScore> scores = new EvaluateSuggestions(FiveFields(years: 6), 2019, top: 5, mostQuestions: 500).Run();

        Assert.Equal(4, scores.Count);
        SuggestionScore known = scores.Single(s => s is { ForCall: true, IsNewcomer: false });
        Assert.True(known.Questions > 0);
        Assert.True(known.Recall > 1.5 * known.Baselines[0], $"{known}");
        Assert.True(known.Between is { Low: var low, High: var high } && low <= known.Ratio && known.Ratio <= high && low < high, $"{known}");
        Assert.All(scores.Where(s => s.Questions > 0), s => Assert.InRange(s.Findable, 0.01, 1));
    }

    [Fact]
    public void The_plain_ways_gain_nothing_by_the_order_in_which_organisations_stand()
    {
        PartnerGraph graph = FiveFields(years: 6);
        PartnerGraph turned = new([.. graph.Organisations.Reverse()], graph.Subjects, [.. graph.Gatherings.Select(g => g with { Members = [.. g.Members.Select(m => 99 - m)] })]);

        IReadOnlyList<double>[] plain = [.. ((PartnerGraph[])[graph, turned]).Select(g => new EvaluateSuggestions(g, 2019, top: 5, mostQuestions: 5000).Run()[0].Baselines)];

        for (int way = 0; way < EvaluateSuggestions.PlainWays.Count; way++)
            Assert.Equal(plain[0][way], plain[1][way], 1e-9);
    }

    [Fact]
    public void Questions_ask_for_new_partners_alone_and_know_no_more_than_the_years_before()
    {
        PartnerGraph whole = FiveFields(years: 6), before = whole.Before(2019);

        IReadOnlyList<PartnerQuestion> questions = PartnerTask.ByOrganisation(whole, before, whole.LastYear + 1);

        Assert.All(questions.Where(q => !q.IsNewcomer), q => Assert.Empty(q.Came.Intersect(before.Of(whole.PlaceOf(q.Ask.Asker!.Value)!.Value).SelectMany(g => before.Gatherings[g].Members))));
        Assert.All(questions, q => Assert.All(q.Came, c => Assert.NotEmpty(before.Of(c))));
        Assert.All(questions, q => Assert.Empty(q.Ask.Subjects));
    }

    [Theory]
    [InlineData("HORIZON-CL5-2024-D3-01-02", "HORIZON-CL5-2024-D3-01-02,HORIZON,HORIZON-CL5,HORIZON-CL5-D3")]
    [InlineData("ICT-37-2015-1", "ICT-37-2015-1,ICT")]
    public void A_topic_is_known_by_the_parts_of_its_name_that_stay(string topic, string expected) =>
        Assert.Equal(expected.Split(','), DbPartnerGraph.SubjectsOf(topic, "").Select(s => s.Key));

    // Organisations 100 to 119 work on wood, 120 to 139 on bio and so on; each year other threes of them meet.
    private static PartnerGraph FiveFields(int years)
    {
        List<PastNode> nodes = [.. Enumerable.Range(0, 100).Select(n => new PastNode(100 + n, $"Organisation {n}", countries[n % 3], n % 2 == 0 ? "HES" : "PRC", ""))];
        Random random = new(5);
        List<PastGathering> gatherings = [];
        for (int at = 0; at < years * 25; at++)
        {
            int field = at % 5;
            int[] members = [.. Enumerable.Range(field * 20, 20).OrderBy(_ => random.Next()).Take(3)];
            gatherings.Add(new(2015 + (at / 25), members, [field]));
        }
        return new(nodes, [.. subjects.Select(s => new Subject(SubjectKind.Topic, s, s))], gatherings);
    }
}
