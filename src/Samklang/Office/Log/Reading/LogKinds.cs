using System.Text.RegularExpressions;

namespace Samklang.Office.Log.Reading;

/// <summary>Reads from a word what kind of thing a line tells of. A guess that is shown, and changed with one press.</summary>
internal static partial class LogKinds
{
    public static IEnumerable<KindPart> Read(string text) => Telling().Matches(text).Select(match => new KindPart(match.Index, match.Length,
        match.Groups["meeting"].Success ? LogKind.Meeting : match.Groups["delivery"].Success ? LogKind.Delivery : LogKind.Outcome));

    [GeneratedRegex(@"(?<!\w)(?:(?<meeting>möt(?:e|et|en|te|ts)|träff(?:en|ade|at|ades)?|samtal(?:ade)?|talade|besök(?:te|et)?|mötes|met|meeting|visit(?:ed)?|talked|spoke)"
        + @"|(?<delivery>skick(?:ade|at|ades)|sänt|sände|lämna(?:de|t|des)|levererat?|levererade|överlämna(?:de|t)|publicera(?:de|t)|höll|sent|submitted|delivered|published|handed|trained)"
        + @"|(?<outcome>beviljades?|beviljats|antogs|antagits|beslutades?|beslutats|gick\sigenom|genomslag|utfall(?:et)?|adopted|approved|granted|awarded|agreed|outcome))(?!\w)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Telling();
}
