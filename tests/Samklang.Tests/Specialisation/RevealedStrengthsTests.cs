using Samklang.Networks;
using Samklang.Specialisation;
using Samklang.Specialisation.Regions;
using Samklang.Specialisation.Suggestions;

namespace Samklang.Tests.Specialisation;

public sealed class RevealedStrengthsTests
{
    // Two fields; Örebro is in four projects of wood and one of robots, Dalarna in one and four. One organisation has no region.
    private static readonly PartnerGraph graph = new(
        [new(1, "Örebro", "SE", "HES", "SE124"), new(2, "Dalarna", "SE", "HES", "SE312"), new(3, "Nowhere", "SE", "HES", "falun")],
        [new(SubjectKind.Field, "/25/73", "wood"), new(SubjectKind.Field, "/25/74", "robots")],
        [.. Enumerable.Range(0, 4).Select(n => new PastGathering(2020 + n, [0, 2], [0]) { Id = n }), new(2024, [0, 1], [1]) { Id = 4 }, .. Enumerable.Range(5, 3).Select(n => new PastGathering(2024, [1], [1]) { Id = n }), new(2024, [1], [0]) { Id = 8 }]);

    private readonly RevealedStrengths revealed = new(graph);

    [Fact]
    public void A_share_is_held_against_Europes()
    {
        RevealedStrength wood = revealed.Of(NutsCode.Parse("SE124"), "/25/73")!;
        Assert.Equal((4, 5, 5, 10), (wood.Here, wood.HereAll, wood.Europe, wood.EuropeAll));
        Assert.Equal(1.6, wood.Index, 10);
        Assert.True(wood.IsStrong);
    }

    [Fact]
    public void Few_participations_say_nothing() =>
        Assert.False(new RevealedStrength("/25/73", "wood", 2, 2, 5, 100).IsStrong);

    [Fact]
    public void A_larger_territory_has_all_that_lies_in_it()
    {
        RevealedStrength sweden = revealed.Of(NutsCode.Parse("SE"), "/25/73")!;
        Assert.Equal((5, 10, 1.0), (sweden.Here, sweden.HereAll, sweden.Index));
    }

    [Fact]
    public void Those_behind_a_number_add_up_to_it()
    {
        RevealedStrength wood = revealed.Of(NutsCode.Parse("SE124"), "/25/73")!;
        Assert.Equal(wood.Here, revealed.Behind(NutsCode.Parse("SE124"), "/25/73").Sum(o => o.Projects));
        Assert.Equal([3L, 2, 1, 0], revealed.ProjectsBehind(NutsCode.Parse("SE124"), "/25/73"));
    }

    [Fact]
    public void A_way_by_projects_is_the_last_one_with_how_many()
    {
        ProjectWay way = Assert.Single(graph.WaysFrom(NutsCode.Parse("SE124")));
        Assert.Equal(("SE312", "Örebro", "Dalarna", 4L, 1), (way.Region.ToString(), way.From, way.To, way.ProjectId, way.Count));
    }

    [Theory]
    [InlineData("/25", "/25/73/453", true)]
    [InlineData("/25/73", "/25", false)]
    [InlineData("/25/7", "/25/73", false)]
    public void A_field_of_science_contains_what_lies_in_it(string one, string other, bool expected) =>
        Assert.Equal(expected, ScienceCode.Parse(one).Contains(ScienceCode.Parse(other)));
}
