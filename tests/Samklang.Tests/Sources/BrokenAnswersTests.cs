using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Samklang.Sources;
using Samklang.Sources.FundingTenders;
using static Samklang.Tests.Sources.Answers;

namespace Samklang.Tests.Sources;

public sealed class BrokenAnswersTests
{
    [Theory]
    [InlineData("", "page.json: the file is empty.")]
    [InlineData("<!doctype html><html></html>", "page.json: the file is a web page or XML, not a search answer in JSON.")]
    [InlineData("id;title\n1;Bus", "page.json: the file is not a search answer: it doesn't begin with '{'.")]
    [InlineData("[1, 2]", "page.json: the file is not a search answer: it doesn't begin with '{'.")]
    [InlineData("{\"fundingData\":{\"GrantTenderObj\":[]}}", "page.json: this is the portal's file of all grants and tenders")]
    [InlineData("{\"apiVersion\":\"2\",\"facets\":[]}", "page.json: this is an answer of the facet interface")]
    [InlineData("{\"type\":\"businessError\",\"message\":\"No result found\"}", "page.json: the file is not a search answer: it has no 'results', but type, message: No result found.")]
    [InlineData("{\"results\":null}", "page.json: 'results' is not a list.")]
    [InlineData("{\"apiVersion\":\"2.1", "page.json: the file is cut off before the first record.")]
    public void A_wrong_file_is_named_with_what_it_is(string file, string expected) =>
        Assert.StartsWith(expected, Problem(file), StringComparison.Ordinal);

    [Fact]
    public void An_answer_without_records_is_no_problem()
    {
        SourceReading reading = Read(Page());
        Assert.Empty(reading.Problems);
        Assert.Empty(reading.Drafts);
    }

    [Fact]
    public void A_mark_at_the_head_of_the_file_does_no_harm() =>
        Assert.Single(Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Page(Record()))]).Drafts);

    [Theory]
    [InlineData("\"reference\": \"2TOPICSen\"", "\"reference\": \"2TOPICSen", "a quote is missing")]
    [InlineData("\"reference\": \"2TOPICSen\",", "\"reference\": ,", "a value is missing")]
    [InlineData("\"reference\": \"2TOPICSen\",", "\"reference\": \"2TOP\"ICSen\",", "a quote too many")]
    [InlineData("\"reference\": \"2TOPICSen\",", "\"reference\": {\"2TOPICSen\",", "a brace too many")]
    [InlineData("\"reference\": \"2TOPICSen\",", "\"reference\": \"2TOPICSen\"},", "a brace closes too early")]
    public void A_broken_record_is_named_and_all_others_are_read(string from, string to, string why)
    {
        string page = Page(Record("1TOPICSen"), Record("2TOPICSen"), Record("3TOPICSen"), Record("4TOPICSen"));
        Assert.Contains(from, page, StringComparison.Ordinal);
        SourceReading reading = Read(page.Replace(from, to, StringComparison.Ordinal));
        string[] whole = ["1TOPICSen", "3TOPICSen", "4TOPICSen"];
        Assert.True(whole.SequenceEqual(reading.Drafts.Select(d => d.Reference)), why);
        Assert.Contains(reading.Problems, p => p.ToString().StartsWith("page.json: record 2", StringComparison.Ordinal));
    }

    [Fact]
    public void A_broken_head_hides_no_record()
    {
        SourceReading reading = Read(Page(Record()).Replace("\"totalResults\": 1", "\"totalResults\": one", StringComparison.Ordinal));
        Assert.Single(reading.Drafts);
    }

    [Fact]
    public void A_text_that_is_not_in_UTF_8_names_its_record_and_hides_no_other()
    {
        byte[] page = Encoding.UTF8.GetBytes(Page(Record("1TOPICSen"), Record("2TOPICSen", ("title", Answers.List("Buses #"))), Record("3TOPICSen")));
        page[Array.IndexOf(page, (byte)'#')] = 0xE5;
        SourceReading reading = Read(page);
        Assert.Equal(["1TOPICSen", "3TOPICSen"], reading.Drafts.Select(d => d.Reference));
        Assert.StartsWith("page.json: record 2: is broken", Assert.Single(reading.Problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_cut_off_at_any_byte_keeps_every_whole_record_and_says_that_it_is_cut()
    {
        Gen<string> text = Gen.String[Gen.OneOf(Gen.Char["{}[]\"\\,: åäö€\n"], Gen.Char.AlphaNumeric), 0, 30];
        Gen<JsonObject> record = Gen.Select(Gen.Int[1, 9999], text, text, (number, title, body) =>
            Record($"{number}TOPICSen", ("title", Answers.List($"T {title}")), ("descriptionByte", Answers.List(body))));
        Gen.Select(record.Array[0, 4], Gen.Bool, Gen.Double[0, 1]).Sample((records, indented, share) =>
        {
            string page = indented ? Page(records) : JsonNode.Parse(Page(records))!.ToJsonString();
            byte[] bytes = Encoding.UTF8.GetBytes(page);
            int cut = (int)(share * (bytes.Length - 1));
            SourceReading whole = Read(bytes), part = Read(bytes[..cut]);
            Assert.Equal(records.Length, whole.Drafts.Count);
            Assert.Empty(whole.Problems);
            Assert.Equal(WholeRecords(bytes, cut), part.Drafts.Count);
            Assert.Equal(whole.Drafts.Take(part.Drafts.Count).Select(d => d.Reference), part.Drafts.Select(d => d.Reference));
            Assert.NotEmpty(part.Problems);
        }, iter: 400);
    }

    [Fact]
    public void Whatever_bytes_a_file_holds_reading_it_never_throws() =>
        Gen.Select(Gen.Int[0, 3], Gen.Byte.Array[1, 12], Gen.Double[0, 1]).Sample((count, noise, share) =>
        {
            byte[] page = Encoding.UTF8.GetBytes(Page([.. Enumerable.Range(1, count).Select(n => Record($"{n}TOPICSen"))]));
            int at = (int)(share * (page.Length - 1));
            Read([.. page[..at], .. noise, .. page[Math.Min(page.Length, at + noise.Length)..]]);
        }, iter: 400);

    // Counts the records that end before the cut, by reading the whole file's JSON.
    private static int WholeRecords(byte[] bytes, int cut)
    {
        System.Text.Json.Utf8JsonReader reader = new(bytes);
        int whole = 0;
        while (reader.Read())
            if (reader.TokenType == System.Text.Json.JsonTokenType.EndObject && reader.CurrentDepth == 2 && reader.BytesConsumed <= cut)
                whole++;
        return whole;
    }
}
