using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Samklang.Web.Tests.Guards;

namespace Samklang.Web.Tests.Rdf;

/// <summary>A part of a triple.</summary>
/// <param name="Kind">NamedNode for an address, BlankNode for a thing without one, Literal for a text.</param>
/// <param name="Language">The code of a text's language; null when it has none.</param>
internal sealed record Term(string Kind, string Value, string? Language);

internal sealed record Triple(Term Subject, Term Predicate, Term Object);

/// <summary>Reads RDF/XML by a library of others, which runs in Node.</summary>
internal static class ReadRdf
{
    private static readonly JsonSerializerOptions options = new(JsonSerializerDefaults.Web);

    /// <returns>The triples; throws with what the reader says when it can't read it.</returns>
    public static async Task<IReadOnlyList<Triple>> TriplesAsync(byte[] document)
    {
        string script = Path.Combine(Repository.Root, "tests", "Samklang.Web.Tests", "Rdf", "triples.mjs");
        using Process node = Process.Start(new ProcessStartInfo("node", [script])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8,
        })!;
        Task<string> said = node.StandardOutput.ReadToEndAsync(TestHost.Cancel), wrong = node.StandardError.ReadToEndAsync(TestHost.Cancel);
        await node.StandardInput.BaseStream.WriteAsync(document, TestHost.Cancel);
        node.StandardInput.Close();
        await node.WaitForExitAsync(TestHost.Cancel);
        return node.ExitCode == 0 ? JsonSerializer.Deserialize<List<Triple>>(await said, options)! : throw new InvalidDataException(await wrong);
    }
}
