using CsCheck;

namespace Samklang.Matching.Tests.Index;

/// <summary>Whatever has happened to an index, it answers as the other direction and as one built anew.</summary>
public sealed class IndexLifeTests : IDisposable
{
    private static readonly MatchEngine Engine = MatchEngine.CreateDefault();

    private static readonly string[] Kinds = ["call", "act", "event"];

    private static readonly Gen<MatchText> Item =
        from number in Gen.Int[0, 30]
        from title in Gen.Int[0, TestTexts.Calls.Length - 1].Select(i => TestTexts.Calls[i].Fields[0].Text)
        from body in Gen.Int[0, TestTexts.Calls.Length - 1].Select(i => TestTexts.Calls[i].Fields[1].Text).List[0, 3]
        from kind in Gen.Int[0, Kinds.Length - 1].Select(i => Kinds[i])
        select TestTexts.Item($"i{number}", title, string.Join(' ', body)) with { Attributes = new Dictionary<string, IReadOnlyList<string>> { ["kind"] = [kind] } };

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("samklang");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Both_directions_agree_after_changes_merges_saving_and_reopening() =>
        Gen.Select(Item.List[1, 25], Gen.Int[0, 30].List[0, 8]).Sample((puts, removals) =>
        {
            var index = Engine.CreateItemIndex([]);
            var left = new Dictionary<string, MatchText>();
            foreach (var item in puts)
            {
                index.Put(item);
                left[item.Id] = item;
                _ = index.Search("electric", 1);
            }

            foreach (var id in removals.Select(number => $"i{number}").Distinct())
                Assert.Equal(left.Remove(id), index.Remove(id));
            Agree(index, left);
            var file = Path.Combine(folder.FullName, Guid.NewGuid().ToString());
            index.Save(file, 1);
            Agree(Engine.OpenItemIndex(file).Index!, left);
        }, iter: 60, threads: 1);

    [Fact]
    public void The_best_found_by_passing_over_others_are_the_best_of_all() =>
        Gen.Select(Item.List[1, 30], Gen.Int[1, 6]).Sample((items, top) =>
        {
            var index = Engine.CreateItemIndex(items);
            foreach (var priority in TestTexts.Priorities)
            {
                var few = index.Find(priority, new SearchRequest { Top = top, CountsAll = false }, atLeast: null).Hits;
                var all = index.Find(priority, new SearchRequest { Top = int.MaxValue }, atLeast: null);
                Assert.Equal(all.Total, all.Hits.Count);
                Assert.Equal(all.Hits.Take(top).Select(Line), few.Select(Line));
            }
        }, iter: 60);

    [Fact]
    public void Counts_are_those_of_the_hits_themselves() =>
        Item.List[1, 30].Sample(items =>
        {
            var index = Engine.CreateItemIndex(items);
            var kinds = items.GroupBy(item => item.Id).ToDictionary(group => group.Key, group => group.Last().Attributes["kind"][0]);
            var found = index.Search("electric buses and forests", new SearchRequest { Top = int.MaxValue, Facets = ["kind"] });
            Assert.Equal(found.Hits.Count, found.Total);
            Assert.Equal(found.Hits.CountBy(hit => kinds[hit.Id]).OrderBy(pair => pair.Key), found.Facets[0].Counts.Select(count => KeyValuePair.Create(count.Value, count.Count)).OrderBy(pair => pair.Key));
            foreach (var kind in Kinds)
            {
                var some = index.Search("electric buses and forests", new SearchRequest { Top = int.MaxValue, Facets = ["kind"], Chosen = [new AttributeFilter("kind", kind)] });
                Assert.Equal(found.Facets[0].Counts, some.Facets[0].Counts);
                Assert.Equal(found.Facets[0].Counts.FirstOrDefault(count => count.Value == kind)?.Count ?? 0, some.Total);
            }
        }, iter: 100);

    [Fact]
    public void What_counts_for_nothing_is_no_evidence_in_either_direction()
    {
        var engine = new MatchEngine(Vocabulary.Starter(), Lexicon.Starter(), new EngineSettings { PairWeight = 0, CognateWeight = 0, TranslationWeight = 0 });
        var index = engine.CreateItemIndex(TestTexts.Calls);
        var profiles = TestTexts.Priorities;
        var router = engine.CreateProfileIndex(profiles, index);
        var found = profiles.SelectMany(profile => index.Rank(profile, int.MaxValue).Select(hit => $"{profile.Id} {hit.Id} {hit.Score:R}"));
        var routed = TestTexts.Calls.SelectMany(call => router.Route(call, atLeast: null).Select(hit => $"{hit.Id} {call.Id} {hit.Score:R}"));
        Assert.Equal(found.Order(StringComparer.Ordinal), routed.Order(StringComparer.Ordinal));
    }

    private static void Agree(ItemIndex index, Dictionary<string, MatchText> left)
    {
        MatchText[] items = [.. left.Values];
        Assert.Equal(items.Length, index.Count);
        var router = Engine.CreateProfileIndex(TestTexts.Priorities, index);
        var routed = items.SelectMany(item => router.Route(item).Select(hit => $"{hit.Id} {item.Id} {Line(hit with { Id = "" })}"));
        var found = TestTexts.Priorities.SelectMany(priority => index.Find(priority, int.MaxValue).Select(hit => $"{priority.Id} {hit.Id} {Line(hit with { Id = "" })}"));
        Assert.Equal(found.Order(StringComparer.Ordinal), routed.Order(StringComparer.Ordinal));
        var anew = Engine.CreateItemIndex(items);
        foreach (var priority in TestTexts.Priorities)
            Assert.Equal(anew.Rank(priority, 10).Select(Line), index.Rank(priority, 10).Select(Line));
    }

    private static string Line(Hit hit) =>
        $"{hit.Id} {hit.Score:R} {hit.Strength} {string.Join(';', hit.Reasons.Select(reason => $"{reason.Kind}{reason.Bridge}{reason.Asked}>{reason.Found}{reason.Weight:R}"))}";
}
