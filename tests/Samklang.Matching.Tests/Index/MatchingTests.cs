namespace Samklang.Matching.Tests.Index;

public sealed class MatchingTests
{
    private static readonly MatchEngine Engine = MatchEngine.CreateDefault();
    private static readonly ItemIndex Calls = Engine.CreateItemIndex(TestTexts.Calls);

    [Theory]
    [InlineData("trafik", "bus")]
    [InlineData("vard", "nurse")]
    [InlineData("mat", "food")]
    [InlineData("skog", "forest")]
    [InlineData("social", "social")]
    [InlineData("heat", "heat")]
    public void A_priority_finds_its_call_first_and_strongly(string priority, string call)
    {
        var hits = Calls.Find(TestTexts.Priorities.Single(one => one.Id == priority), 10);
        Assert.Equal((call, Strength.Strong), (hits[0].Id, hits[0].Strength));
        Assert.DoesNotContain(hits.Skip(1), hit => hit.Strength == Strength.Strong);
    }

    [Fact]
    public void A_priority_that_no_call_serves_finds_nothing() =>
        Assert.Empty(Calls.Find(TestTexts.Priorities.Single(one => one.Id == "hockey"), 10));

    [Fact]
    public void Words_of_every_call_make_no_match() =>
        Assert.Empty(Calls.Find(TestTexts.Profile("p", "We want to develop cooperation and support projects with partners in the region."), 10));

    [Fact]
    public void One_word_in_common_is_never_strong()
    {
        var hits = Calls.Find(TestTexts.Profile("p", "Concerts in the mountains for hikers, skiers, climbers and their dogs, horses and reindeer"), 10);
        Assert.DoesNotContain(hits, hit => hit.Strength == Strength.Strong);
    }

    [Fact]
    public void Hits_below_the_strength_asked_for_are_left_out()
    {
        var priority = TestTexts.Priorities[0];
        Assert.Equal(Calls.Find(priority, 99).Where(hit => hit.Strength == Strength.Strong).Select(hit => hit.Id),
            Calls.Find(priority, 99, atLeast: Strength.Strong).Select(hit => hit.Id));
    }

    [Fact]
    public void An_item_that_is_not_allowed_is_never_seen()
    {
        Assert.DoesNotContain(Calls.Find(TestTexts.Priorities[0], 99, id => id != "bus"), hit => hit.Id == "bus");
        Assert.DoesNotContain(Calls.Search("bus", 99, id => id != "bus"), hit => hit.Id == "bus");
    }

    [Fact]
    public void A_search_leaves_out_what_is_faint_beside_a_clear_hit()
    {
        var index = Engine.CreateItemIndex([
            .. TestTexts.Calls, TestTexts.Item("clear", "Hydrogen storage in salt caverns", "Storage of hydrogen in caverns under ground."),
            TestTexts.Item("faint", "Pottery", string.Concat(Enumerable.Repeat("Clay, glaze and kilns for potters of every age. ", 12)) + "A cavern."),
        ]);
        Assert.Contains(index.Search("cavern", 10), hit => hit.Id == "faint");
        var hits = index.Search("hydrogen storage cavern", 10);
        Assert.Equal("clear", hits[0].Id);
        Assert.DoesNotContain(hits, hit => hit.Id == "faint");
    }

    [Fact]
    public void An_item_can_be_replaced_and_removed()
    {
        var index = Engine.CreateItemIndex(TestTexts.Calls);
        index.Put(TestTexts.Item("bus", "Something else entirely", "Pottery."));
        Assert.Equal(TestTexts.Calls.Length, index.Count);
        Assert.DoesNotContain(index.Find(TestTexts.Priorities[0], 10), hit => hit.Id == "bus");
        Assert.True(index.Remove("rail"));
        Assert.False(index.Remove("rail"));
        Assert.Empty(index.Search("freight corridors", 10));
    }

    [Theory]
    [InlineData("electric bus", "bus")]
    [InlineData("elbuss", "bus")]
    [InlineData("phot", "chips")]
    [InlineData("matsv", null)]
    [InlineData("matsvinn", "food")]
    [InlineData("museer", "tour")]
    [InlineData("cyber resil", "cyber")]
    public void Search_takes_short_queries_in_either_language_and_unfinished_words(string query, string? first) =>
        Assert.Equal(first, Calls.Search(query, 5) is [var hit, ..] ? hit.Id : null);

    [Fact]
    public void Reasons_come_strongest_first_and_share_the_score()
    {
        var reasons = Calls.Find(TestTexts.Priorities[0], 1)[0].Reasons;
        Assert.Equal(reasons.Select(reason => reason.Weight).OrderDescending(), reasons.Select(reason => reason.Weight));
        Assert.InRange(reasons.Sum(reason => reason.Weight), 0.5, 1.0000001);
    }

    [Fact]
    public void An_identifier_is_a_reason_of_its_own_kind()
    {
        var index = Engine.CreateItemIndex([.. TestTexts.Calls, TestTexts.Item("act", "Patients' rights under Directive 2011/24/EU")]);
        var hit = index.Rank(TestTexts.Profile("p", "Följ upp 2011/24/EU"), 1)[0];
        Assert.Equal(("act", ReasonKind.Identifier, "2011/24/EU"), (hit.Id, hit.Reasons[0].Kind, hit.Reasons[0].Found));
    }
}
