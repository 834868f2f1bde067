using System.Diagnostics;
using CsCheck;
using Samklang.Matching.Alignment;

namespace Samklang.Matching.Tests.Alignment;

public sealed class AlignmentPropertyTests
{
    private static readonly TextAligner aligner = new();

    private static readonly string[] pieces =
    [
        "buses", "clean", "Member", "States", "shall", "the", "of", "report", "vehicles", "2030", "45", "%", "(1)", "(a)", "Art.", "3(2)",
        "depots", "charging", ".", ";", ",", ":", "\n", "\n\n", "\r\n", "”", "‘", "𝒳", "ö", "bussar", "ska", "räknas", "e\u0301", "\u00a0", "—",
        "procurement", "procured", "period", "ends", "1.", "No.", "12", "regions",
    ];

    private static readonly Gen<string> text =
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).List[0, 120].Select(words => string.Join(' ', words));

    private static readonly Gen<string> anything = Gen.String[0, 300];

    [Fact]
    public void Sentences_hold_every_letter_of_the_text_once_and_in_order() => Gen.OneOf(text, anything).Sample(one =>
    {
        var sentences = SentenceReader.Read(one);
        Assert.Equal(one.Where(char.IsLetterOrDigit), sentences.SelectMany(span => span.In(one)).Where(char.IsLetterOrDigit));
        Assert.All(sentences.Zip(sentences.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
    }, iter: 2000);

    [Fact]
    public void Offsets_point_at_whole_words_and_what_is_new_is_shared() => Gen.Select(text, text, text).Sample((ask, proposal, other) =>
    {
        string reading = $"{other}. {ask}";
        Uptakes found = aligner.Align(ask, proposal, reading);
        foreach (Uptake taken in found.TakenUp.Concat(found.StoodAlready))
        {
            Assert.InRange(taken.Likeness, 0, 1.0001);
            Assert.Equal(taken.InReading.Start, taken.Shared[0].Start);
            Assert.Equal(taken.InReading.End, taken.Shared[^1].End);
            Assert.All(taken.Shared, span => Assert.All(span.In(reading), c => Assert.False(char.IsWhiteSpace(c))));
            Assert.True(taken.New.All(taken.Shared.Contains));
            Assert.True(taken.InAsk.End <= ask.Length);
            Assert.True(taken.InProposal is not { } place || place.End <= proposal.Length);
        }
    }, iter: 1000);

    [Fact]
    public void Nothing_is_claimed_where_the_reading_is_the_proposal() => Gen.Select(text, text).Sample((ask, proposal) =>
        Assert.Empty(aligner.Align(ask, proposal, proposal).TakenUp), iter: 1000);

    [Fact]
    public void No_text_makes_it_fail() => Gen.Select(anything, anything, anything).Sample((ask, proposal, reading) =>
    {
        aligner.Align(ask, proposal, reading);
        aligner.Align(reading, null, $"{reading}\0\ud800{ask}");
    }, iter: 500);

    [Fact]
    public void A_text_without_an_end_or_of_one_sentence_over_and_over_takes_no_endless_time()
    {
        string endless = string.Concat(Enumerable.Repeat("clean buses shall be charged at the depots of the region ", 4000));
        string again = string.Concat(Enumerable.Repeat("Clean buses shall be charged at the depots of the region. ", 4000));
        Stopwatch clock = Stopwatch.StartNew();
        aligner.Align(again[..4000], endless, again);
        aligner.Align(endless[..4000], null, new string('x', 200_000) + new string('\n', 200_000));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"It took {clock.Elapsed}.");
    }
}
