using Samklang.Matching;

namespace Samklang.Matching.Tests.Feedback;

public sealed class SharpenerTests
{
    private static readonly MatchEngine engine = MatchEngine.CreateDefault();
    private static readonly MatchText profile = new("p", [new MatchField(Zone.Body, "Water and energy for the schools of the county", TextLanguage.English)]);

    [Fact]
    public void What_unwanted_items_have_weighs_less_and_what_wanted_ones_have_weighs_more()
    {
        var words = engine.Sharpen(profile, Judged());
        var (water, energy) = (words.First(word => word.Words == "Water"), words.First(word => word.Words == "energy"));
        Assert.InRange(water.Factor, 0.5, 0.85);
        Assert.InRange(energy.Factor, 1.15, 1.5);
        Assert.Equal((0, 4), (water.WantedCount, water.UnwantedCount));
        Assert.Equal((4, 0), (energy.WantedCount, energy.UnwantedCount));
        Assert.DoesNotContain(words, word => word.Words is "schools" or "county");
    }

    [Fact]
    public void Few_verdicts_teach_nothing_and_their_order_does_not_matter()
    {
        Assert.Empty(engine.Sharpen(profile, [.. Judged().Take(2)]));
        Assert.Equal(engine.Sharpen(profile, Judged()), engine.Sharpen(profile, [.. Judged().Reverse()]));
    }

    [Fact]
    public void However_many_verdicts_a_word_never_loses_or_gains_more_than_half()
    {
        List<JudgedItem> many = [.. Enumerable.Repeat(Judged(), 100).SelectMany(judged => judged)];
        Assert.All(engine.Sharpen(profile, many), word => Assert.InRange(word.Factor, 0.5, 1.5));
        var wild = profile with { Weights = engine.Sharpen(profile, Judged()).ToDictionary(word => word.Key, _ => 1000.0) };
        var index = engine.CreateItemIndex([Item("energy in buildings")]);
        Assert.InRange(index.Rank(wild, 1)[0].Score, index.Rank(profile, 1)[0].Score, 1);
    }

    [Fact]
    public void A_sharpened_priority_shows_other_matches_first_and_both_directions_agree()
    {
        var index = engine.CreateItemIndex(Calls);
        var words = engine.Sharpen(schools, Judged());
        var sharpened = schools with { Weights = words.ToDictionary(word => word.Key, word => word.Factor) };
        Assert.Equal(["school energy", "school water", "town energy", "town water"], index.Find(schools, 9).Select(hit => hit.Id));
        var after = index.Find(sharpened, 9);
        Assert.Equal(["school energy", "town energy", "school water", "town water"], after.Select(hit => hit.Id));
        var routes = engine.CreateProfileIndex([sharpened], index);
        foreach (var item in Calls)
            Assert.Equal(after.FirstOrDefault(hit => hit.Id == item.Id)?.Score, routes.Route(item).SingleOrDefault()?.Score);
    }

    [Fact]
    public void What_was_put_aside_weighs_less_in_what_is_shown_and_what_was_followed_more()
    {
        var index = engine.CreateItemIndex(Calls);
        var sharpened = schools with { Weights = engine.Sharpen(schools, Judged()).ToDictionary(word => word.Key, word => word.Factor) };
        double Score(MatchText asked, string id) => index.Find(asked, 9).Single(hit => hit.Id == id).Score;
        Assert.True(Score(sharpened, "town water") < Score(schools, "town water") - 0.03);
        Assert.True(Score(sharpened, "town energy") > Score(schools, "town energy"));
    }

    private static readonly MatchText schools = Call("p", "Schools with less energy and water",
        "The schools of the county use too much electricity, heat and drinking water. We look for calls on energy efficiency and solar power in school buildings, and on saving water and treating wastewater.");

    private static MatchText[] Calls { get; } =
    [
        Call("school energy", "Energy efficiency in school buildings", "Heat pumps, solar power and less electricity for heating in schools."),
        Call("school water", "Saving drinking water in schools", "Taps and pipes that use less water."),
        Call("town energy", "Energy efficiency and solar power", "Electricity and heat for towns."),
        Call("town water", "Wastewater treatment", "Drinking water and wastewater of towns."),
        Call("forest", "Fish and forests", "Spruce, pine and pike."),
        Call("art", "Museums", "Paintings on tour."),
        Call("rail", "Railways", "Signals and tracks."),
    ];

    private static MatchText Call(string id, string title, string body) =>
        new(id, [new MatchField(Zone.Title, title, TextLanguage.English), new MatchField(Zone.Body, body, TextLanguage.English)]);

    private static JudgedItem[] Judged() =>
    [
        .. ((string[])["Energy in buildings", "Clean energy", "Energy prices", "Energy storage"]).Select(text => new JudgedItem(Item(text), true)),
        .. ((string[])["Clean water", "Water prices", "Water in rivers", "Water storage"]).Select(text => new JudgedItem(Item(text), false)),
    ];

    private static MatchText Item(string text, string? id = null) => new(id ?? text, [new MatchField(Zone.Title, text, TextLanguage.English)]);
}
