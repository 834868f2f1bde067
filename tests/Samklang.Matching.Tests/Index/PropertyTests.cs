using CsCheck;

namespace Samklang.Matching.Tests.Index;

public sealed class PropertyTests
{
    private static readonly MatchEngine Engine = MatchEngine.CreateDefault();

    private static readonly string[] Words =
    [
        "bus", "buses", "elbuss", "elbussar", "public", "transport", "kollektivtrafik", "kollektivtrafiken", "energy", "efficiency",
        "energieffektivitet", "skog", "forest", "forests", "the", "och", "of", "i", "CO2", "2011/24/EU", "AI", "health", "hälso-", "sjukvård",
        "nurses", "sjuksköterskor", "innovation", "innovationer", "digitalisering", "digitalisation", "water", "dricksvattenförsörjning",
        "projekt", "project", "region", "regionens", "climate", "klimatanpassning", "𝒳", "ö", "e-hälsa", "waste-water", "2030",
    ];

    private static readonly Gen<MatchField> Field =
        from zone in Gen.Enum<Zone>()
        from words in Gen.Int[0, Words.Length - 1].Select(i => Words[i]).List[0, 14]
        select new MatchField(zone, string.Join(' ', words));

    private static readonly Gen<MatchText> Text =
        from number in Gen.Int[0, 9999]
        from fields in Field.List[1, 3]
        select new MatchText(number.ToString(System.Globalization.CultureInfo.InvariantCulture), fields);

    [Fact]
    public void A_profile_is_routed_to_if_and_only_if_it_finds_the_item() =>
        Gen.Select(Text.List[1, 6], Text.List[1, 4]).Sample((items, profiles) =>
        {
            items = [.. items.DistinctBy(item => item.Id)];
            profiles = [.. profiles.DistinctBy(profile => profile.Id)];
            var index = Engine.CreateItemIndex(items);
            var router = Engine.CreateProfileIndex(profiles, index);
            var found = profiles.SelectMany(profile => index.Find(profile, int.MaxValue).Select(hit => Line(profile.Id, hit.Id, hit)));
            var routed = items.SelectMany(item => router.Route(item).Select(hit => Line(hit.Id, item.Id, hit)));
            Assert.Equal(found.Order(StringComparer.Ordinal), routed.Order(StringComparer.Ordinal));
        }, iter: 300);

    [Theory]
    [InlineData("stöd till social ekonomi", "ekonomi och skog")]
    [InlineData("dricksvattenförsörjning i skog", "drinking water, forest")]
    [InlineData("energieffektivitet, digitalisering", "energy and digitalisation")]
    public void A_word_that_is_only_part_of_what_is_asked_counts_alike_both_ways(string asked, string found)
    {
        var (profile, item) = (new MatchText("p", [new MatchField(Zone.Body, asked)]), new MatchText("i", [new MatchField(Zone.Body, found)]));
        var index = Engine.CreateItemIndex([item]);
        Assert.Equal(Line("p", "i", Assert.Single(index.Find(profile, 9))), Line("p", "i", Assert.Single(Engine.CreateProfileIndex([profile], index).Route(item))));
    }

    [Fact]
    public void Places_always_point_at_the_words_they_name() =>
        Gen.Select(Text.List[1, 6], Text).Sample((items, profile) =>
        {
            items = [.. items.DistinctBy(item => item.Id)];
            foreach (var hit in Engine.CreateItemIndex(items).Rank(profile, 10))
            {
                var item = items.Single(one => one.Id == hit.Id);
                Assert.All(hit.Reasons, reason => Assert.Equal(reason.Asked, At(profile, reason.InProfile[0])));
                Assert.All(hit.Reasons, reason => Assert.Equal(reason.Found, At(item, reason.InItem[0])));
                Assert.All(hit.Reasons.SelectMany(reason => reason.InItem), place => Assert.Equal(At(item, place), At(item, place).Trim()));
                Assert.InRange(hit.Score, 0, 1);
                Assert.InRange(hit.Reasons.Sum(reason => reason.Weight), 0, 1.0000001);
            }
        }, iter: 500);

    [Fact]
    public void An_index_that_has_seen_changes_answers_as_one_built_anew() =>
        Gen.Select(Text.List[2, 8], Text.List[1, 3], Text).Sample((items, gone, profile) =>
        {
            items = [.. items.DistinctBy(item => item.Id)];
            gone = [.. gone.Where(text => items.All(item => item.Id != text.Id)).DistinctBy(text => text.Id)];
            var changed = Engine.CreateItemIndex([.. gone, .. items.Take(1), .. items]);
            gone.ForEach(text => changed.Remove(text.Id));
            var anew = Engine.CreateItemIndex(items);
            Assert.Equal(anew.Rank(profile, 99).Select(hit => (hit.Id, Math.Round(hit.Score, 9))), changed.Rank(profile, 99).Select(hit => (hit.Id, Math.Round(hit.Score, 9))));
        }, iter: 200);

    private static string At(MatchText text, Place place) => text.Fields[place.Field].Text.Substring(place.Start, place.Length);

    private static string Line(string profile, string item, Hit hit) =>
        $"{profile} {item} {hit.Score:R} {hit.Strength} {string.Join(';', hit.Reasons.Select(reason => $"{reason.Kind}{reason.Bridge}{reason.Asked}>{reason.Found}{reason.Weight:R}"))}";
}
