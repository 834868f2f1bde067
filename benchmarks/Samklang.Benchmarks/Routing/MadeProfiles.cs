using Samklang.Benchmarks.Texts;
using Samklang.Matching;

namespace Samklang.Benchmarks.Routing;

/// <summary>Distinct profiles from real texts in both languages; the same number always gives the same ones.</summary>
internal sealed class MadeProfiles(RealText[] texts)
{
    private readonly RealText[] texts = [.. texts.Where(text => text.Sentences.Length > 1)];

    /// <summary>Two words each that, by whatever way, meet two texts at most.</summary>
    public MatchText[] Selective(int count, Func<string, int> meets)
    {
        string[] words = [.. texts.SelectMany(Words).Distinct()];
        string[] rare = [.. words.Where(word => meets(word) <= 2)];
        Console.WriteLine($"  from {rare.Length} words that meet two texts at most, of {words.Length}");
        return Distinct(count, random => [new MatchField(Zone.Body, string.Join(' ', random.GetItems(rare, 2).Distinct()))]);
    }

    /// <summary>A few words for a title and so many sentences of the same text; of one sentence alone no more than twelve words.</summary>
    public MatchText[] AsWritten(int count, int sentences) => Distinct(count, random =>
    {
        var text = texts[random.Next(texts.Length)];
        var title = text.Sentences[random.Next(text.Sentences.Length)].Split(' ');
        var from = random.Next(Math.Max(1, title.Length - 4));
        var body = string.Join(' ', random.GetItems(text.Sentences, sentences));
        return [new MatchField(Zone.Title, string.Join(' ', title.Skip(from).Take(4))), new MatchField(Zone.Body, sentences == 1 ? string.Join(' ', body.Split(' ').Take(12)) : body)];
    });

    private static MatchText[] Distinct(int count, Func<Random, MatchField[]?> make)
    {
        var (random, seen, profiles) = (new Random(4711), new HashSet<string>(), new List<MatchText>());
        while (profiles.Count < count)
        {
            if (make(random) is { } fields && seen.Add(string.Join('|', fields.Select(field => field.Text))))
                profiles.Add(new MatchText($"p{profiles.Count}", fields));
        }

        return [.. profiles];
    }

    private static IEnumerable<string> Words(RealText text) => text.Sentences.SelectMany(sentence => sentence.Split(' ', ',', '.', ';', '(', ')'))
        .Where(word => word.Length > 6 && word.All(char.IsLower));
}
