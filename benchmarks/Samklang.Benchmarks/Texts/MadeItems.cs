using Samklang.Matching;

namespace Samklang.Benchmarks.Texts;

/// <summary>
/// Makes any number of items by recombining the sentences of two real texts each: the title of one, three sentences in five from that one,
/// the others from the second. Lengths are those of real calls. The same number always gives the same item.
/// </summary>
internal sealed class MadeItems(RealText[] texts)
{
    private static readonly string[] Kinds = ["call", "act", "proposal", "consultation", "event", "news"];
    private static readonly string[] Statuses = ["open", "closed", "forthcoming"];

    private readonly RealText[] texts = [.. texts.Where(text => text.Sentences.Length >= 4 && text.Title.Length > 8)];

    public IEnumerable<MatchText> Take(int count) => Enumerable.Range(0, count).Select(Make);

    public MatchText Make(int number)
    {
        var random = new Random(number * 7919 + 17);
        var (one, other) = (texts[random.Next(texts.Length)], texts[random.Next(texts.Length)]);
        var sentences = new string[random.Next(4, 11)];
        for (var i = 0; i < sentences.Length; i++)
        {
            var from = (random.Next(5) < 3 ? one : other).Sentences;
            sentences[i] = from[random.Next(from.Length)];
        }

        return new MatchText($"item-{number}", [new MatchField(Zone.Title, one.Title), new MatchField(Zone.Body, string.Join(' ', sentences))])
        {
            Attributes = Attributes(random),
        };
    }

    private static Dictionary<string, IReadOnlyList<string>> Attributes(Random random) => new()
    {
        ["kind"] = [Kinds[random.Next(Kinds.Length)]],
        ["source"] = [$"source-{random.Next(12)}"],
        ["priority"] = [$"priority-{random.Next(23)}"],
        ["programme"] = [$"programme-{random.Next(40)}"],
        ["status"] = [Statuses[random.Next(Statuses.Length)]],
        ["year"] = [$"{2014 + random.Next(13)}"],
    };
}
