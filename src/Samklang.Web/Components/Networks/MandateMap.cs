using Samklang.Language;
using Samklang.Networks;
using Samklang.Web.Hosting;

namespace Samklang.Web.Components.Networks;

/// <summary>How a line of the map is drawn: as a member's, a founder's, indirectly, or where nobody sits.</summary>
public enum MandateLine
{
    Member,
    Founder,
    Indirect,
    Empty,
}

/// <summary>A name on the map with the line that it stands on, in units of the picture.</summary>
/// <param name="X">Where its line begins.</param>
/// <param name="Y">The height of its line.</param>
/// <param name="Width">How long its line is.</param>
/// <param name="Lines">The name, cut into lines that fit, the last directly above the line.</param>
/// <param name="Under">A smaller word below the line; null for none.</param>
/// <param name="Line">How its line is drawn.</param>
public sealed record MapName(double X, double Y, double Width, IReadOnlyList<string> Lines, string? Under, MandateLine Line, bool IsSeat = false);

/// <summary>A curve from the end of one line to the beginning of another.</summary>
public sealed record MapCurve(double FromX, double FromY, double ToX, double ToY, MandateLine Line)
{
    public string Path => FormattableString.Invariant(
        $"M{FromX:0.#} {FromY:0.#}C{FromX + Bend:0.#} {FromY:0.#} {ToX - Bend:0.#} {ToY:0.#} {ToX:0.#} {ToY:0.#}");

    private double Bend => Math.Min(Math.Max(18, (ToX - FromX) * 0.55), 90);
}

/// <summary>
/// Lays out who sits where through whom: organisations to the left, then the organisation that an indirect membership goes through,
/// the network, its bodies and the seats. Pure: the same mandates always look the same.
/// </summary>
public sealed class MandateMap
{
    private const double LineHeight = 17;
    private const double Gap = 30;
    private const double LettersToUnits = 6.9;
    private const double SeatLettersToUnits = 7.6;

    // Member, through, network, body, body within, seat: where each column begins, and how long its lines are.
    private static readonly (double X, double Width)[] columns = [(2, 136), (176, 128), (342, 96), (476, 190), (704, 190), (932, 246)];

    private readonly List<MapName> names = [];
    private readonly List<MapCurve> curves = [];
    private double y = 30;

    public MandateMap(IReadOnlyList<Mandate> mandates, Func<string, string> say)
    {
        foreach (var member in mandates.GroupBy(m => m.Membership.MemberId))
        {
            List<MapName> firsts = [];
            foreach (var way in member.OrderBy(m => m.Membership.ThroughId is not null).GroupBy(m => m.Membership.ThroughId))
            {
                List<MapName> networks = [.. way.GroupBy(m => m.Membership.NetworkId).Select(n => PlaceNetwork([.. n], say))];
                firsts.AddRange(way.Key is null ? networks : [PlaceThrough(way.First().Membership, networks)]);
            }
            MapName name = Add(0, Middle(firsts), member.First().Membership.Member!.Name, null, MandateLine.Member);
            foreach (MapName first in firsts)
                Join(name, first);
            y += Gap / 2;
        }
    }

    public static double Width => columns[^1].X + columns[^1].Width + 4;

    public double Height => y;

    public IReadOnlyList<MapName> Names => names;

    public IReadOnlyList<MapCurve> Curves => curves;

    /// <summary>Words in lines of at most so many letters; a longer word stands alone.</summary>
    public static IReadOnlyList<string> Wrap(string text, int letters)
    {
        List<string> lines = [];
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (lines.Count > 0 && lines[^1].Length + word.Length < letters)
                lines[^1] += $" {word}";
            else
                lines.Add(word);
        return lines;
    }

    private MapName PlaceThrough(Membership membership, List<MapName> networks)
    {
        MapName through = Add(1, Middle(networks), NameOf(membership.Through), null, MandateLine.Indirect);
        foreach (MapName network in networks)
            Join(through, network);
        return through;
    }

    private MapName PlaceNetwork(List<Mandate> mandates, Func<string, string> say)
    {
        Membership membership = mandates[0].Membership;
        MandateLine line = membership.Kind switch { MembershipKind.Founder => MandateLine.Founder, MembershipKind.Indirect => MandateLine.Indirect, _ => MandateLine.Member };
        List<MapName> inside = PlaceBodies([.. mandates.Where(m => m.Bodies.Count > 0 || m.Seat is not null)], 0, line, say);
        bool isAlone = inside.Count == 0;
        MapName network = Add(2, isAlone ? NextRow(1, membership.Kind == MembershipKind.Founder) : Middle(inside), NameOf(membership.Network!.Organisation),
            membership.Kind == MembershipKind.Founder ? say("MapFounder") : null, line);
        foreach (MapName one in inside)
            Join(network, one);
        return network;
    }

    // A body with what is inside it; deeper than the map has columns, bodies share the last one.
    private List<MapName> PlaceBodies(List<Mandate> mandates, int depth, MandateLine line, Func<string, string> say)
    {
        List<MapName> placed = [];
        foreach (var body in mandates.Where(m => m.Bodies.Count > depth).GroupBy(m => m.Bodies[depth].Id))
        {
            List<Mandate> within = [.. body];
            List<MapName> inside = PlaceBodies(within, depth + 1, line, say);
            Body of = within[0].Bodies[depth];
            bool isEmpty = within.TrueForAll(m => m.Seat is null);
            IReadOnlyList<string> lines = Lines(Math.Min(depth, 1) + 3, of.Name.In(Languages.Current));
            double at = inside.Count == 0 ? NextRow(lines.Count, isEmpty) : Middle(inside);
            MapName name = Put(Math.Min(depth, 1) + 3, at, lines, inside.Count == 0 && isEmpty ? say("MapNobody") : null, isEmpty ? MandateLine.Empty : line);
            foreach (MapName one in inside)
                Join(name, one);
            placed.Add(name);
        }
        placed.AddRange(mandates.Where(m => m.Bodies.Count == depth && m.Seat is not null).Select(m => PlaceSeat(m.Seat!, line)));
        return placed;
    }

    private MapName PlaceSeat(Seat seat, MandateLine line)
    {
        IReadOnlyList<string> lines = Lines(5, seat.Holder.In(Languages.Current));
        MapName name = Put(5, NextRow(lines.Count, hasUnder: true), lines, seat.Role.In(Languages.Current), line);
        return names[^1] = name with { IsSeat = true };
    }

    private double NextRow(int lines, bool hasUnder)
    {
        double at = y + ((lines - 1) * LineHeight);
        y = at + Gap + (hasUnder ? 14 : 6);
        return at;
    }

    private MapName Add(int column, double at, LocalText text, string? under, MandateLine line) =>
        Put(column, at, Lines(column, text.In(Languages.Current)), under, line);

    private MapName Put(int column, double at, IReadOnlyList<string> lines, string? under, MandateLine line)
    {
        MapName name = new(columns[column].X, at, columns[column].Width, lines, under, line);
        names.Add(name);
        return name;
    }

    private void Join(MapName from, MapName to) => curves.Add(new(from.X + from.Width, from.Y, to.X, to.Y, to.Line));

    private static double Middle(List<MapName> names) => names.Count == 0 ? 0 : (names.Min(n => n.Y) + names.Max(n => n.Y)) / 2;

    private static IReadOnlyList<string> Lines(int column, string text) => Wrap(text, (int)(columns[column].Width / (column == 5 ? SeatLettersToUnits : LettersToUnits)));

    private static LocalText NameOf(Organisation? organisation) => organisation switch
    {
        { ShortName.IsEmpty: false } => organisation.ShortName,
        { } named => named.Name,
        _ => LocalText.Empty,
    };
}
