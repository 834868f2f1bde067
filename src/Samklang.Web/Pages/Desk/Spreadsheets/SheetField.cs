using Samklang.Language;
using Samklang.Strategy;

namespace Samklang.Web.Pages.Desk.Spreadsheets;

/// <summary>Something that a column can hold.</summary>
/// <param name="Key">Its name in the code and in lists that are taken home.</param>
/// <param name="Name">Its name in both languages.</param>
/// <param name="AlsoCalled">Other headings that people give it.</param>
public sealed record SheetField(string Key, LocalText Name, params string[] AlsoCalled)
{
    /// <summary>True when the heading means the field, whatever its case, accents and signs.</summary>
    public bool IsCalled(string heading) => Folded(heading) is { Length: > 0 } folded
        && (folded == Folded(Key) || folded == Folded(Name.Sv) || folded == Folded(Name.En) || AlsoCalled.Any(called => folded == Folded(called)));

    /// <summary>What the columns hold by their headings, each field once; empty for a heading that means none.</summary>
    public static IReadOnlyList<string> Propose(IReadOnlyList<SheetField> fields, IReadOnlyList<string> heads)
    {
        HashSet<string> taken = [];
        return [.. heads.Select(head => fields.FirstOrDefault(f => f.IsCalled(head) && !taken.Contains(f.Key)) is { } field && taken.Add(field.Key) ? field.Key : "")];
    }

    private static string Folded(string text) => StrategyKeys.From(text, "");
}

/// <summary>What becomes of a row.</summary>
public enum FateKind
{
    New,
    Changed,
    Same,
    Refused,
}

/// <summary>What becomes of a row when it is written.</summary>
/// <param name="Line">Its number in the file.</param>
/// <param name="About">What it is about, in words.</param>
/// <param name="Says">What is new, what changes, or why it is refused; each in a sentence.</param>
public sealed record RowFate(int Line, FateKind Kind, string About, IReadOnlyList<string> Says)
{
    /// <summary>What the row is about, so that no two rows are about the same.</summary>
    public string Identity { get; init; } = "";

    /// <summary>Makes the change in what is tracked. Nothing is saved by it.</summary>
    internal Action Keep { get; init; } = () => { };
}
