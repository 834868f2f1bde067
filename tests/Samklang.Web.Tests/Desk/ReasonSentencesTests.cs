using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Samklang.Matching;
using Samklang.Watch;
using Samklang.Web.Components;
using Samklang.Web.Texts;

namespace Samklang.Web.Tests.Desk;

public sealed class ReasonSentencesTests
{
    private static readonly Reason lexicon = Reason(Bridge.Lexicon, "utsläppsfria bussar", "zero-emission buses");
    private static readonly Reason concept = Reason(Bridge.Concept, "kollektivtrafik", "public transport", ReasonKind.Concept);
    private static readonly Reason same = Reason(Bridge.Same, "biogas", "Biogas");

    [Theory]
    [InlineData("sv", "Stark träff: texten talar om ”zero-emission buses”, som enligt ordlistan svarar mot prioriteringens ”utsläppsfria bussar”.")]
    [InlineData("en", "Strong match: the text speaks of ‘zero-emission buses’, which the dictionary gives for the priority’s ‘utsläppsfria bussar’.")]
    public void One_reason_is_a_whole_sentence(string language, string expected) =>
        Assert.Equal(expected, Say(language, s => s.Of(Strength.Strong, [lexicon])));

    [Theory]
    [InlineData("sv", "Trolig träff: texten talar om ”public transport”, samma begrepp som prioriteringens ”kollektivtrafik”, och om ”Biogas”, samma ord som i prioriteringen.")]
    [InlineData("en", "Likely match: the text speaks of ‘public transport’, the same concept as the priority’s ‘kollektivtrafik’, and of ‘Biogas’, the same word as in the priority.")]
    public void Two_reasons_are_joined_and_each_says_by_which_bridge(string language, string expected) =>
        Assert.Equal(expected, Say(language, s => s.Of(Strength.Likely, [concept, same])));

    [Fact]
    public void Three_bridges_read_as_one_sentence() => Assert.Equal(
        "Möjlig träff: texten talar om ”public transport”, samma begrepp som prioriteringens ”kollektivtrafik”, om ”Biogas”, samma ord som i prioriteringen, "
        + "och om ”electrification”, ett ord som liknar prioriteringens ”elektrifiering”.",
        Say("sv", s => s.Of(Strength.Possible, [concept, same, Reason(Bridge.Cognate, "elektrifiering", "electrification")])));

    [Fact]
    public void Words_by_the_same_bridge_are_told_together_with_what_they_answer_to() => Assert.Equal(
        "Stark träff: texten talar om ”zero-emission buses” (”utsläppsfria bussar”), ”depot” (”depå”) och ”charging” (”laddning”), "
        + "som svarar mot prioriteringens ord enligt ordlistan.",
        Say("sv", s => s.Of(Strength.Strong, [lexicon, Reason(Bridge.Lexicon, "depå", "depot"), Reason(Bridge.Lexicon, "laddning", "charging")])));

    [Fact]
    public void The_same_words_are_listed_without_repeating_them() => Assert.Equal(
        "Strong match: the text speaks of ‘Biogas’ and ‘hydrogen’, the same words as in the priority.",
        Say("en", s => s.Of(Strength.Strong, [same, Reason(Bridge.Same, "hydrogen", "hydrogen"), Reason(Bridge.Same, "biogas", "biogas")])));

    [Fact]
    public void A_word_that_is_the_same_on_both_sides_is_called_the_same_whatever_bridge_found_it() => Assert.Equal(
        "Texten talar om ”biogas”, samma ord som i prioriteringen.", Say("sv", s => s.Of(Reason(Bridge.Concept, "Biogas", "biogas", ReasonKind.Concept))));

    [Fact]
    public void A_reference_is_called_a_reference() => Assert.Equal(
        "Texten talar om ”2019/1161”, samma beteckning som i prioriteringen.", Say("sv", s => s.Of(Reason(Bridge.Same, "2019/1161", "2019/1161", ReasonKind.Identifier))));

    [Fact]
    public void More_reasons_than_a_sentence_bears_are_among_other_things()
    {
        Reason[] many = [.. Enumerable.Range(0, 9).Select(i => Reason(Bridge.Same, $"ord{(char)('a' + i)}", $"ord{(char)('a' + i)}"))];
        string sentence = Say("sv", s => s.Of(Strength.Strong, many));
        Assert.StartsWith("Stark träff: texten talar bland annat om ”orda”, ”ordb”, ”ordc”, ”ordd” och ”orde”,", sentence);
        Assert.DoesNotContain("ordf", sentence);
    }

    [Theory]
    [InlineData("sv", "Stark träff: texten talar om ”kollektivtrafik”, samma ord som i prioriteringen.")]
    [InlineData("en", "Strong match: the text speaks of ‘public transport’, the same word as in the priority.")]
    public void What_stands_in_both_languages_is_told_in_the_readers(string language, string expected)
    {
        Reason both = Reason(Bridge.Concept, "kollektivtrafik", "kollektivtrafik", ReasonKind.Concept) with
        {
            FoundLanguage = TextLanguage.Swedish,
            AskedToo = new("public transport", TextLanguage.English),
            FoundToo = new("public transport", TextLanguage.English),
        };
        Assert.Equal(expected, Say(language, s => s.Of(Strength.Strong, [both])));
    }

    [Fact]
    public void The_readers_words_come_first_and_alone_where_they_say_half()
    {
        Reason swedish = Reason(Bridge.Same, "buss", "buss") with { FoundLanguage = TextLanguage.Swedish, Weight = 0.6 };
        Assert.Equal("Strong match: the text speaks of ‘Biogas’ and ‘buss’, the same words as in the priority.", Say("en", s => s.Of(Strength.Strong, [swedish, same])));
        Reason[] english = [.. ((string[])["bus", "tram"]).Select(word => Reason(Bridge.Same, word, word))];
        Assert.Equal(
            "Strong match: the text speaks, among other things, of ‘Biogas’, ‘bus’ and ‘tram’, the same words as in the priority.",
            Say("en", s => s.Of(Strength.Strong, [swedish, same, .. english])));
    }

    [Fact]
    public void Without_reasons_it_is_still_a_sentence() => Assert.Equal(
        "Möjlig träff: texten ligger nära prioriteringen som helhet.", Say("sv", s => s.Of(Strength.Possible, [])));

    [Theory]
    [InlineData(Strength.Strong, "Lagförslaget rör Elbussar: ")]
    [InlineData(Strength.Likely, "Lagförslaget rör troligen Elbussar: ")]
    [InlineData(Strength.Possible, "Lagförslaget kan röra Elbussar: ")]
    public void A_match_says_how_sure_it_is_in_words(Strength strength, string expected) =>
        Assert.StartsWith(expected, Say("sv", s => s.Of(ItemKind.Proposal, "Elbussar", strength, [same])));

    [Fact]
    public void No_sentence_shows_a_weight()
    {
        string[] all = [.. Enum.GetValues<Bridge>().SelectMany(b => (string[])["sv", "en"], (b, l) => Say(l, s => s.Of(Strength.Likely, [Reason(b, "x", "y")])))];
        Assert.All(all, sentence => Assert.DoesNotContain(sentence, char.IsDigit));
        Assert.Equal(all.Length, all.Distinct().Count());
    }

    [Fact]
    public void Braces_and_strange_signs_in_what_was_found_do_no_harm()
    {
        IReadOnlyList<SentencePart> parts = In("sv", s => s.Of(ItemKind.Call, "{0} {9}", Strength.Strong, [Reason(Bridge.Same, "{1}", "a\uE000e{0}\n\uE001b")]));
        Assert.Equal("Utlysningen rör {0} {9}: texten talar om ”a e{0} b”, samma ord som i prioriteringen.", string.Concat(parts.Select(p => p.Text)));
        Assert.Equal(["a e{0} b"], parts.Where(p => p.IsFound).Select(p => p.Text));
    }

    [Fact]
    public void What_was_found_carries_its_own_language()
    {
        IReadOnlyList<SentencePart> parts = In("sv", s => s.Of(ItemKind.Call, "Elbussar", Strength.Strong, [lexicon]));
        Assert.Equal(new SentencePart("zero-emission buses", PartKind.Found, "en"), Assert.Single(parts, p => p.IsFound));
        Assert.Equal("Elbussar", Assert.Single(parts, p => p.Kind == PartKind.Priority).Text);
    }

    private static Reason Reason(Bridge bridge, string asked, string found, ReasonKind kind = ReasonKind.Word) =>
        new(kind, bridge, asked, TextLanguage.Swedish, found, TextLanguage.English, null, 0.37, [new(0, 0, 1)], [new(0, 0, 1)]);

    private static string Say(string language, Func<ReasonSentences, IReadOnlyList<SentencePart>> say) =>
        string.Concat(In(language, say).Select(p => p.Text));

    private static IReadOnlyList<SentencePart> In(string language, Func<ReasonSentences, IReadOnlyList<SentencePart>> say)
    {
        using ServiceProvider services = new ServiceCollection().AddLogging().AddLocalization().BuildServiceProvider();
        CultureInfo before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = new CultureInfo(language);
        try
        {
            return say(new ReasonSentences(services.GetRequiredService<IStringLocalizer<DeskTexts>>()));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
