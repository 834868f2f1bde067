using CsCheck;
using Samklang.Matching.Index.Packing;
using Samklang.Matching.Index.Segments;

namespace Samklang.Matching.Tests.Index;

public sealed class SegmentTests
{
    private static readonly Gen<uint[]> Block = from bits in Gen.Int[0, 32]
                                                from numbers in Gen.UInt.Array[PackedBlock.Size]
                                                select Array.ConvertAll(numbers, number => bits == 0 ? 0 : number >> (32 - bits));

    [Fact]
    public void A_block_comes_back_as_it_was_packed_in_any_number_of_bits() => Block.Sample(numbers =>
    {
        var width = PackedBlock.Width(numbers);
        var bytes = new byte[PackedBlock.Bytes(width)];
        PackedBlock.Pack(numbers, width, bytes);
        var back = new uint[PackedBlock.Size];
        PackedBlock.Unpack(bytes, width, back);
        Assert.Equal(numbers, back);
    });

    [Fact]
    public void Steps_add_up_to_the_items_they_were_taken_from() => Gen.UInt[0, 1000].Array[PackedBlock.Size].Sample(steps =>
    {
        var (sums, before) = (steps.ToArray(), uint.MaxValue);
        PackedBlock.Sum(sums, before);
        Assert.Equal(steps.Select(step => before += step), sums);
    });

    [Fact]
    public void A_list_of_any_length_is_read_and_looked_up_as_it_was_written() =>
        Gen.Int[0, 900].HashSet[1, 500].Sample(set =>
        {
            int[] items = [.. set.Order()];
            var amounts = Array.ConvertAll(items, item => (float)(item % 5) + 0.5f);
            var segment = Written(items, amounts, count: 901);
            Assert.Equal(items.Zip(amounts), Read(segment));
            var wanted = Enumerable.Range(0, 901).ToArray();
            var found = new uint[wanted.Length];
            segment.Postings(segment.Find(7)).Probe(wanted, found);
            Assert.Equal(items, wanted.Where(item => found[item] > 0));
            Assert.All(items, item => Assert.Equal((item % 5) + 0.5f, segment.Amounts[(int)found[item] - 1]));
            Assert.Equal(-1, segment.Find(8));
        }, iter: 200);

    [Fact]
    public void Every_number_of_terms_is_found_by_its_key_and_no_other_is() => Gen.ULong.HashSet[0, 300].Sample(set =>
    {
        ulong[] keys = [.. set.Order()];
        var buckets = TermTable.Buckets(keys);
        for (var i = 0; i < keys.Length; i++)
            Assert.Equal(i, TermTable.Find(keys[i], keys, buckets));
        Assert.All(keys, key => Assert.Equal(set.Contains(key + 1), TermTable.Find(key + 1, keys, buckets) >= 0));
    }, iter: 200);

    private static Segment Written(int[] items, float[] amounts, int count)
    {
        var lengths = new float[count];
        Array.Fill(lengths, 10);
        var postings = new PostingsWriter(lengths, new Matching.Index.Fullness(new EngineSettings(), 10));
        postings.Add(7, items, amounts);
        var records = new ItemsWriter(lengths);
        for (var i = 0; i < count; i++)
            records.Add(TestTexts.Item($"i{i}", ""), []);
        return SegmentWriter.Write(postings, records, new Dictionary<string, ulong>());
    }

    private static List<(int, float)> Read(Segment segment)
    {
        var list = segment.Postings(segment.Find(7));
        var (items, codes, read) = (new uint[PackedBlock.Size], new uint[PackedBlock.Size], new List<(int, float)>());
        for (var block = 0; block < list.Blocks; block++)
        {
            var count = list.Read(block, items, codes);
            for (var i = 0; i < count; i++)
                read.Add(((int)items[i], segment.Amounts[(int)codes[i]]));
        }

        return read;
    }
}
