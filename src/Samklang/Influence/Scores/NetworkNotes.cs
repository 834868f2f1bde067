using Samklang.Language;
using Samklang.Networks;

namespace Samklang.Influence.Scores;

/// <summary>What networks and twin towns sound on the score: when a membership is looked at anew, and when it, a seat's term or an agreement ends.</summary>
internal static class NetworkNotes
{
    public static IEnumerable<ScoreNote> Of(Membership membership)
    {
        if (membership.Network is not { } network)
            yield break;
        LocalText name = NameOf(network);
        if (membership.ReviewBy is { } review)
            yield return new(review, null, ScoreEvent.Review, Level.Follow, name, ScoreSource.Network, network.Key);
        if (membership.EndsOn is { } ends)
            yield return new(ends, null, ScoreEvent.Ends, Level.Know, name, ScoreSource.Network, network.Key);
    }

    public static IEnumerable<ScoreNote> Of(Seat seat)
    {
        if (seat is { TermTo: { } ends, Network: { } network })
            yield return new(ends, null, ScoreEvent.Ends, Level.Know, Under(seat.Role, seat.Body?.Name ?? NameOf(network)), ScoreSource.Network, network.Key);
    }

    public static IEnumerable<ScoreNote> Of(TwinTown town)
    {
        if (town.EndsOn is { } ends)
            yield return new(ends, null, ScoreEvent.Ends, Level.Know, town.Name, ScoreSource.TwinTown, town.Key);
    }

    private static LocalText NameOf(Network network) => network.Organisation switch
    {
        { ShortName.IsEmpty: false } organisation => organisation.ShortName,
        { } organisation => organisation.Name,
        _ => LocalText.Same(network.Key),
    };

    private static LocalText Under(LocalText role, LocalText place) =>
        new($"{role.In(Tongue.Swedish)}, {place.In(Tongue.Swedish)}", $"{role.In(Tongue.English)}, {place.In(Tongue.English)}");
}
