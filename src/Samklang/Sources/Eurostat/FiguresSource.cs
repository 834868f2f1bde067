using System.Runtime.CompilerServices;
using System.Text.Json;
using Samklang.Sources.Fetching;
using Samklang.Sources.Health;
using Samklang.Sources.Raw;

namespace Samklang.Sources.Eurostat;

/// <summary>A table of Eurostat's, cut down to what is needed of it.</summary>
/// <param name="Code">The table's code.</param>
/// <param name="Filter">The other dimensions, as the address has them.</param>
/// <param name="Level">The level of territories.</param>
public sealed record FigureTable(string Code, string Filter, string Level);

/// <summary>Eurostat's figures on regions, by which they can be compared.</summary>
public sealed class FiguresSource(Uri address) : ISource
{
    public static readonly Uri Home = new("https://ec.europa.eu/eurostat/api/dissemination/statistics/1.0/");

    private static readonly FigureTable[] tables =
    [
        new("nama_10r_2gdp", "unit=EUR_HAB", "nuts2"), new("nama_10r_3gdp", "unit=EUR_HAB", "nuts3"),
        new("demo_r_pjanaggr3", "sex=T&age=TOTAL&unit=NR", "nuts3"), new("lfst_r_lfu3rt", "sex=T&age=Y15-74&isced11=TOTAL&unit=PC", "nuts2"),
        new("rd_e_gerdreg", "sectperf=TOTAL&unit=EUR_HAB", "nuts2"),
    ];

    public SourceCard Card { get; } = new("eurostat", "Eurostat", address, "0 45 3 ? * SUN") { Page = "eurostat" };

    // One territory of each table, so that a filter that the table doesn't know is found.
    public IReadOnlyList<Probe> Probes =>
    [
        .. tables.Select(table => new Probe(table.Code,
            () => new(HttpMethod.Get, new Uri(Card.Address, $"data/{table.Code}?format=JSON&lang=EN&geo={(table.Level == "nuts2" ? "SE12" : "SE124")}&lastTimePeriod=1&{table.Filter}")),
            [
                ExpectedField.Text("class"), ExpectedField.List("id"), ExpectedField.List("size"), ExpectedField.Record("value"), ExpectedField.Number("value.0").OrNone(),
                ExpectedField.Record("dimension.geo.category.index"), ExpectedField.Record("dimension.time.category.index"), ExpectedField.Text("updated"),
            ])),
    ];

    public async IAsyncEnumerable<SourcePage> FetchAsync(SourceAsk ask, [EnumeratorCancellation] CancellationToken cancel)
    {
        int first = int.TryParse(ask.Cursor, out int broken) ? broken : 0;
        for (int index = first; index < tables.Length; index++)
        {
            FigureTable table = tables[index];
            Uri asked = new(Card.Address, $"data/{table.Code}?format=JSON&lang=EN&geoLevel={table.Level}&lastTimePeriod=6&{table.Filter}");
            using SourceAnswer answer = await ask.Http.GetAsync(asked, new(Card.Hosts), cancel);
            using JsonDocument json = answer.Json();
            yield return new([new($"{table.Code}?{table.Filter}", json.RootElement.GetRawText())], index + 1 < tables.Length ? $"{index + 1}" : null)
            {
                Announced = tables.Length,
            };
        }
    }

    public PieceReading Read(RawPiece piece, DateOnly asOf)
    {
        using JsonDocument json = JsonDocument.Parse(piece.Body);
        string[] named = piece.Reference.Split('?', 2);
        return JsonStat.Read(json.RootElement, named[0], named.ElementAtOrDefault(1) ?? "", asOf);
    }
}
