using Samklang.Office.Log.Reading;
using Samklang.People;

namespace Samklang.Office.Log;

/// <summary>Who may see a log line: as few as may see what it is about, unless somebody widens what they may widen.</summary>
/// <param name="Strictest">The strictest audience among what the line is about and what the person chose last.</param>
/// <param name="Choices">The audiences that the person may give it, widest first.</param>
public sealed record LogAudience(Audience Strictest, IReadOnlyList<Audience> Choices)
{
    /// <summary>Works out the rule for a line.</summary>
    /// <param name="about">What the line is about.</param>
    /// <param name="last">What the person chose last; null the first time, when the line stays with its owner.</param>
    /// <param name="by">The person.</param>
    /// <param name="ownerId">Whose line it is.</param>
    public static LogAudience For(IReadOnlyCollection<KnownName> about, AudienceKind? last, Viewer by, Guid ownerId)
    {
        Audience[] all = [Audience.Public, Audience.Owners, Audience.OfOwner(ownerId), Audience.OfPerson(by.PersonId ?? Guid.Empty)];
        Audience chosen = all.First(a => a.Kind == (last ?? AudienceKind.Owner));
        Audience strictest = about.Select(name => name.Audience).Aggregate(chosen, (one, other) => Stricter(one, other, all[^1]));
        if (strictest.Kind == AudienceKind.Owner && strictest.OwnerId != ownerId)
            strictest = all[^1];
        bool mayWiden = about.All(name => MayShowMore(name, by));
        return new(strictest, [.. all.Where(a => a.Kind >= LimitOf(about, all[^1]).Kind || mayWiden)]);
    }

    public bool Allows(AudienceKind kind) => Choices.Any(choice => choice.Kind == kind);

    public Audience Of(AudienceKind? kind) => Choices.FirstOrDefault(choice => choice.Kind == kind) ?? Strictest;

    private static Audience LimitOf(IReadOnlyCollection<KnownName> about, Audience person) =>
        about.Select(name => name.Audience).Aggregate(Audience.Public, (one, other) => Stricter(one, other, person));

    // What two owners keep to themselves, nobody but the person may see together.
    private static Audience Stricter(Audience one, Audience other, Audience person) =>
        one.Kind == AudienceKind.Owner && other.Kind == AudienceKind.Owner && one.OwnerId != other.OwnerId ? person : one.Kind >= other.Kind ? one : other;

    private static bool MayShowMore(KnownName name, Viewer by) => name.Audience.Kind switch
    {
        AudienceKind.Public => true,
        AudienceKind.Person => name.Audience.PersonId == by.PersonId,
        AudienceKind.Owner => by.MayDecideFor(name.Audience.OwnerId ?? Guid.Empty),
        _ => by.MayDecideFor(name.OwnerId ?? Guid.Empty),
    };
}
