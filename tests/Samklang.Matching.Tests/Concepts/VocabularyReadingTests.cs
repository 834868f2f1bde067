using System.Text;
using Samklang.Matching;

namespace Samklang.Matching.Tests.Concepts;

public sealed class VocabularyReadingTests
{
    private const string Head = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#"
          xmlns:xl="http://www.w3.org/2008/05/skos-xl#" xmlns:owl="http://www.w3.org/2002/07/owl#">
        """;

    private const string Transport = """
          <skos:Concept rdf:about="http://eurovoc.europa.eu/1">
            <skos:prefLabel xml:lang="sv">trafik</skos:prefLabel>
            <skos:prefLabel xml:lang="en">transport</skos:prefLabel>
            <skos:prefLabel xml:lang="de">Verkehr</skos:prefLabel>
            <skos:altLabel xml:lang="en">carriage of
              goods</skos:altLabel>
            <skos:inScheme rdf:resource="http://eurovoc.europa.eu/100200"/>
          </skos:Concept>
          <rdf:Description rdf:about="http://eurovoc.europa.eu/100200"><skos:prefLabel xml:lang="en">4811 organisation of transport</skos:prefLabel></rdf:Description>
        """;

    [Fact]
    public void Labels_links_and_schemes_are_read_from_texts()
    {
        var reading = Read(Rdf(Transport + """
              <rdf:Description rdf:about="http://eurovoc.europa.eu/2">
                <rdf:type rdf:resource="http://www.w3.org/2004/02/skos/core#Concept"/>
                <skos:prefLabel xml:lang="en">bus</skos:prefLabel>
                <skos:broader rdf:resource="http://eurovoc.europa.eu/1"/>
              </rdf:Description>
              <rdf:Description rdf:about="http://eurovoc.europa.eu/2">
                <skos:hiddenLabel xml:lang="sv-SE">bussar</skos:hiddenLabel>
                <skos:related><skos:Concept rdf:about="http://eurovoc.europa.eu/1"/></skos:related>
              </rdf:Description>
            """));
        var (one, two) = (reading.Vocabulary.Find("1")!, reading.Vocabulary.Find("2")!);
        Assert.Equal(2, reading.Vocabulary.Concepts.Count);
        Assert.Empty(reading.Remarks);
        Assert.Equal(("trafik", "transport"), (one.Name(TextLanguage.Swedish), one.Name(TextLanguage.English)));
        Assert.Equal(["trafik", "transport", "carriage of goods"], one.Labels.Select(label => label.Text));
        Assert.Equal(["4811 organisation of transport"], one.Schemes);
        Assert.Equal(["1"], two.Broader);
        Assert.Equal(["1"], two.Related);
        Assert.Equal(new ConceptLabel(TextLanguage.Swedish, "bussar", LabelKind.Hidden), two.Labels.Single(label => label.Language == TextLanguage.Swedish));
    }

    [Fact]
    public void Labels_that_are_resources_of_their_own_are_found_wherever_they_stand()
    {
        var reading = Read(Rdf("""
              <xl:Label rdf:about="http://eurovoc.europa.eu/xl_sv_1"><xl:literalForm xml:lang="sv">biogas</xl:literalForm></xl:Label>
              <rdf:Description rdf:about="http://eurovoc.europa.eu/c_a1">
                <rdf:type rdf:resource="http://www.w3.org/2004/02/skos/core#Concept"/>
                <xl:prefLabel rdf:resource="http://eurovoc.europa.eu/xl_sv_1"/>
                <xl:altLabel><xl:Label rdf:about="http://eurovoc.europa.eu/xl_en_2"><xl:literalForm xml:lang="en">digester gas</xl:literalForm></xl:Label></xl:altLabel>
                <xl:prefLabel rdf:resource="http://eurovoc.europa.eu/xl_en_1"/>
              </rdf:Description>
              <xl:Label rdf:about="http://eurovoc.europa.eu/xl_en_1"><xl:literalForm xml:lang="en">biogas</xl:literalForm></xl:Label>
            """));
        var concept = reading.Vocabulary.Find("c_a1")!;
        Assert.Equal([("biogas", LabelKind.Preferred), ("biogas", LabelKind.Preferred), ("digester gas", LabelKind.Alternative)],
            concept.Labels.Select(label => (label.Text, label.Kind)));
    }

    [Theory]
    [InlineData("""{"head":{"vars":["concept","prefLabel","broader"]},"results":{"distinct":false,"bindings":[{"concept":{"type":"uri","value":"http://eurovoc.europa.eu/1"},"prefLabel":{"type":"literal","xml:lang":"sv","value":"trafik"}},{"concept":{"type":"uri","value":"http://eurovoc.europa.eu/2"},"prefLabel":{"type":"literal","xml:lang":"sv","value":"buss"},"broader":{"type":"uri","value":"http://eurovoc.europa.eu/1"}}]}}""")]
    [InlineData("""{"head":{"vars":["c","sv","broader"]},"results":{"bindings":[{"c":{"type":"uri","value":"http://eurovoc.europa.eu/1"},"sv":{"type":"literal","value":"trafik"}},{"c":{"type":"uri","value":"http://eurovoc.europa.eu/2"},"sv":{"type":"literal","value":"buss"},"broader":{"type":"uri","value":"http://eurovoc.europa.eu/1"}}]}}""")]
    [InlineData("""{"head":{"vars":["s","p","o"]},"results":{"bindings":[{"s":{"value":"http://eurovoc.europa.eu/1"},"p":{"value":"http://www.w3.org/1999/02/22-rdf-syntax-ns#type"},"o":{"value":"http://www.w3.org/2004/02/skos/core#Concept"}},{"s":{"value":"http://eurovoc.europa.eu/2"},"p":{"value":"http://www.w3.org/1999/02/22-rdf-syntax-ns#type"},"o":{"value":"http://www.w3.org/2004/02/skos/core#Concept"}},{"s":{"value":"http://eurovoc.europa.eu/1"},"p":{"value":"http://www.w3.org/2004/02/skos/core#prefLabel"},"o":{"xml:lang":"sv","value":"trafik"}},{"s":{"value":"http://eurovoc.europa.eu/2"},"p":{"value":"http://www.w3.org/2004/02/skos/core#prefLabel"},"o":{"xml:lang":"sv","value":"buss"}},{"s":{"value":"http://eurovoc.europa.eu/2"},"p":{"value":"http://www.w3.org/2004/02/skos/core#broader"},"o":{"value":"http://eurovoc.europa.eu/1"}}]}}""")]
    [InlineData("""<?xml version="1.0"?><sparql xmlns="http://www.w3.org/2005/sparql-results#"><head><variable name="concept"/><variable name="prefLabel"/><variable name="broader"/></head><results><result><binding name="concept"><uri>http://eurovoc.europa.eu/1</uri></binding><binding name="prefLabel"><literal xml:lang="sv">trafik</literal></binding></result><result><binding name="concept"><uri>http://eurovoc.europa.eu/2</uri></binding><binding name="prefLabel"><literal xml:lang="sv">buss</literal></binding><binding name="broader"><uri>http://eurovoc.europa.eu/1</uri></binding></result></results></sparql>""")]
    public void A_SPARQL_answer_is_read_in_each_of_its_shapes(string answer)
    {
        var reading = Read(answer);
        Assert.Equal(["trafik", "buss"], reading.Vocabulary.Concepts.Select(concept => concept.Name(TextLanguage.Swedish)));
        Assert.Equal(["1"], reading.Vocabulary.Find("2")!.Broader);
        Assert.Empty(reading.Remarks);
    }

    [Fact]
    public void An_answer_that_is_longer_than_the_buffer_is_read_row_by_row()
    {
        var rows = string.Join(',', Enumerable.Range(1, 3000).Select(i =>
            """{"concept":{"value":"http://eurovoc.europa.eu/NUMBER"},"prefLabel":{"xml:lang":"en","value":"label NUMBER PADDING"}}"""
                .Replace("NUMBER", $"{i}", StringComparison.Ordinal).Replace("PADDING", new string('å', i % 300), StringComparison.Ordinal)));
        var reading = Read("""{"head":{"vars":["concept","prefLabel"]},"results":{"bindings":[""" + rows + "]}}");
        Assert.Equal(3000, reading.Vocabulary.Concepts.Count);
        Assert.Equal("label 299 " + new string('å', 299), reading.Vocabulary.Find("299")!.Name(TextLanguage.English));
    }

    [Fact]
    public void What_is_left_out_is_named()
    {
        var reading = Read(Rdf(Transport + """
              <skos:Concept rdf:about="http://eurovoc.europa.eu/3"><skos:prefLabel xml:lang="de">Schiene</skos:prefLabel></skos:Concept>
              <skos:Concept rdf:about="http://eurovoc.europa.eu/4"><skos:prefLabel xml:lang="en">old</skos:prefLabel><owl:deprecated>true</owl:deprecated></skos:Concept>
              <skos:Concept rdf:about="http://eurovoc.europa.eu/5">
                <skos:prefLabel xml:lang="en">tram</skos:prefLabel><skos:prefLabel xml:lang="en">tramway</skos:prefLabel>
                <skos:broader rdf:resource="http://eurovoc.europa.eu/99"/>
              </skos:Concept>
            """));
        Assert.Equal(["1", "5"], reading.Vocabulary.Concepts.Select(concept => concept.Id));
        Assert.Contains(reading.Remarks, line => line.Contains("deprecated and left out: 4", StringComparison.Ordinal));
        Assert.Contains(reading.Remarks, line => line.Contains("without a Swedish or English label and left out: 3", StringComparison.Ordinal));
        Assert.Contains(reading.Remarks, line => line.Contains("not described; those links are left out: 99", StringComparison.Ordinal));
        Assert.Contains(reading.Remarks, line => line.Contains("two preferred labels", StringComparison.Ordinal));
        Assert.Equal([LabelKind.Preferred, LabelKind.Alternative], reading.Vocabulary.Find("5")!.Labels.Select(label => label.Kind));
    }

    [Fact]
    public void A_circle_of_broader_concepts_is_cut_and_named()
    {
        var reading = Read(Rdf(string.Concat(Enumerable.Range(1, 3).Select(i => $"""
              <skos:Concept rdf:about="http://eurovoc.europa.eu/{i}"><skos:prefLabel xml:lang="en">concept {i}</skos:prefLabel>
                <skos:broader rdf:resource="http://eurovoc.europa.eu/{(i % 3) + 1}"/></skos:Concept>
            """))));
        Assert.Equal(2, reading.Vocabulary.Concepts.Sum(concept => concept.Broader.Count));
        Assert.Contains("a circle of broader concepts, 1 < 2 < 3 < 1", Assert.Single(reading.Remarks), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "file.rdf:1: the file is empty.")]
    [InlineData("<html><body>Sign in</body></html>", "file.rdf:1: the file begins with <html>")]
    [InlineData("<!DOCTYPE rdf [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>\n<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">&b;</rdf:RDF>", "file.rdf:1: the file has a document type")]
    [InlineData("{\"head\":{\"vars\":[\"x\"]},\"results\":{\"bindings\":[]}}", "the answer has the variables x; a vocabulary needs concept")]
    [InlineData("{\"head\":{\"vars\":[\"concept\",\"prefLabel\"]},\"results\":{\"bindings\":[{\"prefLabel\":{\"value\":\"buss\"}}]}}", "row 1: the row has no value for concept")]
    [InlineData("{\"head\":{\"vars\":[\"concept\",\"prefLabel\"]},\"results\":{\"bindings\":[{\"conc", "not whole JSON")]
    [InlineData("{\"boolean\":true}", "no results.bindings")]
    [InlineData("[1]\nsv = trafik\nnonsense", "file.rdf:3: 'nonsense' has no '='.")]
    public void What_is_no_vocabulary_is_refused_with_file_line_and_why(string text, string expected) =>
        Assert.Contains(expected, Assert.Throws<MatchFileException>(() => Read(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_cut_off_is_refused_with_the_line()
    {
        var whole = Rdf(Transport);
        var error = Assert.Throws<MatchFileException>(() => Read(whole[..^30]));
        Assert.True(error.Line > 10, error.Message);
    }

    [Fact]
    public void Elements_without_end_inside_each_other_are_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<skos:Concept rdf:about=\"http://eurovoc.europa.eu/1\"><skos:related>", 2000));
        Assert.Contains("nested more than", Assert.Throws<MatchFileException>(() => Read(Head + deep)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_vocabulary_that_is_written_is_read_as_it_was()
    {
        var first = Read(Rdf(Transport)).Vocabulary;
        using var text = new StringWriter();
        first.Write(text);
        var second = Vocabulary.Read(new StringReader(text.ToString()), "written.txt");
        Assert.Equal(first.Concepts.Select(Everything), second.Concepts.Select(Everything));
    }

    [Fact]
    public void The_synonyms_that_come_with_the_engine_stay_beneath_an_imported_name()
    {
        var imported = new Vocabulary([new Concept("2515", [new(TextLanguage.Swedish, "regional politik", LabelKind.Preferred)], [], [])]);
        var merged = Vocabulary.Starter().With(imported);
        var concept = merged.Find("2515")!;
        Assert.Equal("regional politik", concept.Name(TextLanguage.Swedish));
        Assert.Contains(new ConceptLabel(TextLanguage.Swedish, "regionalpolitik", LabelKind.Alternative), concept.Labels);
        Assert.Equal(Vocabulary.Starter().Concepts.Count, merged.Concepts.Count);
    }

    private static string Everything(Concept concept) =>
        $"{concept.Id}|{string.Join(';', concept.Labels)}|{string.Join(' ', concept.Broader)}|{string.Join(';', concept.Schemes)}";

    private static string Rdf(string inside) => $"{Head}\n{inside}\n</rdf:RDF>";

    private static VocabularyReading Read(string text) => VocabularyReading.From(new MemoryStream(Encoding.UTF8.GetBytes(text)), "file.rdf");
}
