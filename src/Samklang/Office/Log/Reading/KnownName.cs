using Samklang.Language;
using Samklang.People;

namespace Samklang.Office.Log.Reading;

/// <summary>Something that a log line can be about, and the names by which a person may call it.</summary>
/// <param name="To">The record.</param>
/// <param name="Title">The name it is shown by.</param>
/// <param name="OtherNames">Abbreviations, keys and numbers that call it as well.</param>
/// <param name="Audience">Who may see it, and so who may see a line about it unless somebody widens that.</param>
/// <param name="OwnerId">Whose it is; null when it is nobody's own.</param>
public sealed record KnownName(LinkedRecord To, LocalText Title, IReadOnlyList<string> OtherNames, Audience Audience, Guid? OwnerId)
{
    /// <summary>What stands before its name in a line: <c>@</c> for whom one met, <c>#</c> for what it was about.</summary>
    public char Sign => To.Kind is LinkedKind.Organisation or LinkedKind.Network or LinkedKind.Body ? '@' : '#';

    /// <summary>A shorter name to show where there is little room; the title where there is none.</summary>
    public LocalText Brief { get => field.IsEmpty ? Title : field; init; } = LocalText.Empty;

    /// <summary>Its key in addresses; a body's is that of its network.</summary>
    public string Key { get; init; } = "";

    internal IReadOnlyList<IReadOnlyList<string>> Spelled { get; } =
        [.. ((string[])[Title.Sv, Title.En, .. OtherNames]).Select(Words.Folded).Where(words => words.Count > 0)];
}
