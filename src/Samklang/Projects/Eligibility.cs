using System.Diagnostics.CodeAnalysis;
using Samklang.Networks;

namespace Samklang.Projects;

/// <summary>Whether a condition is met.</summary>
public enum Fit
{
    Met,
    NotMet,
    CannotTell,
}

/// <summary>Why a place is in an area or not.</summary>
public enum PlaceReason
{
    /// <summary>The whole EU may take part.</summary>
    Everywhere,

    /// <summary>The place lies in a territory that may take part.</summary>
    Within,

    /// <summary>The place lies in a territory that is excepted.</summary>
    Excepted,

    /// <summary>The place lies in none of the territories.</summary>
    Outside,

    /// <summary>Only a part of the place may take part.</summary>
    OnlyPart,

    /// <summary>The place lies outside the EU; some countries there may take part in some programmes.</summary>
    OutsideEu,
    AreaUnknown,
    PlaceUnknown,
}

/// <summary>Whether an applicant in a place may take part, and the territory that decided it.</summary>
public readonly record struct PlaceAnswer(Fit Fit, PlaceReason Reason, NutsCode? By = null);

/// <summary>
/// Where an applicant must be, in NUTS codes: in some territories but not in others, anywhere in the EU, or nobody has said. The
/// narrowest territory that holds a place decides. Written <c>SE12 SE31 -SE313</c>; <c>EU</c> is the whole EU, and nothing is unknown.
/// </summary>
public sealed class Eligibility : IParsable<Eligibility>, IEquatable<Eligibility>
{
    private const string WholeEu = "EU";

    // Countries by NUTS code; Greece is EL there.
    private static readonly HashSet<string> members =
    [
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO",
        "SE", "SI", "SK",
    ];

    private readonly string text;

    private Eligibility(IReadOnlyList<NutsCode> within, IReadOnlyList<NutsCode> except, bool isEverywhere)
    {
        (Within, Except, IsEverywhere) = (within, except, isEverywhere);
        text = string.Join(' ', (isEverywhere ? [WholeEu] : Enumerable.Empty<string>()).Concat(within.Select(c => c.ToString())).Concat(except.Select(c => $"-{c}")));
    }

    public static Eligibility Unknown { get; } = new([], [], false);

    public static Eligibility Everywhere { get; } = new([], [], true);

    /// <summary>The territories that may take part.</summary>
    public IReadOnlyList<NutsCode> Within { get; }

    /// <summary>The territories that may not, though they lie in one that may.</summary>
    public IReadOnlyList<NutsCode> Except { get; }

    /// <summary>True when the whole EU may take part, less what is excepted.</summary>
    public bool IsEverywhere { get; }

    public bool IsKnown => IsEverywhere || Within.Count > 0;

    /// <summary>Whether somebody in the place may take part; a place of null is one that is not told.</summary>
    public PlaceAnswer Judge(NutsCode? place)
    {
        if (!IsKnown)
            return new(Fit.CannotTell, PlaceReason.AreaUnknown);
        if (place is not { } asked)
            return new(Fit.CannotTell, PlaceReason.PlaceUnknown);
        NutsCode where = Usual(asked);
        NutsCode? allowed = Narrowest(Within, where), barred = Narrowest(Except, where);
        if (barred is { } bar && (allowed is not { } open || bar.Level >= open.Level))
            return Within.Any(w => where.Contains(w) && w != where) ? new(Fit.CannotTell, PlaceReason.OnlyPart, bar) : new(Fit.NotMet, PlaceReason.Excepted, bar);
        if (Except.Any(where.Contains))
            return new(Fit.CannotTell, PlaceReason.OnlyPart, allowed);
        if (allowed is not null)
            return new(Fit.Met, PlaceReason.Within, allowed);
        if (IsEverywhere)
            return members.Contains(where.ToString()[..2]) ? new(Fit.Met, PlaceReason.Everywhere) : new(Fit.CannotTell, PlaceReason.OutsideEu);
        return Within.Any(where.Contains) ? new(Fit.CannotTell, PlaceReason.OnlyPart, Within.First(where.Contains)) : new(Fit.NotMet, PlaceReason.Outside);
    }

    public static Eligibility Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out Eligibility? area) ? area : throw new FormatException($"'{s}' is no area: NUTS codes apart by spaces, with a hyphen before those that are excepted, or EU.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Eligibility result)
    {
        result = null;
        List<NutsCode> within = [], except = [];
        bool isEverywhere = false;
        foreach (string word in (s ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            if (word == WholeEu)
                isEverywhere = true;
            else if (NutsCode.TryParse(word.TrimStart('-'), provider, out NutsCode code) && word.LastIndexOf('-') <= 0)
                (word[0] == '-' ? except : within).Add(Usual(code));
            else
                return false;
        // Exceptions from nothing, and territories beside the whole, are slips of the pen.
        if ((isEverywhere && within.Count > 0) || (!isEverywhere && within.Count == 0 && except.Count > 0))
            return false;
        result = isEverywhere || within.Count > 0 ? new([.. within.Distinct()], [.. except.Distinct()], isEverywhere) : Unknown;
        return true;
    }

    public bool Equals(Eligibility? other) => other is not null && text == other.text;

    public override bool Equals(object? obj) => Equals(obj as Eligibility);

    public override int GetHashCode() => text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => text;

    private static NutsCode? Narrowest(IReadOnlyList<NutsCode> territories, NutsCode place) =>
        territories.Where(t => t.Contains(place)).OrderByDescending(t => t.Level).Select(t => (NutsCode?)t).FirstOrDefault();

    // People write the country codes of ISO 3166, which differ in two places.
    private static NutsCode Usual(NutsCode code) => code.ToString() switch
    {
        ['G', 'R', .. var rest] => NutsCode.Parse($"EL{rest}"),
        ['G', 'B', .. var rest] => NutsCode.Parse($"UK{rest}"),
        _ => code,
    };
}
