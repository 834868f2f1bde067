using Samklang.Matching.Concepts;

namespace Samklang.Matching.Index;

/// <summary>One subject in common: the piece of evidence that speaks for it, and the share of everything it speaks for.</summary>
internal readonly record struct Stretch(Evidence Speaker, double Share);

/// <summary>
/// Puts evidence together that stands on the same stretch of the profile: a concept speaks for its phrase, its words and
/// what is broader than it; a pair of words goes to the first of them.
/// </summary>
internal static class Stretches
{
    public static List<Stretch> Of(ReadProfile profile, ReadOnlySpan<Evidence> evidence, double[] shares)
    {
        if (evidence.Length == 1)
            return [new Stretch(evidence[0], shares[0])];
        var order = new (int Rank, double Share, int At)[evidence.Length];
        for (var i = 0; i < order.Length; i++)
            order[i] = (Rank(profile.Slots[evidence[i].Slot], evidence[i].Way), -shares[i], i);
        Array.Sort(order);
        var stretches = new List<Stretch>();
        var speaker = new int[profile.Slots.Length];
        foreach (var (_, _, i) in order)
        {
            var slot = profile.Slots[evidence[i].Slot];
            var at = Claimed(slot, evidence[i].Slot, speaker);
            if (at == 0)
            {
                stretches.Add(new Stretch(evidence[i], shares[i]));
                at = stretches.Count;
            }
            else
            {
                stretches[at - 1] = stretches[at - 1] with { Share = stretches[at - 1].Share + shares[i] };
            }

            Claim(slot, evidence[i].Slot, at, speaker);
        }

        return stretches;
    }

    private static int Claimed(Slot slot, int number, int[] speaker)
    {
        if (speaker[number] > 0)
            return speaker[number];
        foreach (var member in slot.Members)
        {
            if (speaker[member] > 0)
                return speaker[member];
        }

        return 0;
    }

    private static void Claim(Slot slot, int number, int at, int[] speaker)
    {
        if (speaker[number] == 0)
            speaker[number] = at;
        foreach (var member in slot.Members)
        {
            if (speaker[member] == 0)
                speaker[member] = at;
        }
    }

    private static int Rank(Slot slot, int way) => slot.Kind switch
    {
        SlotKind.Concept when slot.Ways[way].Bridge == Bridge.Concept => 0,
        SlotKind.Phrase => 1,
        SlotKind.Word or SlotKind.Identifier => 2,
        SlotKind.Concept => 3,
        _ => 4,
    };
}
