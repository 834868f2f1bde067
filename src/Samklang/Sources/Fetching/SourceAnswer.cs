using System.Net;
using System.Text;
using System.Text.Json;
using System.Xml;

namespace Samklang.Sources.Fetching;

/// <summary>A whole answer of a source, held until it is disposed of.</summary>
public sealed class SourceAnswer(HttpResponseMessage response) : IDisposable
{
    private const int Deepest = 64;

    public HttpStatusCode Status => response.StatusCode;

    public string? MediaType => response.Content.Headers.ContentType?.MediaType?.ToLowerInvariant();

    public string? Validator => response.Headers.ETag?.ToString();

    public bool IsUnchanged => Status == HttpStatusCode.NotModified;

    public Stream Body => response.Content.ReadAsStream();

    public bool IsEmpty => Body.Length == 0;

    /// <summary>Reads the answer as JSON.</summary>
    /// <exception cref="SourceException">It is something else, or broken.</exception>
    public JsonDocument Json()
    {
        DemandJson();
        try
        {
            return JsonDocument.Parse(Body, new JsonDocumentOptions { MaxDepth = Deepest });
        }
        catch (JsonException broken)
        {
            throw new SourceException($"answered JSON that is broken or cut off: {FirstSentence(broken.Message)}", broken);
        }
    }

    /// <exception cref="SourceException">The answer is something else than JSON, by its type or its beginning.</exception>
    public void DemandJson()
    {
        if (Refusal("json") is { } refusal)
            throw refusal;
    }

    /// <exception cref="SourceException">The answer is something else than a table of lines.</exception>
    public void DemandTable()
    {
        if (Refusal("csv") is { } refusal)
            throw refusal;
    }

    /// <summary>Reads the answer as XML, without a document type and without anything from elsewhere.</summary>
    /// <exception cref="SourceException">It is something else.</exception>
    public XmlReader Xml() => Refusal("xml") is { } refusal ? throw refusal : SafeXml.Read(Body);

    public string Text()
    {
        using StreamReader reader = new(Body, Encoding.UTF8, leaveOpen: true);
        return reader.ReadToEnd();
    }

    public void Dispose() => response.Dispose();

    internal static string FirstSentence(string message) =>
        message.Split(". ", 2)[0].Split(" Path:", 2)[0].Split(" LineNumber:", 2)[0].TrimEnd('.') + ".";

    // Not every source names its type right, so that the body is looked at as well.
    private SourceException? Refusal(string wanted)
    {
        if (IsEmpty)
            return new("answered with nothing at all.");
        string head = Head();
        bool looksRight = wanted switch
        {
            "json" => head.StartsWith('{') || head.StartsWith('['),
            "xml" => head.StartsWith('<'),
            _ => !head.StartsWith('<') && !head.StartsWith('{'),
        };
        bool isPage = head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
        bool isOther = MediaType is { } type && type.StartsWith("text/html", StringComparison.Ordinal) | type.StartsWith("image/", StringComparison.Ordinal)
            | type is "application/pdf" or "application/zip" | (wanted != "xml" && type.EndsWith("xml", StringComparison.Ordinal))
            | (wanted != "json" && type.EndsWith("json", StringComparison.Ordinal));
        if (looksRight && !isPage && !isOther)
            return null;
        string what = isPage ? "a web page" : isOther ? $"something that calls itself {MediaType}" : $"no {wanted.ToUpperInvariant()}";
        return new($"answered {what} where {wanted.ToUpperInvariant()} was expected: {Excerpt(head)}");
    }

    private string Head()
    {
        byte[] start = new byte[300];
        int length = Body.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        Body.Position = 0;
        return Encoding.UTF8.GetString(start, 0, length).TrimStart('\uFEFF', ' ', '\r', '\n', '\t');
    }

    private static string Excerpt(string head) =>
        $"“{string.Join(' ', (head.Length > 80 ? head[..80] + "…" : head).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}”";
}
