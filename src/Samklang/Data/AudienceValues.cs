using Samklang.Matching;
using Samklang.People;

namespace Samklang.Data;

/// <summary>
/// The rule of <see cref="VisibilityFilters"/> for an index: an audience as values that a record carries, and the values that a
/// viewer may see. A test holds the two against each other for every kind of viewer and audience.
/// </summary>
public static class AudienceValues
{
    public const string Attribute = "audience";

    private const string Public = "public";
    private const string Owners = "owners";
    private const string AnyOwner = "owner";

    public static IReadOnlyList<string> Of(Audience audience) => audience switch
    {
        { Kind: AudienceKind.Public } => [Public],
        { Kind: AudienceKind.Owners } => [Owners],
        { Kind: AudienceKind.Owner } => [AnyOwner, OfOwner(audience.OwnerId)],
        _ => [OfPerson(audience.PersonId)],
    };

    /// <summary>The bounds that a search for the viewer stays within; none for the program itself.</summary>
    public static IReadOnlyList<AttributeFilter> Within(Viewer viewer) =>
        viewer.Reach == Reach.System ? [] : [new(Attribute, PermittedTo(viewer))];

    /// <summary>True when the viewer may see what carries the audience.</summary>
    public static bool Permit(Viewer viewer, Audience audience) =>
        viewer.Reach == Reach.System || Of(audience).Any(PermittedTo(viewer).Contains);

    /// <summary>A value that only some may see, together with who.</summary>
    public static string Join(string audience, string value) => $"{audience}|{value}";

    /// <summary>Every form in which the viewer may see the value.</summary>
    public static IReadOnlyCollection<string> Joined(Viewer viewer, string value) =>
        [.. (viewer.Reach == Reach.System ? [Public, Owners, AnyOwner] : PermittedTo(viewer)).Select(audience => Join(audience, value))];

    /// <summary>The value alone; null when the viewer may not see it in this form.</summary>
    public static string? Part(Viewer viewer, string joined) => joined.Split('|', 2) is [_, var value] && (viewer.Reach == Reach.System || Joined(viewer, value).Contains(joined)) ? value : null;

    private static List<string> PermittedTo(Viewer viewer)
    {
        List<string> permitted = [Public];
        if (!viewer.IsSignedIn)
            return permitted;
        permitted.Add(Owners);
        permitted.Add(viewer.Reach == Reach.Office ? AnyOwner : OfOwner(viewer.OwnerId));
        permitted.Add(OfPerson(viewer.PersonId));
        return permitted;
    }

    private static string OfOwner(Guid? id) => $"owner:{id}";

    private static string OfPerson(Guid? id) => $"person:{id}";
}
