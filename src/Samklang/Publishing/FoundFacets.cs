using Samklang.Data;
using Samklang.Matching;

namespace Samklang.Publishing;

/// <summary>The sides by which what is found can be narrowed, as attributes in the index.</summary>
public static class FoundFacets
{
    public const string Kind = "kind";
    public const string Source = "source";
    public const string Priority = "priority";
    public const string Programme = "programme";
    public const string Status = "status";
    public const string Year = "year";

    /// <summary>In the order in which they are shown.</summary>
    public static IReadOnlyList<string> All { get; } = [Kind, Status, Programme, Priority, Source, Year];

    /// <summary>An item goes by its own kind, anything else by its kind of record.</summary>
    public static string KindOf(FoundRecord found) => (found.Item?.Kind.ToString() ?? found.Kind.ToString()).ToLowerInvariant();

    /// <summary>The values of <see cref="Kind"/> that a kind of record has.</summary>
    public static IReadOnlyList<string> ValuesOf(FoundKind kind) =>
        kind == FoundKind.Item ? [.. Enum.GetNames<Watch.ItemKind>().Select(name => name.ToLowerInvariant())] : [kind.ToString().ToLowerInvariant()];

    internal static Dictionary<string, IReadOnlyList<string>> Of(FoundRecord found, DateOnly day)
    {
        Dictionary<string, IReadOnlyList<string>> attributes = new() { [AudienceValues.Attribute] = AudienceValues.Of(found.Audience), [Kind] = [KindOf(found)] };
        if (found.Item is not { } item)
            return attributes;
        attributes[Source] = [item.Source];
        if (item.ProgrammeCode is { } programme)
            attributes[Programme] = [programme];
        if (item.StatusOn(day) is { } status)
            attributes[Status] = [status.ToString().ToLowerInvariant()];
        if (item.Year is { } year)
            attributes[Year] = [FormattableString.Invariant($"{year}")];
        // That we follow an item for a priority can be kept from those who see the item.
        if (item.FollowedFor.Count > 0)
            attributes[Priority] = [.. item.FollowedFor.SelectMany(f => AudienceValues.Of(f.Audience).Select(a => AudienceValues.Join(a, f.Key))).Distinct()];
        return attributes;
    }
}
