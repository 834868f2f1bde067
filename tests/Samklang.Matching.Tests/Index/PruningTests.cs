using CsCheck;

namespace Samklang.Matching.Tests.Index;

/// <summary>Passing over what can't be among the best must never change who they are.</summary>
public sealed class PruningTests
{
    private static readonly MatchEngine Engine = MatchEngine.CreateDefault();

    private static readonly string[] Words =
    [
        "bus", "elbussar", "public", "transport", "kollektivtrafik", "energy", "energieffektivitet", "skog", "forest", "forests", "CO2", "AI", "health",
        "sjukvård", "nurses", "innovation", "digitalisering", "water", "dricksvattenförsörjning", "project", "region", "climate", "klimatanpassning",
        "hydrogen", "vätgas", "soil", "jordbruk", "cities", "städer", "housing", "bostäder", "culture", "tourism", "turism", "youth", "school",
    ];

    private static readonly Gen<string> Phrase = Gen.Int[0, Words.Length - 1].Select(i => Words[i]).List[1, 5].Select(words => string.Join(' ', words));
    private static readonly Gen<string> Sentences = Gen.Int[0, Words.Length - 1].Select(i => Words[i]).List[0, 30].Select(words => string.Join(' ', words));
    private static readonly Gen<string> Kind = Gen.Int[0, 2].Select(i => $"kind-{i}");

    private static readonly Gen<MatchText> Item = Gen.Select(Phrase, Sentences, Kind).Select((title, body, kind) =>
        new MatchText("", [new MatchField(Zone.Title, title), new MatchField(Zone.Body, body)]) { Attributes = new Dictionary<string, IReadOnlyList<string>> { ["kind"] = [kind] } });

    private static readonly Gen<ItemIndex> Index = Item.List[40, 160].Select(items => Engine.CreateItemIndex(items.Select((item, i) => item with { Id = $"{i:000}" })));
    private static readonly Gen<MatchText> Profile = Sentences.Select(words => new MatchText("", [new MatchField(Zone.Body, words)]));

    [Fact]
    public void The_best_are_those_of_all() => Gen.Select(Index, Profile, Gen.Int[1, 12], Gen.Int[0, 3]).Sample((index, profile, top, skip) =>
        Assert.Equal(Lines(index.Rank(profile, int.MaxValue)).Skip(skip).Take(top), Lines(index.Find(profile, new SearchRequest { Top = top, Skip = skip, CountsAll = false }, null).Hits)), iter: 150);

    [Fact]
    public void The_best_that_are_strong_enough_are_those_of_all() => Gen.Select(Index, Profile, Gen.Int[1, 12], Gen.Enum<Strength>()).Sample((index, profile, top, strength) =>
        Assert.Equal(Lines(index.Find(profile, int.MaxValue, null, strength)).Take(top), Lines(index.Find(profile, new SearchRequest { Top = top, CountsAll = false }, strength).Hits)), iter: 150);

    [Fact]
    public void The_best_of_a_search_are_those_of_all_and_the_counts_are_of_all() => Gen.Select(Index, Phrase, Gen.Int[1, 12], Kind).Sample((index, query, top, kind) =>
    {
        var request = new SearchRequest { Top = top, Facets = ["kind"], Chosen = [new AttributeFilter("kind", kind)] };
        var all = index.Search(query, request with { Top = int.MaxValue });
        var some = index.Search(query, request);
        Assert.Equal(Lines(all.Hits).Take(top), Lines(some.Hits));
        Assert.Equal(Lines(all.Hits).Take(top), Lines(index.Search(query, request with { CountsAll = false }).Hits));
        Assert.Equal((all.Total, all.Hits.Count), (some.Total, some.Total));
        Assert.Equal(all.Facets[0].Counts, some.Facets[0].Counts);
        Assert.Equal(all.Total, some.Facets[0].Counts.SingleOrDefault(count => count.Value == kind)?.Count ?? 0);
    }, iter: 150);

    private static IEnumerable<string> Lines(IEnumerable<Hit> hits) => hits.Select(hit => $"{hit.Id} {hit.Score:R} {hit.Strength} {hit.Reasons.Count}");
}
