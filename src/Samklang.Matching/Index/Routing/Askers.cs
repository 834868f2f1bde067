using System.Runtime.InteropServices;
using Samklang.Matching.Concepts;
using Samklang.Matching.Index.Packing;
using Samklang.Matching.Index.Segments;

namespace Samklang.Matching.Index.Routing;

/// <summary>
/// What profiles ask, each thing once however many ask it: an ask is a list of ways, and has the profiles that care for it and how much.
/// From a term of an item the map leads to the asks that the term meets, and by what weight.
/// </summary>
internal sealed class Askers
{
    private readonly ulong[] keys;
    private readonly uint[] buckets;
    private readonly int[] meetingStarts;
    private readonly Meeting[] meetings;
    private readonly int[] ownKeys;
    private readonly int[] profileStarts;
    private readonly byte[] profiles;
    private readonly float[] cares;
    private readonly Way[][] ways;
    private readonly Dictionary<int, string> concepts;

    private Askers(Draft draft)
    {
        (keys, meetingStarts, meetings) = draft.Meetings();
        buckets = TermTable.Buckets(keys);
        ownKeys = [.. draft.OwnKeys.Select(KeyNumber)];
        (profileStarts, profiles) = draft.Profiles();
        cares = [.. draft.Cares];
        ways = [.. draft.WaysOf];
        concepts = draft.Concepts;
    }

    /// <summary>How many different things are asked.</summary>
    public int Count => ownKeys.Length;

    public ReadOnlySpan<ulong> Keys => keys;

    /// <returns>The number of a term that some profile can be met by, or -1.</returns>
    public int KeyNumber(ulong key) => TermTable.Find(key, keys, buckets);

    /// <summary>The asks that a term meets.</summary>
    public ReadOnlySpan<Meeting> MetBy(int keyNumber) => meetings.AsSpan(meetingStarts[keyNumber]..meetingStarts[keyNumber + 1]);

    /// <summary>The number of the term that is the ask itself, not a translation of it.</summary>
    public int OwnKey(int ask) => ownKeys[ask];

    public Way[] WaysOf(int ask) => ways[ask];

    /// <summary>The id of the concept that is asked for; null when it isn't a concept.</summary>
    public string? ConceptOf(int ask) => concepts.GetValueOrDefault(ask);

    /// <summary>The profiles with an ask: steps from one profile to the next, each followed by the number of a care.</summary>
    public ReadOnlySpan<byte> ProfilesOf(int ask) => profiles.AsSpan(profileStarts[ask]..profileStarts[ask + 1]);

    public ReadOnlySpan<float> Cares => cares;

    /// <summary>That a term meets an ask, and what the way weighs.</summary>
    public readonly record struct Meeting(int Ask, float Weight);

    /// <summary>Gathers the slots of profiles, handed over in order.</summary>
    public sealed class Draft
    {
        private readonly Dictionary<ulong, int> known = [];
        private readonly Dictionary<float, int> careNumbers = [];
        private readonly List<(ulong Key, int Ask, float Weight)> ways = [];
        private readonly List<(int Ask, int Profile, int Care)> asked = [];

        public List<ulong> OwnKeys { get; } = [];

        public List<float> Cares { get; } = [];

        public List<Way[]> WaysOf { get; } = [];

        public Dictionary<int, string> Concepts { get; } = [];

        /// <returns>The number of what the slot asks; -1 when it can't be met by anything.</returns>
        public int Add(int profile, Slot slot, double share)
        {
            if (slot.Ways.Count == 0)
                return -1;
            var ask = AskOf(slot.Ways);
            asked.Add((ask, profile, CareOf((float)(slot.Care * share))));
            if (slot.ConceptId is { } concept)
                Concepts[ask] = concept;
            return ask;
        }

        public Askers Finish() => new(this);

        public (ulong[] Keys, int[] Starts, Meeting[] Meetings) Meetings()
        {
            ways.Sort((one, other) => one.Key != other.Key ? one.Key.CompareTo(other.Key) : one.Ask.CompareTo(other.Ask));
            var (keys, starts) = (new List<ulong>(), new List<int>());
            for (var i = 0; i < ways.Count; i++)
            {
                if (i > 0 && ways[i].Key == ways[i - 1].Key)
                    continue;
                keys.Add(ways[i].Key);
                starts.Add(i);
            }

            return ([.. keys], [.. starts, ways.Count], [.. ways.Select(way => new Meeting(way.Ask, way.Weight))]);
        }

        public (int[] Starts, byte[] Profiles) Profiles()
        {
            asked.Sort();
            var (bytes, starts) = (new ByteSink(), new int[OwnKeys.Count + 1]);
            for (var (i, ask) = (0, 0); ask < OwnKeys.Count; ask++)
            {
                starts[ask] = bytes.Length;
                for (var before = -1; i < asked.Count && asked[i].Ask == ask; i++)
                {
                    bytes.Number((uint)(asked[i].Profile - before));
                    bytes.Number((uint)asked[i].Care);
                    before = asked[i].Profile;
                }
            }

            starts[^1] = bytes.Length;
            return (starts, bytes.ToArray());
        }

        private int AskOf(IReadOnlyList<Way> ways)
        {
            var identity = 0UL;
            foreach (var way in ways)
                identity = Analysis.TermKey.Pair(identity, way.Key ^ BitConverter.SingleToUInt32Bits(way.Weight) ^ ((ulong)way.Bridge << 32));
            ref var ask = ref CollectionsMarshal.GetValueRefOrAddDefault(known, identity, out var exists);
            if (exists)
                return ask;
            ask = OwnKeys.Count;
            OwnKeys.Add(ways[0].Key);
            WaysOf.Add([.. ways]);
            foreach (var way in ways)
                this.ways.Add((way.Key, ask, way.Weight));
            return ask;
        }

        private int CareOf(float care)
        {
            if (careNumbers.TryGetValue(care, out var number))
                return number;
            careNumbers[care] = Cares.Count;
            Cares.Add(care);
            return Cares.Count - 1;
        }
    }
}
