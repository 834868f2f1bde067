using Samklang.Sources.Fetching;

namespace Samklang.Sources.Health;

/// <summary>One smallest request to an interface, and what must stand in its answer.</summary>
/// <param name="Name">The interface, e.g. <c>search</c>.</param>
/// <param name="Ask">Makes the request.</param>
/// <param name="Fields">What is read of the answer.</param>
public sealed record Probe(string Name, Func<HttpRequestMessage> Ask, IReadOnlyList<ExpectedField> Fields)
{
    public ProbeShape Shape { get; init; }

    public string Accept { get; init; } = "application/json";

    /// <summary>True for an answer that is too big for a probe: only its status and its head are looked at.</summary>
    public bool IsHeadOnly { get; init; }
}

public enum ProbeShape
{
    Json,
    Xml,
    Lines,
}

/// <summary>A field that the reader counts on.</summary>
/// <param name="Path">Names with dots between; <c>[]</c> for the first of a list. In XML and tables the plain name.</param>
/// <param name="Kind">What it must be.</param>
public sealed record ExpectedField(string Path, FieldKind Kind)
{
    /// <summary>True for a field that some records lack.</summary>
    public bool IsOptional { get; init; }

    public static ExpectedField Text(string path) => new(path, FieldKind.Text);

    public static ExpectedField Number(string path) => new(path, FieldKind.Number);

    public static ExpectedField List(string path) => new(path, FieldKind.List);

    public static ExpectedField Record(string path) => new(path, FieldKind.Record);

    public static ExpectedField Name(string path) => new(path, FieldKind.Any);

    public ExpectedField OrNone() => this with { IsOptional = true };
}

public enum FieldKind
{
    Any,
    Text,
    Number,
    List,
    Record,
}
