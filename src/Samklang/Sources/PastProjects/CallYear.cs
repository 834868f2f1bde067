using System.Text.RegularExpressions;

namespace Samklang.Sources.PastProjects;

/// <summary>The year that a call's or topic's own name holds, e.g. 2015 in <c>ICT-37-2015-1</c>.</summary>
internal static partial class CallYear
{
    public static int? In(string call) => Year().Match(call) is { Success: true } found ? int.Parse(found.ValueSpan) : null;

    [GeneratedRegex(@"(?<!\d)(19[89]\d|20[0-4]\d)(?!\d)")]
    private static partial Regex Year();
}
