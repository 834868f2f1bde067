namespace Samklang.Matching.Tests.Index;

/// <summary>What is given as a reason, and what a strong match takes.</summary>
public sealed class ReasonTests
{
    private static readonly MatchEngine Engine = MatchEngine.CreateDefault();

    private static readonly MatchText[] Calls =
    [
        .. TestTexts.Calls,
        TestTexts.Item("economy", "Growth and the economy", "The economy of the Union, its growth and its outlook."),
        TestTexts.Item("enterprises", "Social economy and public procurement", "Cooperatives of the social economy and their procurement, with results and partners of the project."),
        TestTexts.Item("elsewhere", "An open call", "Cooperatives of the social economy. Public procurement may be a part of it. " + string.Concat(Enumerable.Repeat("Proposals are read in spring. ", 9))),
    ];

    private static readonly ItemIndex Index = Engine.CreateItemIndex(Calls);

    private static readonly MatchText SocialEconomy = new("p",
    [
        new(Zone.Title, "Stark social ekonomi"),
        new(Zone.Body, "Projekt med partner som ger resultat: kooperativ, socialt företagande och offentlig upphandling."),
    ]);

    [Fact]
    public void A_part_of_a_name_met_alone_is_a_possible_match_at_most() =>
        Assert.DoesNotContain(Index.Find(SocialEconomy, 99), hit => hit.Id == "economy" && hit.Strength > Strength.Possible);

    [Fact]
    public void A_part_of_a_name_that_also_stands_by_itself_counts_as_itself()
    {
        var asked = SocialEconomy with { Fields = [.. SocialEconomy.Fields, new(Zone.Body, "Ekonomin i Europa: ekonomi, tillväxt och utsikter för ekonomin.")] };
        Assert.Contains(Index.Find(asked, 99), hit => hit.Id == "economy" && hit.Reasons.Any(reason => reason.Found is "economy"));
    }

    [Fact]
    public void What_stands_in_two_languages_can_be_told_in_either()
    {
        MatchText item = new("act",
        [
            new(Zone.Title, "Regler om kollektivtrafik", TextLanguage.Swedish), new(Zone.Title, "Rules on public transport", TextLanguage.English),
        ]);
        MatchText asked = new("p", [new(Zone.Title, "Fossilfri kollektivtrafik", TextLanguage.Swedish), new(Zone.Title, "Fossil-free public transport", TextLanguage.English)]);
        var reason = Engine.CreateItemIndex([.. Calls, item]).Find(asked, 99).Single(hit => hit.Id == "act").Reasons.First(reason => reason.Kind == ReasonKind.Concept);
        Assert.Equal(("kollektivtrafik", "public transport"), (reason.Found, reason.FoundToo?.Text));
        Assert.Equal(("public transport", TextLanguage.English), (reason.In(TextLanguage.English).Found, reason.In(TextLanguage.English).FoundLanguage));
        Assert.Equal("public transport", reason.In(TextLanguage.English).Asked);
        Assert.Equal(reason, reason.In(TextLanguage.English).In(TextLanguage.Swedish));
        var inEnglishOnly = Index.Find(asked, 99).Single(hit => hit.Id == "bus").Reasons.First(reason => reason.Kind == ReasonKind.Concept);
        Assert.Null(inEnglishOnly.FoundToo);
        Assert.Equal(inEnglishOnly.Found, inEnglishOnly.In(TextLanguage.Swedish).Found);
    }

    [Fact]
    public void Words_of_every_call_are_no_reasons_beside_others()
    {
        var hit = Index.Find(SocialEconomy, 99).Single(hit => hit.Id == "enterprises");
        Assert.Contains(hit.Reasons, reason => reason.Found == "Social economy");
        Assert.DoesNotContain(hit.Reasons, reason => reason.Found is "results" or "partners" or "project");
    }

    [Fact]
    public void What_is_said_already_is_not_said_again_by_a_part_of_it()
    {
        foreach (var reasons in Index.Find(SocialEconomy, 99).Select(hit => hit.Reasons))
        {
            for (var i = 1; i < reasons.Count; i++)
                Assert.DoesNotContain(reasons.Take(i), earlier => Holds(earlier.InItem[0], reasons[i].InItem[0]));
        }
    }

    [Fact]
    public void A_search_marks_every_word_that_was_typed() =>
        Assert.Contains(Index.Search("procurement results", 9).Single(hit => hit.Id == "enterprises").Reasons, reason => reason.Found == "results");

    [Fact]
    public void Two_subjects_are_strong_when_the_title_speaks_of_one()
    {
        var hits = Index.Find(SocialEconomy, 99).ToDictionary(hit => hit.Id, hit => hit.Strength);
        Assert.Equal(Strength.Strong, hits["enterprises"]);
        Assert.True(hits["elsewhere"] < Strength.Strong);
    }

    private static bool Holds(Place whole, Place part) =>
        whole.Field == part.Field && whole.Start <= part.Start && part.Start + part.Length <= whole.Start + whole.Length;
}
