using System.Text;
using Samklang.Influence;
using Samklang.Influence.Asks;
using Samklang.Language;
using Samklang.People;
using Samklang.Publishing;

namespace Samklang.Tests.Influence;

public sealed class HoldAskTests
{
    private const string Proposal = "Article 1\n\nAt least 20 % of the buses bought in each period shall be clean vehicles.";
    private const string Wording = "At least 45 % of the buses bought in each period shall be clean vehicles.";

    private static readonly DateOnly day = new(2026, 11, 24);
    private static readonly Fact fact = new("EUR-Lex", null, day, null, false);
    private static readonly LocalText words = new("Ord", "Words");

    private readonly Dossier dossier = Dossier.OpenByHand("buses", Guid.NewGuid(), Audience.Public, new(words, words, Level.Act, words), DateTime.UnixEpoch);

    [Fact]
    public void A_place_is_proposed_with_what_is_new_in_it_and_what_stood_before()
    {
        Reading act = Read(ReadingKind.FinalAct, Proposal.Replace("20", "45", StringComparison.Ordinal));
        ProposedPlace place = Assert.Single(HoldAsk.Against(Asked(new("", Wording)), act, Read(ReadingKind.Proposal, Proposal)));
        Assert.False(place.StoodAlready);
        Assert.Equal("45", Assert.Single(place.New).In(act.Text));
        Assert.Contains("20 %", place.InProposal!.In(Proposal), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_proposal_said_already_is_shown_as_such()
    {
        Reading act = Read(ReadingKind.FinalAct, Proposal);
        ProposedPlace place = Assert.Single(HoldAsk.Against(Asked(new("", Proposal.Split('\n')[2])), act, Read(ReadingKind.Proposal, Proposal)));
        Assert.True(place.StoodAlready);
    }

    [Fact]
    public void A_declined_place_is_not_proposed_again()
    {
        Reading act = Read(ReadingKind.FinalAct, Proposal.Replace("20", "45", StringComparison.Ordinal));
        Ask ask = Asked(new("", Wording));
        ask.Decline(act, Assert.Single(HoldAsk.Against(ask, act, null)).Place, "Strateg", DateTime.UnixEpoch);
        Assert.Empty(HoldAsk.Against(ask, act, null));
    }

    [Fact]
    public void Without_words_in_the_language_of_the_reading_nothing_is_proposed() =>
        Assert.Empty(HoldAsk.Against(Asked(new("Minst 45 % av bussarna ska vara rena.", "")), Read(ReadingKind.FinalAct, Wording), null));

    [Theory]
    [InlineData("buses  bought\nin each", "buses bought in each")]
    [InlineData("BUSES BOUGHT", "buses bought")]
    [InlineData("trams bought", null)]
    [InlineData(" ", null)]
    [InlineData(null, null)]
    public void Pasted_words_are_found_however_they_are_spaced(string? quote, string? found)
    {
        Reading reading = Read(ReadingKind.Proposal, Proposal);
        Assert.Equal(found, HoldAsk.Find(quote, reading)?.In(reading.Text));
    }

    [Fact]
    public void A_reading_is_compared_with_the_proposal_in_its_own_language()
    {
        Reading swedish = Read(ReadingKind.Proposal, Proposal, Tongue.Swedish), english = Read(ReadingKind.Proposal, Proposal);
        Assert.Equal(english, Read(ReadingKind.FinalAct, Wording).ProposalAmong([swedish, english]));
        Assert.Null(english.ProposalAmong([swedish, english]));
    }

    [Fact]
    public void Html_becomes_paragraphs_without_what_is_not_text()
    {
        ReadingText read = ReadingText.OfText(
            "<!DOCTYPE html><html><head><style>p{}</style></head><body><script>x()</script><h1>Article 1</h1><p>Clean  buses<br>shall run.</p>"
            + "<table><tr><td><p>(a)</p></td><td><p>electric &amp; clean</p></td></tr></table></body></html>");
        Assert.Null(read.Refusal);
        Assert.Equal("Article 1\n\nClean buses\nshall run.\n\n(a) electric & clean", read.Text);
    }

    [Fact]
    public void What_is_no_text_is_refused_and_said_why()
    {
        Assert.Equal(ReadingRefusal.NotText, ReadingText.OfFile("%PDF-1.7 and so on, with words enough"u8).Refusal);
        Assert.Equal(ReadingRefusal.NotText, ReadingText.OfFile("PK\u0003\u0004 a text document"u8).Refusal);
        Assert.Equal(ReadingRefusal.UnknownEncoding, ReadingText.OfFile(Encoding.Latin1.GetBytes("Bussar ska köras på el i hela länet.")).Refusal);
        Assert.Equal(ReadingRefusal.Empty, ReadingText.OfText("  \n ").Refusal);
        Assert.Equal(ReadingRefusal.TooLong, ReadingText.OfText(new string('a', Reading.LongestText + 1)).Refusal);
        Assert.Equal(ReadingRefusal.TooLong, ReadingText.OfFile(new byte[ReadingText.LargestFile + 1]).Refusal);
    }

    [Fact]
    public void A_file_in_either_unicode_form_is_read()
    {
        const string Text = "Bussar ska köras på el i hela länet.";
        Assert.Equal(Text, ReadingText.OfFile(Encoding.UTF8.GetBytes(Text)).Text);
        Assert.Equal(Text, ReadingText.OfFile([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)]).Text);
        Assert.Equal(Text, ReadingText.OfFile([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)]).Text);
    }

    private Reading Read(ReadingKind kind, string text, Tongue language = Tongue.English) => new(dossier, kind, day, language, text, fact);

    private Ask Asked(LocalText wording) =>
        new Position(dossier, "position", new(words, words), fact, DateTime.UnixEpoch).Add(new(AskKind.Change, words, wording, "", words))!;
}
