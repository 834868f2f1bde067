using System.Net;
using System.Runtime.CompilerServices;
using Samklang.Sources.Fetching;
using Samklang.Sources.Health;
using Samklang.Sources.Raw;

namespace Samklang.Sources.Nuts;

/// <summary>The EU's classification of territories: codes and names, without borders.</summary>
public sealed class PlacesSource(Uri address) : ISource
{
    public static readonly Uri Home = new("https://gisco-services.ec.europa.eu/distribution/v2/nuts/");

    /// <summary>The classification that is in force. The next one comes with another file.</summary>
    public const int Version = 2024;

    private const string File = "csv/NUTS_AT_2024.csv";

    public SourceCard Card { get; } = new("nuts", "GISCO, Eurostat", address, "0 25 3 2 * ?") { Page = "nuts" };

    public IReadOnlyList<Probe> Probes =>
    [
        new(File, () => new(HttpMethod.Get, new Uri(Card.Address, File)), [ExpectedField.Name("CNTR_CODE"), ExpectedField.Name("NUTS_ID"), ExpectedField.Name("NAME_LATN")])
            { Shape = ProbeShape.Lines, Accept = "text/csv" },
    ];

    public async IAsyncEnumerable<SourcePage> FetchAsync(SourceAsk ask, [EnumeratorCancellation] CancellationToken cancel)
    {
        AnswerRules rules = new(Card.Hosts) { Accept = "text/csv", Validator = ask.Validator, Also = [HttpStatusCode.NotModified] };
        using SourceAnswer answer = await ask.Http.GetAsync(new Uri(Card.Address, File), rules, cancel);
        if (answer.IsUnchanged)
        {
            yield return SourcePage.Unchanged;
            yield break;
        }
        answer.DemandTable();
        yield return new([new($"NUTS_AT_{Version}", answer.Text())], null) { Validator = answer.Validator };
    }

    public PieceReading Read(RawPiece piece, DateOnly asOf) => PlacesReader.Read(piece.Body, Version);
}
