namespace Samklang.Benchmarks.Past;

/// <summary>
/// Organisations that have a country, a town, a kind, a size and a few fields of science each, and projects that gather them: by field, by the kinds
/// that a programme is for, by country, by whom they have worked with before, and by size. Made up, with the measures of real rows
/// (docs/partner-suggestions.md tells which); the same for the same seed.
/// </summary>
internal sealed class World
{
    /// <summary>Fields of science; ten neighbours make a group.</summary>
    public const int FieldCount = 320;

    private const int FirstYear = 2014;
    private const int Years = 11;
    private const int MostPartners = 28;

    // Fields that an organisation does beside its first are mostly of the same branch.
    private const int Branch = 27;
    private const double AtHome = 0.6;

    private const double Anywhere = 0.25, Neighbouring = 0.2, KnownBefore = 0.5, Continuing = 0.3, Stays = 0.8;

    // How much likelier one is to join where somebody of its country, or of its town, is already.
    private const double OwnCountry = 4.5, OwnTown = 22;

    // Shares of each country among organisations, in hundredths, as real rows of Horizon 2020 have them.
    private static readonly (string Code, int Share)[] countries =
    [
        ("DE", 11), ("ES", 11), ("IT", 10), ("FR", 10), ("UK", 9), ("NL", 6), ("BE", 5), ("EL", 4), ("SE", 3), ("CH", 3), ("PT", 3), ("AT", 3), ("FI", 3), ("DK", 2), ("PL", 2), ("NO", 2), ("IE", 2), ("IL", 1), ("CZ", 1),
        ("TR", 1), ("HU", 1), ("RO", 1), ("SI", 1), ("CY", 1), ("HR", 1), ("BG", 1), ("RS", 1), ("EE", 1), ("LT", 1), ("LV", 1), ("SK", 1), ("LU", 1),
    ];

    // How common each kind is, and its size: the middle one as a logarithm, and how far they spread. Few universities and institutes, many of them large; many firms, few of them so.
    private static readonly (string Code, int Share, double Middle, double Spread)[] kinds = [("PRC", 67, 0.2, 1.2), ("HES", 5, 2.3, 1.4), ("REC", 6, 1.2, 1.85), ("OTH", 13, 0.3, 1.1), ("PUB", 9, 0.8, 1.1)];

    // Whom a programme is for: how gladly firms, universities, institutes, others and public bodies join.
    private static readonly double[][] aims = [[1, 0.25, 0.35, 0.4, 0.3], [0.15, 1, 0.6, 0.2, 0.2], [0.4, 0.6, 1, 0.4, 0.4], [0.5, 0.4, 0.4, 1, 1]];

    private readonly Random random;
    private readonly List<int> all = [];
    private readonly List<int>[] byField = [.. Enumerable.Range(0, FieldCount).Select(_ => new List<int>())];
    private readonly List<List<int>> met;
    private readonly List<Gathering>[] earlier = [.. Enumerable.Range(0, FieldCount).Select(_ => new List<Gathering>())];

    public World(int seed, int organisations)
    {
        random = new(seed);
        met = [.. Enumerable.Range(0, organisations).Select(_ => new List<int>())];
        for (int at = 0; at < organisations; at++)
        {
            int kind = Drawn(kinds.Length, k => kinds[k].Share), country = Drawn(countries.Length, c => countries[c].Share);
            int size = (int)Math.Clamp(Math.Exp(kinds[kind].Middle + (kinds[kind].Spread * Bell())), 1, 2500);
            int home = SkewedField();
            int[] fields = [.. Enumerable.Range(0, 1 + Math.Min(40, size / 6)).Select(nth => nth == 0 ? home : random.NextDouble() < AtHome ? home / Branch * Branch + random.Next(Branch) : SkewedField()).Select(f => Math.Min(FieldCount - 1, f))];
            int town = 1 + (int)(26 * random.NextDouble() * random.NextDouble());
            Organisations.Add(new(at, countries[country].Code, kinds[kind].Code, kind, town, size, fields, FirstYear + (random.Next(3) == 0 ? random.Next(Years) : 0)));
            all.AddRange(Enumerable.Repeat(at, size));
            foreach (int field in fields)
                byField[field].AddRange(Enumerable.Repeat(at, Math.Max(1, size / fields.Length)));
        }
    }

    public List<Body> Organisations { get; } = [];

    public Gathering Next(int number, int projects)
    {
        int year = FirstYear + (int)((long)number * Years / projects), field = SkewedField();
        int wanted = random.Next(3) == 0 ? 1 : 2 + (int)(MostPartners * Math.Pow(random.NextDouble(), 1.7));
        List<int> partners = wanted > 3 && random.NextDouble() < Continuing && earlier[field] is { Count: > 0 } before ? [.. before[random.Next(before.Count)].Partners.Where(_ => random.NextDouble() < Stays).Take(wanted)] : [];
        double[] aim = aims[random.Next(4) == 0 ? random.Next(aims.Length) : field / 9 % aims.Length];
        for (int tries = 0; partners.Count < wanted && tries < wanted * 60; tries++)
            if (Pick(partners, field) is var next && Organisations[next].Since <= year && !partners.Contains(next) && Joins(Organisations[next], partners, aim))
                partners.Add(next);
        if (partners.Count > 1)
            foreach (int one in partners)
                met[one].Add(partners[random.Next(partners.Count)]);
        Gathering made = new(100_000_000 + number, year, field, partners);
        if (partners.Count > 1)
            earlier[field].Add(made);
        return made;
    }

    private int Pick(List<int> partners, int field)
    {
        if (partners.Count > 0 && random.NextDouble() < KnownBefore && met[partners[random.Next(partners.Count)]] is { Count: > 0 } known)
            return known[random.Next(known.Count)];
        double roll = random.NextDouble();
        List<int> skilled = roll < Anywhere ? all : byField[roll < Anywhere + Neighbouring ? Neighbour(field) : field];
        return skilled.Count > 0 ? skilled[random.Next(skilled.Count)] : random.Next(Organisations.Count);
    }

    private bool Joins(Body body, List<int> partners, double[] aim)
    {
        double gladly = aim[body.KindAt];
        if (partners.Count > 0 && Organisations[partners[random.Next(2) == 0 ? 0 : random.Next(partners.Count)]] is var beside && beside.Country == body.Country)
            gladly *= beside.Place == body.Place ? OwnTown : OwnCountry;
        return random.NextDouble() * OwnTown < gladly;
    }

    /// <summary>A field of the same group.</summary>
    private int Neighbour(int field) => (field / 10 * 10) + random.Next(10);

    private int Drawn(int count, Func<int, int> share)
    {
        int left = random.Next(Enumerable.Range(0, count).Sum(share)), at = 0;
        for (; left >= share(at); at++)
            left -= share(at);
        return at;
    }

    // A normal number, by Box and Muller.
    private double Bell() => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    private int SkewedField() => (int)(FieldCount * Math.Pow(random.NextDouble(), 1.6));

    internal sealed record Body(int Number, string Country, string Kind, int KindAt, int Place, int Size, int[] Fields, int Since);

    internal sealed record Gathering(int Id, int Year, int Field, List<int> Partners);
}
