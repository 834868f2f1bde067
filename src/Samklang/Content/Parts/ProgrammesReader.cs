using Samklang.Projects;
using Samklang.Watch;

namespace Samklang.Content.Parts;

internal static class ProgrammesReader
{
    public static void Read(IReadOnlyList<ContentMap> files, ContentBook book)
    {
        int position = 0;
        foreach (ContentMap one in files.SelectMany(f => f.Each("programmes")))
        {
            using ContentMap map = one;
            string key = map.Key();
            book.Add(map, key, new Programme(key, WordsIn(map), position++));
        }
    }

    private static ProgrammeWords WordsIn(ContentMap map) =>
        new(map.Choice<ProgrammeKind>("kind"), map.Local("title"), map.Local("pays-for"), map.Fact())
        {
            Abbreviation = map.TextOrNull("abbreviation"),
            FromYear = map.NumberOrNull("from"),
            ToYear = map.NumberOrNull("to"),
            WhoMayApply = map.LocalOrEmpty("who-may-apply"),
            HelpedBy = map.Choice<HelpDesk>("helped-by"),
            HelpNote = map.LocalOrEmpty("help-note"),
            ManagingAuthority = map.LocalOrEmpty("managing-authority"),
            Area = map.Area("area"),
            Applicants = map.List("applicants", ContentValues.ParseChoice<ApplicantKind>),
            PartnersOnly = map.List("partners-only", ContentValues.ParseChoice<ApplicantKind>),
            RateFrom = map.NumberOrNull("rate-from"),
            RateTo = map.NumberOrNull("rate-to"),
            LeastPartners = map.NumberOrNull("least-partners"),
            LeastCountries = map.NumberOrNull("least-countries"),
            TermsUrl = map.UrlOrNull("terms-url"),
            FrameworkProgramme = map.TextOrNull("framework-programme"),
            LegalAct = map.CodeOrNull<CelexNumber>("legal-act"),
            Url = map.UrlOrNull("url"),
        };
}
