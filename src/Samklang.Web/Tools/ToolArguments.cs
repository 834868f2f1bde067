using ModelContextProtocol;
using Samklang.Language;

namespace Samklang.Web.Tools;

/// <summary>What several tools are asked with; what is wrong in it is named.</summary>
internal static class ToolArguments
{
    private const int MostFound = 50;

    public static int Most(int most) => most is >= 1 and <= MostFound ? most : throw new McpException($"most: 1 to {MostFound}, and not {most}.");

    public static Tongue TongueOf(string language) => Tongues.TryParse(language, out Tongue tongue) ? tongue : throw new McpException($"language: sv or en, and not {language}.");
}
