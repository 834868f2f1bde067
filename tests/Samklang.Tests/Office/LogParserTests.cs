using CsCheck;
using Samklang.Language;
using Samklang.Office.Log;
using Samklang.Office.Log.Reading;
using Samklang.People;

namespace Samklang.Tests.Office;

public sealed class LogParserTests
{
    private static readonly DateOnly today = new(2026, 11, 23);
    private static readonly KnownName cpmr = Name(LinkedKind.Organisation, "CPMR", "CPMR");
    private static readonly KnownName northSea = Name(LinkedKind.Body, "CPMR Nordsjökommissionen", "CPMR North Sea Commission");
    private static readonly KnownName balticSea = Name(LinkedKind.Body, "CPMR Östersjökommissionen", "CPMR Baltic Sea Commission");
    private static readonly KnownName orebro = Name(LinkedKind.Organisation, "Region Örebro län", "Örebro County Region");
    private static readonly KnownName dalarna = Name(LinkedKind.Organisation, "Region Dalarna", "Region Dalarna");
    private static readonly KnownName buses = Name(LinkedKind.Priority, "Fossilfria bussar", "Fossil-free buses");
    private static readonly KnownName vehicles = Name(LinkedKind.Dossier, "Rena fordon", "Clean vehicles", "2021/0203(COD)");
    private static readonly NameBook book = new([cpmr, northSea, balticSea, orebro, dalarna, buses, vehicles]);

    [Fact]
    public void A_line_becomes_a_sentence_with_links_a_day_an_audience_and_a_kind()
    {
        LogReading reading = Read("Mötte @CPMR om #rena fordon igår !ägarna");
        Assert.Equal("Mötte CPMR om rena fordon", reading.Sentence);
        Assert.Equal([cpmr, vehicles], reading.About);
        Assert.Equal((new DateOnly(2026, 11, 22), AudienceKind.Owners, LogKind.Meeting), (reading.On, reading.Audience, reading.Kind));
        Assert.Empty(reading.Unclear);
    }

    [Theory]
    [InlineData("@Nordsjö", 1)]
    [InlineData("@CPMR Nordsjökommissionen", 1)]
    [InlineData("@cpmr nordsjo", 2)]
    [InlineData("@CPMR", 1)]
    [InlineData("@CPMR nordisk", 1)]
    [InlineData("@Region", 2)]
    [InlineData("@Region Örebro", 1)]
    [InlineData("@region orebro lan och andra", 1)]
    [InlineData("@Örebro County", 1)]
    [InlineData("@Okänd", 0)]
    [InlineData("#2021/0203(COD)", 1)]
    [InlineData("#fossilfria bussar, med mera", 1)]
    public void A_name_is_known_by_its_beginning_and_asked_about_when_several_may_be_meant(string written, int meant) =>
        Assert.Equal(meant, Assert.Single(Read($"Talade om {written}").Mentions).Meant.Count);

    [Fact]
    public void A_name_ends_where_the_sentence_does()
    {
        LogReading reading = Read("Mötte @CPMR. Nordsjökommissionen kom sent.");
        Assert.Equal("@CPMR", Assert.Single(reading.Mentions).Written);
        Assert.Equal("Mötte CPMR. Nordsjökommissionen kom sent.", reading.Sentence);
    }

    [Theory]
    [InlineData("Skrev till namn@example.org om C# och a#b")]
    [InlineData("Klart @ kl. 8 # ja")]
    [InlineData("")]
    [InlineData(null)]
    public void Signs_within_addresses_and_alone_mean_nothing(string? text) => Assert.Empty(Read(text).Mentions);

    [Fact]
    public void What_was_asked_is_settled_by_an_answer_and_nothing_else_is_changed()
    {
        const string line = "Frågade @Region om #okänt";
        Assert.Equal(["@Region", "#okänt"], Read(line).Unclear.Select(mention => mention.Written));
        LogReading answered = LogParser.Read(line, new(book, today, Tongue.Swedish, new Dictionary<string, LinkedRecord?> { ["@Region"] = dalarna.To, ["#okänt"] = null }));
        Assert.Empty(answered.Unclear);
        Assert.Equal([dalarna], answered.About);
        Assert.Equal("Frågade Region om okänt", answered.Sentence);
    }

    [Theory]
    [InlineData("Igår mötte vi @CPMR", "Den 22 november mötte vi CPMR")]
    [InlineData("igår: mötte @CPMR", "Mötte CPMR")]
    [InlineData("Yesterday we met @CPMR", "On 22 November we met CPMR")]
    [InlineData("Mötte @CPMR i måndags.", "Mötte CPMR.")]
    [InlineData("Mötet 12 mars gav svar", "Mötet 12 mars gav svar")]
    [InlineData("  Möte   12/3 !oss", "Möte")]
    public void The_sentence_still_reads_when_the_day_has_passed(string line, string sentence) => Assert.Equal(sentence, Read(line).Sentence);

    [Theory]
    [InlineData("Skickade svaret efter mötet", LogKind.Delivery)]
    [InlineData("Ansökan beviljades på mötet", LogKind.Outcome)]
    [InlineData("We met the network", LogKind.Meeting)]
    [InlineData("Läste förslaget", LogKind.Work)]
    public void The_words_tell_what_kind_of_line_it_is(string line, LogKind kind) => Assert.Equal(kind, Read(line).Kind);

    [Fact]
    public void What_is_typed_finds_names_by_the_beginning_of_any_word_best_first()
    {
        Assert.Equal([cpmr, northSea, balticSea], book.Suggest('@', "cpmr", 5).OrderBy(n => n == cpmr ? 0 : n == northSea ? 1 : 2));
        Assert.Equal(cpmr, book.Suggest('@', "cpmr", 5)[0]);
        Assert.Equal([northSea], book.Suggest('@', "nordsj", 5));
        Assert.Equal([orebro], book.Suggest('@', "oreb", 5));
        Assert.Empty(book.Suggest('#', "cpmr", 5));
        Assert.Equal(2, book.Suggest('#', "", 5).Count);
    }

    [Fact]
    public void Whatever_is_written_its_parts_lie_within_it_apart_and_in_order() =>
        Lines.Sample(line =>
        {
            LogReading reading = Read(line);
            int end = 0;
            foreach (LogPart part in reading.Parts)
            {
                Assert.InRange(part.Start, end, line.Length);
                Assert.InRange(part.Length, 1, line.Length - part.Start);
                end = part.End;
            }
            Assert.All(reading.Mentions, mention => Assert.Equal(mention.Written, line.Substring(mention.Start, mention.Length)));
            Assert.All(reading.Mentions.Where(mention => mention.Meant.Count == 1), mention => Assert.Equal(mention.Written[0], mention.Meant[0].Sign));
            Assert.InRange(reading.On, DateOnly.MinValue, today);
            Assert.Equal(reading.Sentence, reading.Sentence.Trim());
        }, iter: 20_000);

    [Fact]
    public void Each_known_name_written_in_full_is_understood_as_that_and_no_other() =>
        Gen.Select(Gen.Int[0, book.Names.Count - 1], Gen.Bool, Lines).Sample((which, isEnglish, before) =>
        {
            KnownName name = book.Names[which];
            string title = name.Title.In(isEnglish ? Tongue.English : Tongue.Swedish);
            LogReading reading = Read($"{before}. {name.Sign}{title}.");
            Assert.Equal(name, Assert.Single(reading.Mentions[^1].Meant));
        }, iter: 5_000);

    private static readonly string[] bits =
        ["@", "#", "!", "@CPMR", "#rena", "fordon", "@Region", "Örebro", "igår", "12/3", "12 mars", "2026-02-30", "!alla", "möte", "\n", ".", ",", "🎺", "å"];

    private static Gen<string> Lines => Gen.OneOf(
        Gen.String[0, 60],
        Gen.Int[0, bits.Length - 1].Select(i => bits[i]).List[0, 14].Select(words => string.Join(' ', words)));

    private static LogReading Read(string? line) => LogParser.Read(line, new(book, today, Tongue.Swedish));

    private static KnownName Name(LinkedKind kind, string sv, string en, params string[] others) =>
        new(new(kind, Guid.CreateVersion7()), new(sv, en), others, Audience.Public, null);
}
