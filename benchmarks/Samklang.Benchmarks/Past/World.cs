namespace Samklang.Benchmarks.Past;

/// <summary>
/// Organisations that have a country, a kind, a size and a few fields of science each, and projects that gather them: by field, by whom they
/// have worked with before, by country and by size. Made up; the same for the same seed.
/// </summary>
internal sealed class World
{
    private const int FirstYear = 2014;
    private const int Years = 11;
    private const int FieldCount = 320;
    private const int MostPartners = 28;

    private static readonly string[] countries = ["DE", "ES", "IT", "FR", "UK", "NL", "BE", "EL", "SE", "AT", "PT", "FI", "DK", "PL", "IE", "CH", "NO", "CZ", "SI", "RO", "HU", "CY", "EE", "BG", "HR", "LT", "SK", "LU", "LV", "TR"];
    private static readonly string[] kinds = ["PRC", "PRC", "PRC", "PRC", "HES", "HES", "REC", "REC", "PUB", "OTH"];

    private readonly Random random;
    private readonly List<int>[] byField = [.. Enumerable.Range(0, FieldCount).Select(_ => new List<int>())];
    private readonly List<List<int>> met;

    public World(int seed, int organisations)
    {
        random = new(seed);
        met = [.. Enumerable.Range(0, organisations).Select(_ => new List<int>())];
        for (int at = 0; at < organisations; at++)
        {
            int size = (int)Math.Min(400, Math.Pow(random.NextDouble(), -0.75));
            int[] fields = [.. Enumerable.Range(0, 1 + Math.Min(6, size / 12)).Select(_ => SkewedField())];
            int country = (int)(countries.Length * random.NextDouble() * random.NextDouble());
            Organisations.Add(new(at, countries[country], kinds[random.Next(kinds.Length)], 1 + random.Next(9), size, fields, FirstYear + (random.Next(3) == 0 ? random.Next(Years) : 0)));
            foreach (int field in fields)
                byField[field].AddRange(Enumerable.Repeat(at, size));
        }
    }

    public List<Body> Organisations { get; } = [];

    public Gathering Next(int number, int projects)
    {
        int year = FirstYear + (int)((long)number * Years / projects), field = SkewedField();
        int wanted = random.Next(3) == 0 ? 1 : 2 + (int)(MostPartners * Math.Pow(random.NextDouble(), 1.7));
        List<int> partners = [];
        for (int tries = 0; partners.Count < wanted && tries < wanted * 6; tries++)
            if (Pick(partners, field) is var next && Organisations[next].Since <= year && !partners.Contains(next))
                partners.Add(next);
        foreach (int one in partners)
            met[one].Add(partners[random.Next(partners.Count)]);
        return new(100_000_000 + number, year, field, partners);
    }

    private int Pick(List<int> partners, int field)
    {
        double roll = random.NextDouble();
        if (partners.Count > 0 && roll < 0.3 && met[partners[random.Next(partners.Count)]] is { Count: > 0 } known)
            return known[random.Next(known.Count)];
        List<int> skilled = byField[roll < 0.9 ? field : Math.Min(FieldCount - 1, field / 10 * 10 + random.Next(10))];
        return skilled.Count > 0 ? skilled[random.Next(skilled.Count)] : random.Next(Organisations.Count);
    }

    private int SkewedField() => (int)(FieldCount * Math.Pow(random.NextDouble(), 1.6));

    internal sealed record Body(int Number, string Country, string Kind, int Place, int Size, int[] Fields, int Since);

    internal sealed record Gathering(int Id, int Year, int Field, List<int> Partners);
}
