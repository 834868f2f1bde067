using System.Runtime.InteropServices;
using Samklang.Matching.Index.Packing;
using Samklang.Matching.Index.Segments;

namespace Samklang.Matching.Index.Routing;

/// <summary>
/// Profiles as they were read, in few bytes: for each slot what it asks and how much it cares, what it is made of and where it stands. Making
/// them out again costs a hundredth of reading a text. Their texts are kept beside, for the words that reasons name.
/// </summary>
internal sealed class PackedProfiles
{
    private const int KindBits = 3;
    private const int LanguageBits = 2;
    private const int IsSubject = 1 << (KindBits + LanguageBits);
    private const int HasMembers = IsSubject << 1;
    private const int HasPlaces = HasMembers << 1;
    private const int IsFragment = HasPlaces << 1;

    private readonly ByteSink bytes = new();
    private readonly List<int> starts = [];
    private readonly Dictionary<double, int> careNumbers = [];
    private readonly List<double> cares = [];
    private readonly Dictionary<int, IReadOnlyDictionary<string, double>> weights = [];

    public int Count => starts.Count;

    /// <param name="profile">A profile, added in order.</param>
    /// <param name="asks">What each of its slots asks.</param>
    public void Add(ReadProfile profile, ReadOnlySpan<int> asks)
    {
        starts.Add(bytes.Length);
        if (profile.Text.Weights.Count > 0)
            weights[starts.Count - 1] = profile.Text.Weights;
        bytes.Number((uint)asks.Length);
        var before = 0;
        for (var s = 0; s < asks.Length; s++)
            Add(profile.Slots[s], asks[s], ref before);
        TextBytes.Write(profile.Text, bytes);
    }

    /// <summary>A profile's slots; what they ask is written beside.</summary>
    public Slot[] Read(int profile, Askers askers, List<int> asks)
    {
        var at = starts[profile];
        var slots = new Slot[VarInt.Read(bytes.Written, ref at)];
        asks.Clear();
        var before = 0;
        for (var s = 0; s < slots.Length; s++)
            slots[s] = Read(ref at, ref before, askers, asks);
        return slots;
    }

    public MatchText Text(int profile)
    {
        var at = starts[profile];
        var before = 0;
        for (var left = VarInt.Read(bytes.Written, ref at); left > 0; left--)
            Pass(ref at, ref before);
        var text = TextBytes.Read(bytes.Written, ref at);
        return weights.TryGetValue(profile, out var own) ? text with { Weights = own } : text;
    }

    /// <summary>Lets go of what only writing needs.</summary>
    public void Trim()
    {
        bytes.Trim();
        starts.TrimExcess();
        cares.TrimExcess();
        careNumbers.Clear();
        careNumbers.TrimExcess();
    }

    private void Add(Slot slot, int ask, ref int before)
    {
        bytes.Number((uint)(ask + 1));
        bytes.Number((uint)slot.Kind | ((uint)slot.Language << KindBits) | (slot.IsSubject ? IsSubject : 0u)
            | (slot.Members.Count > 0 ? HasMembers : 0u) | (slot.Places.Count != 1 ? HasPlaces : 0u)
            | (slot.IsFragment ? IsFragment : 0u));
        bytes.Number((uint)CareOf(slot.Care));
        if (slot.Members.Count > 0)
        {
            bytes.Number((uint)slot.Members.Count);
            foreach (var member in slot.Members)
                bytes.Number((uint)member);
        }

        if (slot.Places.Count != 1)
            bytes.Number((uint)slot.Places.Count);
        foreach (var place in slot.Places)
        {
            bytes.Number((uint)place.Length << 1 | (place.Field == 0 ? 0u : 1u));
            if (place.Field > 0)
                bytes.Number((uint)place.Field);
            var step = place.Start - before;
            bytes.Number((uint)((step << 1) ^ (step >> 31)));
            before = place.Start;
        }
    }

    private Slot Read(ref int at, ref int before, Askers askers, List<int> asks)
    {
        var written = bytes.Written;
        var ask = (int)VarInt.Read(written, ref at) - 1;
        var marks = VarInt.Read(written, ref at);
        var care = cares[(int)VarInt.Read(written, ref at)];
        int[] members = (marks & HasMembers) == 0 ? [] : new int[VarInt.Read(written, ref at)];
        for (var i = 0; i < members.Length; i++)
            members[i] = (int)VarInt.Read(written, ref at);
        var places = new Place[(marks & HasPlaces) == 0 ? 1 : (int)VarInt.Read(written, ref at)];
        for (var i = 0; i < places.Length; i++)
            places[i] = ReadPlace(written, ref at, ref before);
        asks.Add(ask);
        return new Slot
        {
            Kind = (SlotKind)(marks & ((1 << KindBits) - 1)), Language = (TextLanguage)((marks >> KindBits) & ((1 << LanguageBits) - 1)),
            IsSubject = (marks & IsSubject) != 0, IsFragment = (marks & IsFragment) != 0, Care = care, Members = members, Places = places,
            Ways = ask < 0 ? [] : askers.WaysOf(ask), Key = ask < 0 ? 0 : askers.WaysOf(ask)[0].Key, ConceptId = ask < 0 ? null : askers.ConceptOf(ask),
        };
    }

    private static Place ReadPlace(ReadOnlySpan<byte> written, ref int at, ref int before)
    {
        var length = VarInt.Read(written, ref at);
        var field = (length & 1) == 0 ? 0 : (int)VarInt.Read(written, ref at);
        var step = VarInt.Read(written, ref at);
        before += (int)(step >> 1) ^ -(int)(step & 1);
        return new Place(field, before, (int)(length >> 1));
    }

    private void Pass(ref int at, ref int before)
    {
        var written = bytes.Written;
        VarInt.Read(written, ref at);
        var marks = VarInt.Read(written, ref at);
        VarInt.Read(written, ref at);
        for (var members = (marks & HasMembers) == 0 ? 0 : VarInt.Read(written, ref at); members > 0; members--)
            VarInt.Read(written, ref at);
        for (var places = (marks & HasPlaces) == 0 ? 1 : VarInt.Read(written, ref at); places > 0; places--)
            ReadPlace(written, ref at, ref before);
    }

    private int CareOf(double care)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(careNumbers, care, out var isKnown);
        if (!isKnown)
        {
            number = cares.Count;
            cares.Add(care);
        }

        return number;
    }
}
