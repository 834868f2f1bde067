using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Samklang.Sources.FundingTenders;

/// <summary>The request to the portal's search. Its parts go as files of JSON, its pages in the address: else it ignores or refuses them.</summary>
internal static class SearchAsk
{
    /// <summary>The most records that a page gives, whatever is asked for.</summary>
    public const int PageSize = 100;

    /// <summary>The search gives no more than this, however many there are.</summary>
    public const int Window = 10_000;

    // Topics, calls of external action, cascade calls; forthcoming and open. News about a call (type 6) is not asked for.
    private const string Query =
        """{"bool":{"must":[{"terms":{"type":["1","2","8"]}},{"terms":{"status":["31094501","31094502"]}}]}}""";

    private const string Languages = """["en"]""";

    // Any other order, or none, is not the same from page to page.
    private const string Sort = """{"field":"identifier","order":"ASC"}""";

    public static HttpRequestMessage Page(Uri address, int number, int size = PageSize)
    {
        MultipartFormDataContent parts = new($"samklang{Guid.NewGuid():N}") { Part("query", Query), Part("languages", Languages), Part("sort", Sort) };
        NameValueHeaderValue boundary = parts.Headers.ContentType!.Parameters.Single(p => p.Name == "boundary");
        boundary.Value = boundary.Value!.Trim('"');
        return new(HttpMethod.Post, new Uri(address, $"rest/search?apiKey=SEDIA&text=***&pageSize={size}&pageNumber={number}")) { Content = parts };
    }

    /// <summary>When the index took the record in, in UTC: the portal's own sign that a record is newer or older.</summary>
    public static DateTime? IngestedAt(JsonElement record)
    {
        string? text = record.ValueKind == JsonValueKind.Object ? new CallRecord(record).First("esDA_IngestDate") : null;
        if (text is not { Length: > 5 })
            return null;
        string zoned = text[^5] is '+' or '-' ? text.Insert(text.Length - 2, ":") : text;
        return DateTimeOffset.TryParse(zoned, System.Globalization.CultureInfo.InvariantCulture, out DateTimeOffset at) ? at.UtcDateTime : null;
    }

    private static ByteArrayContent Part(string name, string json)
    {
        ByteArrayContent part = new(Encoding.UTF8.GetBytes(json));
        part.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        part.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = $"\"{name}\"", FileName = "\"blob\"" };
        return part;
    }
}
