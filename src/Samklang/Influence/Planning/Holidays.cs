namespace Samklang.Influence.Planning;

public enum HolidayName
{
    NewYear,
    Epiphany,
    MaundyThursday,
    GoodFriday,
    EasterSunday,
    EasterMonday,
    MayDay,
    ConstitutionDay,
    Ascension,
    Pentecost,
    WhitMonday,
    NationalDay,
    MidsummerEve,
    MidsummerDay,
    AllSaints,
    IndependenceDay,
    ChristmasEve,
    ChristmasDay,
    SecondDayOfChristmas,
    NewYearsEve,
}

/// <summary>A day of a year on which offices are closed all over a country.</summary>
public readonly record struct Holiday(DateOnly On, HolidayName Name);

/// <summary>The holidays of countries, by rule: fixed days, days counted from Easter, and weekdays within a week.</summary>
/// <remarks>The eves on which Swedish and Finnish offices are closed by agreement count as holidays.</remarks>
public static class Holidays
{
    private static readonly HolidayRule[] common =
    [
        HolidayRule.Fixed(HolidayName.NewYear, 1, 1), HolidayRule.FromEaster(HolidayName.GoodFriday, -2),
        HolidayRule.FromEaster(HolidayName.EasterSunday, 0), HolidayRule.FromEaster(HolidayName.EasterMonday, 1),
        HolidayRule.FromEaster(HolidayName.Ascension, 39), HolidayRule.FromEaster(HolidayName.Pentecost, 49),
        HolidayRule.Fixed(HolidayName.ChristmasDay, 12, 25), HolidayRule.Fixed(HolidayName.SecondDayOfChristmas, 12, 26),
    ];

    private static readonly HolidayRule[] swedishAndFinnish =
    [
        HolidayRule.Fixed(HolidayName.Epiphany, 1, 6), HolidayRule.Fixed(HolidayName.MayDay, 5, 1),
        HolidayRule.FirstFrom(HolidayName.MidsummerEve, DayOfWeek.Friday, 6, 19),
        HolidayRule.FirstFrom(HolidayName.MidsummerDay, DayOfWeek.Saturday, 6, 20),
        HolidayRule.FirstFrom(HolidayName.AllSaints, DayOfWeek.Saturday, 10, 31),
        HolidayRule.Fixed(HolidayName.ChristmasEve, 12, 24),
    ];

    private static readonly Dictionary<string, HolidayRule[]> byCountry = new(StringComparer.OrdinalIgnoreCase)
    {
        ["SE"] = [.. common, .. swedishAndFinnish, HolidayRule.Fixed(HolidayName.NationalDay, 6, 6), HolidayRule.Fixed(HolidayName.NewYearsEve, 12, 31)],
        ["FI"] = [.. common, .. swedishAndFinnish, HolidayRule.Fixed(HolidayName.IndependenceDay, 12, 6)],
        ["DK"] = [.. common, HolidayRule.FromEaster(HolidayName.MaundyThursday, -3), HolidayRule.FromEaster(HolidayName.WhitMonday, 50)],
        ["NO"] =
        [
            .. common, HolidayRule.FromEaster(HolidayName.MaundyThursday, -3), HolidayRule.FromEaster(HolidayName.WhitMonday, 50),
            HolidayRule.Fixed(HolidayName.MayDay, 5, 1), HolidayRule.Fixed(HolidayName.ConstitutionDay, 5, 17),
        ],
    };

    /// <summary>True when the country's holidays are known here; of another one only weekends count as free.</summary>
    /// <param name="country">ISO 3166-1 alpha-2.</param>
    public static bool Know(string? country) => country is not null && byCountry.ContainsKey(country);

    /// <summary>The holidays of a year, in order; none of a country that is not known.</summary>
    public static IReadOnlyList<Holiday> Of(string? country, int year) =>
        country is not null && byCountry.TryGetValue(country, out HolidayRule[]? rules)
            ? [.. rules.Select(r => new Holiday(r.In(year), r.Name)).OrderBy(h => h.On)]
            : [];
}

/// <summary>How the day of a holiday is found in a year.</summary>
internal sealed record HolidayRule(HolidayName Name, Func<int, DateOnly> In)
{
    public static HolidayRule Fixed(HolidayName name, int month, int day) => new(name, year => new(year, month, day));

    public static HolidayRule FromEaster(HolidayName name, int days) => new(name, year => EasterOf(year).AddDays(days));

    /// <summary>The first such weekday on or after a day.</summary>
    public static HolidayRule FirstFrom(HolidayName name, DayOfWeek weekday, int month, int day) => new(name, year =>
    {
        DateOnly from = new(year, month, day);
        return from.AddDays((weekday - from.DayOfWeek + 7) % 7);
    });

    /// <summary>Easter Sunday of the western churches, after Meeus, Jones and Butcher.</summary>
    internal static DateOnly EasterOf(int year)
    {
        (int a, int b, int c) = (year % 19, year / 100, year % 100);
        int h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        int l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        int m = (a + (11 * h) + (22 * l)) / 451;
        int n = h + l - (7 * m) + 114;
        return new(year, n / 31, (n % 31) + 1);
    }
}
