namespace Samklang.Matching.Tests.Index;

public sealed class SearchRequestTests
{
    private static readonly MatchEngine Engine = MatchEngine.CreateDefault();

    private static readonly ItemIndex Index = Engine.CreateItemIndex(
    [
        With(TestTexts.Item("a", "Electric buses"), "call", "open", "public"),
        With(TestTexts.Item("b", "Electric ferries"), "call", "closed", "public"),
        With(TestTexts.Item("c", "Electric trains"), "act", "open", "public"),
        With(TestTexts.Item("d", "Electric trams"), "act", "open", "owners"),
        With(TestTexts.Item("e", "Electric bicycles"), "call", "open", "owner:1", "owners"),
        With(TestTexts.Item("f", "Forest roads"), "call", "open", "public"),
        TestTexts.Item("g", "Electric scooters"),
    ]);

    private static readonly SearchRequest Public = new() { Within = [new AttributeFilter("audience", "public")] };

    [Fact]
    public void Only_what_lies_within_the_bounds_is_found_and_counted()
    {
        var found = Index.Search("electric", Public with { Facets = ["kind", "audience"] });
        Assert.Equal(["a", "b", "c"], found.Hits.Select(hit => hit.Id).Order());
        Assert.Equal(3, found.Total);
        Assert.Equal(["call 2", "act 1"], Counts(found, "kind"));
        Assert.Equal(["public 3"], Counts(found, "audience"));
    }

    [Fact]
    public void Any_of_several_values_lets_an_item_pass_and_one_without_the_attribute_never_does()
    {
        var found = Index.Search("electric", new SearchRequest { Within = [new AttributeFilter("audience", "owners", "owner:1")] });
        Assert.Equal(["d", "e"], found.Hits.Select(hit => hit.Id).Order());
        Assert.Empty(Index.Search("electric", new SearchRequest { Within = [new AttributeFilter("audience")] }).Hits);
    }

    [Fact]
    public void A_choice_narrows_the_hits_and_the_other_facets_but_not_its_own()
    {
        var found = Index.Search("electric", Public with { Chosen = [new AttributeFilter("kind", "call")], Facets = ["kind", "status"] });
        Assert.Equal((2, "a, b"), (found.Total, string.Join(", ", found.Hits.Select(hit => hit.Id).Order())));
        Assert.Equal(["call 2", "act 1"], Counts(found, "kind"));
        Assert.Equal(["closed 1", "open 1"], Counts(found, "status"));
    }

    [Fact]
    public void Bounds_and_choices_of_the_same_attribute_never_widen_each_other()
    {
        var found = Index.Search("electric", Public with { Chosen = [new AttributeFilter("audience", "owners")], Facets = ["audience"] });
        Assert.Empty(found.Hits);
        Assert.Equal(["public 3"], Counts(found, "audience"));
    }

    [Fact]
    public void Pages_follow_on_each_other_and_the_total_stays()
    {
        var pages = Enumerable.Range(0, 3).Select(page => Index.Search("electric", new SearchRequest { Skip = page * 2, Top = 2 })).ToArray();
        Assert.All(pages, page => Assert.Equal(6, page.Total));
        var whole = Index.Search("electric", new SearchRequest { Top = 99 });
        Assert.Equal(whole.Hits.Select(hit => hit.Id), pages.SelectMany(page => page.Hits).Select(hit => hit.Id));
        Assert.All(whole.Hits, hit => Assert.NotEmpty(hit.Reasons));
    }

    [Fact]
    public void A_request_for_no_hits_still_counts()
    {
        var found = Index.Search("electric", Public with { Top = 0, Facets = ["kind"] });
        Assert.Equal((3, 0), (found.Total, found.Hits.Count));
        Assert.Equal(["call 2", "act 1"], Counts(found, "kind"));
    }

    [Fact]
    public void A_profile_takes_the_same_requests()
    {
        var found = Index.Find(TestTexts.Profile("p", "Elektriska bussar och elbussar"), Public with { Facets = ["kind"] }, atLeast: null);
        Assert.Equal("a", found.Hits[0].Id);
        Assert.DoesNotContain(found.Hits, hit => hit.Id is "d" or "e" or "g");
        Assert.Equal(found.Total, found.Facets[0].Counts.Sum(count => count.Count));
    }

    private static MatchText With(MatchText text, string kind, string status, params string[] audience) => text with
    {
        Attributes = new Dictionary<string, IReadOnlyList<string>> { ["kind"] = [kind], ["status"] = [status], ["audience"] = audience },
    };

    private static IEnumerable<string> Counts(FoundItems found, string facet) =>
        found.Facets.Single(one => one.Name == facet).Counts.Select(count => $"{count.Value} {count.Count}");
}
