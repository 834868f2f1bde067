using Samklang.Projects;
using Samklang.Web.Pages.Desk.Fields;

namespace Samklang.Web.Pages.Desk.Programmes;

/// <summary>Kinds of applicants as a form sends them, by their names in the code.</summary>
internal static class ApplicantNames
{
    public static IReadOnlyList<string> Of(IEnumerable<ApplicantKind> kinds) => [.. kinds.Select(k => k.ToString())];

    public static IReadOnlyList<ApplicantKind> Kinds(IEnumerable<string> names) => [.. names.Select(Typed.Named<ApplicantKind>).OfType<ApplicantKind>().Distinct()];

    public static void Check(FieldErrors errors, string field, IReadOnlyList<string> names)
    {
        if (names.FirstOrDefault(n => Typed.Named<ApplicantKind>(n) is null) is { } wrong)
            errors.Say(field, "ErrorApplicant", wrong);
    }
}
