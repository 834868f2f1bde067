using Samklang.Language;

namespace Samklang.Web.Pages.Desk.Spreadsheets;

/// <summary>Things by what they may be called in a cell: their key, their names in either language, and more.</summary>
public sealed class NamedThings<T> where T : class
{
    private readonly Dictionary<string, T> byName = new(StringComparer.OrdinalIgnoreCase);

    public NamedThings(IEnumerable<T> things, Func<T, IEnumerable<string?>> names)
    {
        foreach (T thing in things)
            Add(thing, names(thing));
    }

    public T? this[string? text] => string.IsNullOrWhiteSpace(text) ? null : byName.GetValueOrDefault(text.Trim());

    /// <summary>A name that two things have is the first one's.</summary>
    public void Add(T thing, IEnumerable<string?> names)
    {
        foreach (string name in names.Where(n => !string.IsNullOrWhiteSpace(n)).Select(n => n!.Trim()))
            byName.TryAdd(name, thing);
    }
}

/// <summary>The names of a thing.</summary>
public static class NamedThings
{
    public static IEnumerable<string?> Of(string key, params IEnumerable<LocalText> names) => [key, .. names.SelectMany(n => new[] { n.Sv, n.En })];
}
