using Samklang.Sources;

namespace Samklang.Web.Commands;

/// <summary>Sources by the keys that were given with a command.</summary>
internal static class SourceChoice
{
    /// <summary>The sources; all of them for no key. Null, and said why, when a key is none.</summary>
    public static IReadOnlyList<ISource>? Of(IServiceProvider services, string[] keys, TextWriter error)
    {
        SourceRegister register = services.GetRequiredService<SourceRegister>();
        if (keys.FirstOrDefault(k => register.Find(k) is null) is { } unknown)
        {
            error.WriteLine($"'{unknown}' is no source. Sources are {string.Join(", ", register.All.Select(s => s.Card.Key))}.");
            return null;
        }
        return keys.Length == 0 ? register.All : [.. keys.Select(k => register.Find(k)!)];
    }
}
