using System.Text.RegularExpressions;
using Samklang.Language;
using Samklang.People;

namespace Samklang.Office.Log.Reading;

/// <summary>What the reader of a line has to know beside its words.</summary>
/// <param name="Names">What can be called by name.</param>
/// <param name="Today">The day it is.</param>
/// <param name="Tongue">The language of the page.</param>
/// <param name="Answers">What the person has said of names that were not clear: the record meant, or null for text and no more.</param>
public sealed record LogContext(NameBook Names, DateOnly Today, Tongue Tongue, IReadOnlyDictionary<string, LinkedRecord?> Answers)
{
    public LogContext(NameBook names, DateOnly today, Tongue tongue)
        : this(names, today, tongue, new Dictionary<string, LinkedRecord?>())
    {
    }
}

/// <summary>Understands a line as it is written: names, days, who may see it and what it tells of. Pure, and never at a loss.</summary>
public static partial class LogParser
{
    public static LogReading Read(string? text, LogContext context)
    {
        string line = text ?? "";
        List<LogPart> parts = [.. Mentions(line, context)];
        IEnumerable<LogPart> rest = Audiences().Matches(line).Select(AudienceIn)
            .Concat<LogPart>(DayReader.Read(line, context.Today, context.Tongue)).Concat(LogKinds.Read(line));
        foreach (LogPart part in rest.Where(part => parts.All(other => part.Start >= other.End || part.End <= other.Start)).ToList())
            parts.Add(part);
        return new(line, [.. parts.OrderBy(part => part.Start)], context);
    }

    private static IEnumerable<Mention> Mentions(string text, LogContext context)
    {
        int from = 0;
        foreach (Match sign in Signs().Matches(text))
        {
            if (sign.Index < from)
                continue;
            IReadOnlyList<WordAt> words = Words.OfName(text, sign.Index + 1);
            if (words.Count == 0)
                continue;
            Mention mention = MentionAt(sign.Index, text, words, context);
            from = mention.End;
            yield return mention;
        }
    }

    private static Mention MentionAt(int start, string text, IReadOnlyList<WordAt> words, LogContext context)
    {
        foreach (WordAt last in words.Reverse())
        {
            string asked = text[start..last.End];
            if (!context.Answers.TryGetValue(asked, out LinkedRecord? answer))
                continue;
            if (answer is null)
                return new(start, asked.Length, asked, [], IsOnlyText: true);
            if (context.Names.Find(answer.Value) is { } chosen)
                return new(start, asked.Length, asked, [chosen]);
        }
        (int count, IReadOnlyList<KnownName> meant) = context.Names.Call(text[start], words);
        string written = text[start..words[Math.Max(0, count - 1)].End];
        return new(start, written.Length, written, meant);
    }

    private static AudiencePart AudienceIn(Match match) => new(match.Index, match.Length,
        match.Groups["public"].Success ? AudienceKind.Public
        : match.Groups["owners"].Success ? AudienceKind.Owners
        : match.Groups["owner"].Success ? AudienceKind.Owner : AudienceKind.Person);

    // Not within an address or a word: somebody@example.org, C#.
    [GeneratedRegex(@"(?<![\w.@#/&-])[@#](?=[\p{L}\p{N}])", RegexOptions.CultureInvariant)]
    private static partial Regex Signs();

    [GeneratedRegex(@"(?<!\S)!(?:(?<public>offentlig(?:t)?|alla|public|everybody)|(?<owners>ägarna|ägare|owners)|(?<owner>vi|oss|us|we)|(?<person>jag|mig|me))(?!\w)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Audiences();
}
