using Samklang.Projects;
using Samklang.Projects.Money;
using Samklang.Publishing;
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
            Actions = ActionsIn(map),
            TermsUrl = map.UrlOrNull("terms-url"),
            FrameworkProgramme = map.TextOrNull("framework-programme"),
            LegalAct = map.CodeOrNull<CelexNumber>("legal-act"),
            Url = map.UrlOrNull("url"),
        };

    private static List<ActionTerms> ActionsIn(ContentMap programme)
    {
        List<ActionTerms> actions = [];
        foreach (ContentMap one in programme.Each("actions"))
        {
            using ContentMap map = one;
            ActionTerms action = ActionIn(map);
            if (actions.Exists(action.IsAboutSameCalls))
                map.Report(null, "calls", "has terms already, and a call can't have two.");
            actions.Add(action);
        }
        return actions;
    }

    private static ActionTerms ActionIn(ContentMap map)
    {
        (CallPattern? calls, string? type, Fact fact) = (map.CallsOrNull("calls"), map.TextOrNull("type"), map.Fact());
        if (calls is null && type is null)
            map.Report(null, "calls", "is missing, and so is type: nothing says which calls are meant.");
        return new(calls, type)
        {
            RateFrom = map.NumberOrNull("rate-from"), RateTo = map.NumberOrNull("rate-to"),
            LeastPartners = map.NumberOrNull("least-partners"), LeastCountries = map.NumberOrNull("least-countries"),
            Applicants = map.List("applicants", ContentValues.ParseChoice<ApplicantKind>), PartnersOnly = map.List("partners-only", ContentValues.ParseChoice<ApplicantKind>),
            Note = map.LocalOrEmpty("note"), Source = fact.Source, Url = fact.Url, AsOf = fact.AsOf,
        };
    }
}
