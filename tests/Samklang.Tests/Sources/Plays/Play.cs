using Samklang.Sources;

namespace Samklang.Tests.Sources.Plays;

/// <summary>What was asked of the server.</summary>
internal sealed record Asked(string Method, string Path, IReadOnlyDictionary<string, string> Query, string Body, IReadOnlyDictionary<string, string> Headers)
{
    public int Number(string name, int otherwise) => Query.TryGetValue(name, out string? text) && int.TryParse(text, out int number) ? number : otherwise;
}

/// <summary>What the server answers.</summary>
internal sealed record Answer(string Type, string Body, int Status = 200)
{
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    public static Answer Json(string body) => new("application/json", body);

    public static Answer NotFound { get; } = new("text/plain", "not here", 404);
}

/// <summary>A source played by the test: a handful of records in its real shape, and how they go wrong.</summary>
internal abstract class Play
{
    /// <summary>The key of the source that is played.</summary>
    public abstract string Key { get; }

    public abstract ISource At(Uri address);

    /// <summary>The answer as the source gives it when all is well.</summary>
    /// <param name="asked">The request.</param>
    /// <param name="records">Which records there are, in which order.</param>
    public abstract Answer Reply(Asked asked, IReadOnlyList<int> records);

    /// <summary>The numbers of all records when all is well.</summary>
    public virtual IReadOnlyList<int> Records { get; } = [1, 2, 3, 4, 5];

    /// <summary>How many records one page holds; 0 when there are no pages.</summary>
    public virtual int PageSize => 2;

    /// <summary>A part of the answer that gives a field another type, and what is said of that.</summary>
    public abstract (string From, string To, string Says) ChangedType { get; }

    /// <summary>The name of a field that goes missing, and what is said of that.</summary>
    public abstract (string From, string To, string Says) LostField { get; }

    /// <summary>Marks of a record's age that can be set back; null when the source tells none.</summary>
    public virtual (string From, string To)? SetBack => null;

    /// <summary>True when a fetch gives all there is, so that half of it can be told from the whole.</summary>
    public virtual bool KnowsHowMany => false;

    /// <summary>Written in XML when all is well.</summary>
    public virtual bool IsXml => false;

    protected static IEnumerable<int> Page(IReadOnlyList<int> records, int page, int size) => records.Skip(page * size).Take(size);
}
