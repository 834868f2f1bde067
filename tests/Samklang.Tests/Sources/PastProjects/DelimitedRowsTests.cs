using System.Text;
using Samklang.Sources.PastProjects;

namespace Samklang.Tests.Sources.PastProjects;

public sealed class DelimitedRowsTests
{
    [Theory]
    [InlineData("a;b\n1;2\n", "1|2")]
    [InlineData("\uFEFFa;b\r\n1;2\r\n3;4", "1|2 3|4")]
    [InlineData("a,b\n\"x, y\",\"say \"\"hi\"\"\"\n", "x, y|say \"hi\"")]
    [InlineData("a;b\n\n1;\n\n\n", "1|")]
    [InlineData("a;b\n1;\"two\nlines\"\n2;x\n", "1|two\nlines 2|x")]
    [InlineData("\"a\";\"b\"\n\"1\";\"\"\n", "1|")]
    public void Rows_are_read_as_they_are_meant(string text, string expected) => Assert.Equal(expected, string.Join(' ', Read(text).Select(r => r.Fields)));

    [Fact]
    public void A_field_with_doubled_quotes_around_it_is_mended_and_the_rows_after_it_are_whole()
    {
        List<Seen> rows = Read("\"id\";\"title\";\"text\"\n\"1\";\"A\";\"plain\"\n\"2\";\"\"The action; \"\"X\"\"\nworks\"\";\"more\"\n\"3\";\"B\";\"last\"\n");
        Assert.Equal(["1|A|plain", "2|The action; \"X\"\nworks|more", "3|B|last"], rows.Select(r => r.Fields));
        Assert.Equal([2, 3, 5], rows.Select(r => (int)r.Line));
        Assert.Equal([false, true, false], rows.Select(r => r.IsMended));
    }

    [Fact]
    public void A_row_whose_fields_cannot_be_told_apart_is_given_back_as_it_stands_and_costs_no_other()
    {
        List<Seen> rows = Read("id;title\n1;A\n2;\"broken\" here;x\n3;B\n4;too;many\n5;\"never closed\n6;C\n");
        Assert.Equal(["1|A", "2;\"broken\" here;x", "3|B", "4;too;many", "5;\"never closed", "6|C"], rows.Select(r => r.Wrong is null ? r.Fields : r.Raw));
        Assert.Equal("a quote ends in the middle of a field", rows[1].Wrong);
        Assert.Equal("3 fields where the first line has 2", rows[3].Wrong);
    }

    [Fact]
    public void Rows_that_lie_across_the_buffer_are_read_like_any_other()
    {
        StringBuilder text = new("id;text\n");
        for (int row = 0; row < 3_000; row++)
            text.Append(row).Append(";\"").Append('x', row % 700).Append(row % 3 == 0 ? "\nsecond \"\"line\"\"" : "").Append("\"\n");
        List<Seen> rows = Read(text.ToString());
        Assert.Equal(3_000, rows.Count);
        Assert.All(rows.Index(), r => Assert.Equal($"{r.Index}|{new string('x', r.Index % 700)}{(r.Index % 3 == 0 ? "\nsecond \"line\"" : "")}", r.Item.Fields));
        Assert.Equal(1 + rows.Count + 1_000, rows[^1].Line);
    }

    [Fact]
    public void A_file_without_a_readable_first_line_is_refused()
    {
        InvalidDataException refusal = Assert.Throws<InvalidDataException>(() => Read("\"id\"x;\"title\"\n"));
        Assert.Contains("no readable first line", refusal.Message, StringComparison.Ordinal);
    }

    private static List<Seen> Read(string text)
    {
        using DelimitedRows rows = new(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        List<Seen> seen = [];
        while (rows.Read())
        {
            string fields = rows.Wrong is null ? string.Join('|', Enumerable.Range(0, rows.Columns.Count).Select(c => Encoding.UTF8.GetString(rows[c]))) : "";
            seen.Add(new(rows.Line, fields, rows.Wrong, rows.IsMended, rows.Raw));
        }
        return seen;
    }

    private sealed record Seen(long Line, string Fields, string? Wrong, bool IsMended, string Raw);
}
