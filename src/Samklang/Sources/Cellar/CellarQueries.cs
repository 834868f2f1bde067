namespace Samklang.Sources.Cellar;

/// <summary>The questions to the Publications Office, in SPARQL.</summary>
internal static class CellarQueries
{
    public const int PageSize = 100;

    private const string Prefixes =
        """
        PREFIX cdm: <http://publications.europa.eu/ontology/cdm#>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        PREFIX lang: <http://publications.europa.eu/resource/authority/language/>
        PREFIX type: <http://publications.europa.eu/resource/authority/resource-type/>
        """;

    /// <summary>Proposals, communications and acts by the day of the document. Consolidated texts and superseded records are left out.</summary>
    public static string Works(DateOnly since, int offset, int size) =>
        $$"""
        {{Prefixes}}
        SELECT DISTINCT ?w ?celex ?date ?type WHERE {
          VALUES ?type { type:PROP_REG type:PROP_DIR type:PROP_DEC type:PROP_RECO type:JOINT_PROP_REG type:COMMUNIC
            type:REG type:DIR type:DEC type:REG_DEL type:DIR_DEL type:RECO }
          ?w cdm:work_has_resource-type ?type ; cdm:resource_legal_id_celex ?celex ; cdm:work_date_document ?date .
          FILTER(?date >= "{{since:yyyy-MM-dd}}"^^xsd:date)
          FILTER(!STRSTARTS(STR(?celex), "0"))
          FILTER NOT EXISTS { ?w cdm:do_not_index "true"^^xsd:boolean }
        }
        ORDER BY ?date ?celex LIMIT {{size}} OFFSET {{offset}}
        """;

    /// <summary>What else is known of the works, one value a row, so that no row is multiplied by another.</summary>
    public static string About(IEnumerable<string> works) =>
        $$"""
        {{Prefixes}}
        SELECT ?w ?p ?o ?l WHERE {
          VALUES ?w { {{string.Join(' ', works.Select(w => $"<{w}>"))}} }
          { VALUES ?p { cdm:work_is_about_concept_eurovoc cdm:resource_legal_eli cdm:resource_legal_date_entry-into-force
              cdm:resource_legal_date_end-of-validity cdm:directive_date_transposition }
            ?w ?p ?o . }
          UNION
          { VALUES ?l { lang:SWE lang:ENG }
            ?e cdm:expression_belongs_to_work ?w ; cdm:expression_uses_language ?l ; cdm:expression_title ?o .
            BIND(cdm:expression_title AS ?p) }
          UNION
          { ?d cdm:dossier_contains_work ?w ; cdm:procedure_code_interinstitutional_reference_procedure ?o .
            BIND(cdm:procedure_code_interinstitutional_reference_procedure AS ?p) }
        }
        """;
}
