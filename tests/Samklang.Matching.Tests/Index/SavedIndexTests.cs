using CsCheck;

namespace Samklang.Matching.Tests.Index;

public sealed class SavedIndexTests : IDisposable
{
    private static readonly MatchEngine Engine = MatchEngine.CreateDefault();
    private static readonly ItemIndex Calls = Engine.CreateItemIndex(TestTexts.Calls);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("samklang");

    private string Path => System.IO.Path.Combine(folder.FullName, "calls.index");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void An_index_that_was_saved_answers_as_before_and_can_be_changed()
    {
        Calls.Save(Path, 42);
        var opening = Engine.OpenItemIndex(Path);
        var index = Assert.IsType<ItemIndex>(opening.Index);
        Assert.Equal((42L, null), (opening.Revision, opening.Refusal));
        Assert.Equal(Calls.Count, index.Count);
        foreach (var priority in TestTexts.Priorities)
            Assert.Equal(Lines(Calls.Find(priority, 99)), Lines(index.Find(priority, 99)));
        Assert.True(index.Remove("bus"));
        index.Put(TestTexts.Item("ferry", "Electric ferries"));
        Assert.Equal("ferry", index.Search("ferries", 1)[0].Id);
        Assert.DoesNotContain(index.Find(TestTexts.Priorities[0], 99), hit => hit.Id == "bus");
    }

    [Fact]
    public void Saving_replaces_the_file_and_leaves_nothing_beside_it()
    {
        Calls.Save(Path, 1);
        Engine.CreateItemIndex([]).Save(Path, 2);
        Assert.Equal((2L, 0), (Engine.OpenItemIndex(Path).Revision, Engine.OpenItemIndex(Path).Index!.Count));
        Assert.Equal(["calls.index"], folder.GetFiles().Select(file => file.Name));
    }

    [Fact]
    public void A_file_that_is_not_there_or_of_another_kind_is_refused_by_name()
    {
        Assert.Equal(IndexRefusal.NotThere, Engine.OpenItemIndex(Path).Refusal);
        File.WriteAllText(Path, "");
        Assert.Equal(IndexRefusal.NotAnIndex, Engine.OpenItemIndex(Path).Refusal);
        File.WriteAllText(Path, new string('x', 5000));
        Assert.Equal(IndexRefusal.NotAnIndex, Engine.OpenItemIndex(Path).Refusal);
    }

    [Fact]
    public void A_file_of_another_engine_is_refused()
    {
        Calls.Save(Path, 1);
        Assert.Equal(IndexRefusal.OtherEngine, new MatchEngine(Vocabulary.Starter(), Lexicon.Starter(), new EngineSettings { UsePairs = false }).OpenItemIndex(Path).Refusal);
        Assert.Equal(IndexRefusal.OtherEngine, new MatchEngine(Vocabulary.Empty, Lexicon.Starter()).OpenItemIndex(Path).Refusal);
        Assert.Equal(IndexRefusal.OtherEngine, new MatchEngine(Vocabulary.Starter(), Lexicon.Empty).OpenItemIndex(Path).Refusal);
    }

    [Fact]
    public void Any_changed_byte_is_noticed()
    {
        Calls.Save(Path, 1);
        var whole = File.ReadAllBytes(Path);
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Int[1, 255]).Sample((at, flip) =>
        {
            var bytes = whole.ToArray();
            bytes[at] ^= (byte)flip;
            Assert.True(Open(bytes) is { Refusal: not null } or { Index.Whole.Result: false });
        }, iter: 400, threads: 1);
    }

    [Fact]
    public void Nothing_that_has_changed_is_ever_used()
    {
        var many = Engine.CreateItemIndex(Enumerable.Range(0, 1500).Select(i => TestTexts.Calls[i % TestTexts.Calls.Length] with { Id = $"{i}" }));
        many.Save(Path, 1);
        var (whole, right) = (File.ReadAllBytes(Path), Lines(many.Find(TestTexts.Priorities[0], 9)).ToArray());
        var touched = 0;
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Int[1, 255]).Sample((at, flip) =>
        {
            var bytes = whole.ToArray();
            bytes[at] ^= (byte)flip;
            if (Open(bytes).Index is not { } index)
                return;
            try
            {
                Assert.Equal(right, Lines(index.Find(TestTexts.Priorities[0], 9)));
            }
            catch (DamagedIndexException damaged)
            {
                Assert.Equal(Path, damaged.Path);
                Assert.True(index.IsDamaged);
                touched++;
            }
        }, iter: 200, threads: 1);
        Assert.True(touched > 0);
    }

    [Fact]
    public void A_file_that_is_cut_short_or_too_long_is_refused()
    {
        Calls.Save(Path, 1);
        var whole = File.ReadAllBytes(Path);
        for (var length = 0; length < whole.Length; length = length < 100 ? length + 1 : length + 97)
            Assert.NotNull(Open(whole[..length]).Refusal);
        Assert.Equal(IndexRefusal.Damaged, Open([.. whole, 0]).Refusal);
        Assert.Null(Open(whole).Refusal);
    }

    [Fact]
    public void Broken_surrogates_and_attributes_come_back_as_they_were()
    {
        var text = TestTexts.Item("a", "Electric \ud800 buses \udc00", "🚀") with { Attributes = new Dictionary<string, IReadOnlyList<string>> { ["kind"] = ["x\ud801", ""] } };
        Engine.CreateItemIndex([text]).Save(Path, 1);
        var found = Engine.OpenItemIndex(Path).Index!.Search("buses", new SearchRequest { Facets = ["kind"] });
        Assert.Equal("buses", found.Hits[0].Reasons[0].Found);
        Assert.Equal(["", "x\ud801"], found.Facets[0].Counts.Select(count => count.Value));
    }

    private IndexOpening Open(byte[] bytes)
    {
        // A file that is still being read through in the background must not be cut off under it: one is put in the other's place.
        File.WriteAllBytes(Path + ".new", bytes);
        File.Move(Path + ".new", Path, overwrite: true);
        return Engine.OpenItemIndex(Path);
    }

    private static IEnumerable<string> Lines(IEnumerable<Hit> hits) =>
        hits.Select(hit => $"{hit.Id} {hit.Score:R} {hit.Strength} {string.Join(';', hit.Reasons.Select(reason => $"{reason.Bridge}{reason.Asked}>{reason.Found}{reason.Weight:R}"))}");
}
