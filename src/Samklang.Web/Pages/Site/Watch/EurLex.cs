using Samklang.Language;
using Samklang.Watch;

namespace Samklang.Web.Pages.Site.Watch;

/// <summary>Where EUR-Lex shows a text or a procedure, in the reader's language.</summary>
public static class EurLex
{
    public static string TextOf(CelexNumber celex, Tongue tongue) =>
        $"https://eur-lex.europa.eu/legal-content/{Code(tongue)}/TXT/?uri=CELEX:{Uri.EscapeDataString(celex.ToString())}";

    /// <summary>EUR-Lex counts procedures by year and number, without leading zeros and without the type.</summary>
    public static string ProcedureOf(ProcedureReference procedure, Tongue tongue)
    {
        string reference = procedure.ToString();
        int slash = reference.IndexOf('/', StringComparison.Ordinal), type = reference.IndexOf('(', StringComparison.Ordinal);
        return $"https://eur-lex.europa.eu/procedure/{Code(tongue)}/{reference[..slash]}_{reference[(slash + 1)..type].TrimStart('0')}";
    }

    private static string Code(Tongue tongue) => tongue.Code().ToUpperInvariant();
}
