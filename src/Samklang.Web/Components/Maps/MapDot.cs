namespace Samklang.Web.Components.Maps;

/// <summary>What a dot stands for; shape and words say the same as the colour.</summary>
public enum DotKind
{
    Found,

    /// <summary>There is a way there.</summary>
    Warm,

    /// <summary>The region that looks.</summary>
    Home,
}

/// <summary>A region on the map of Europe, in the map's own units.</summary>
public sealed record MapDot(double X, double Y, string Name, DotKind Kind)
{
    public const int Width = 600;
    public const int Height = 620;

    private const double Scale = 800;

    private static readonly double middle = Radians(13);
    private static readonly double narrowing = (Math.Sin(Radians(43)) + Math.Sin(Radians(62))) / 2;
    private static readonly double spread = Math.Pow(Math.Cos(Radians(43)), 2) + (2 * narrowing * Math.Sin(Radians(43)));

    public bool IsInside => X is > 0 and < Width && Y is > 0 and < Height;

    /// <summary>Albers's conic projection, which keeps areas equal; the same as in europe.mjs.</summary>
    /// <param name="latitude">Degrees north.</param>
    /// <param name="longitude">Degrees east.</param>
    public static MapDot At(double latitude, double longitude, string name, DotKind kind)
    {
        double away = Away(latitude), turn = narrowing * (Radians(longitude) - middle);
        return new((Width / 2.0) + (Scale * away * Math.Sin(turn)), (Height / 2.0) - (Scale * (Away(52) - (away * Math.Cos(turn)))), name, kind);
    }

    private static double Away(double latitude) => Math.Sqrt(Math.Max(0, spread - (2 * narrowing * Math.Sin(Radians(latitude))))) / narrowing;

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
