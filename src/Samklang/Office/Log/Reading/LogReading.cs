using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Samklang.Language;
using Samklang.People;

namespace Samklang.Office.Log.Reading;

/// <summary>A line as it was understood: where each part stands, and what is still to be asked.</summary>
/// <param name="Text">The line as written.</param>
/// <param name="Parts">What was understood in it, from left to right, none within another.</param>
/// <param name="Context">What it was read with.</param>
public sealed partial record LogReading(string Text, IReadOnlyList<LogPart> Parts, LogContext Context)
{
    public IReadOnlyList<Mention> Mentions => [.. Parts.OfType<Mention>()];

    /// <summary>Names that are not known or may mean several things; each once.</summary>
    public IReadOnlyList<Mention> Unclear => [.. Mentions.Where(mention => !mention.IsClear).DistinctBy(mention => mention.Written)];

    /// <summary>The days that the line may have happened on: one is clear, several are a question, none means today.</summary>
    /// <remarks>A day told from today outweighs a date. Days to come are left out, since nothing has happened on them.</remarks>
    public IReadOnlyList<DateOnly> Days
    {
        get
        {
            ILookup<bool, DateOnly> been = Parts.OfType<DayPart>().Where(part => part.On <= Context.Today).ToLookup(part => part.IsRelative, part => part.On!.Value);
            return [.. been[been[true].Any()].Distinct()];
        }
    }

    /// <summary>Written days that are none, or none within a year, when no other tells when it happened.</summary>
    public IReadOnlyList<DayPart> UnclearDays => Days.Count > 0 ? [] : [.. Parts.OfType<DayPart>().Where(part => part.On is null)];

    /// <summary>Days to come that are written in the line.</summary>
    public IReadOnlyList<DateOnly> Ahead => [.. Parts.OfType<DayPart>().Where(part => part.On > Context.Today).Select(part => part.On!.Value)];

    public bool AsksForDay => Days.Count > 1 || UnclearDays.Count > 0;

    /// <summary>The day it happened: what the line says, else today. Ask first when it <see cref="AsksForDay"/>.</summary>
    public DateOnly On => Days.Count == 1 ? Days[0] : Context.Today;

    /// <summary>Who the line says may see it; the last word counts.</summary>
    public AudienceKind? Audience => Parts.OfType<AudiencePart>().LastOrDefault()?.Kind;

    /// <summary>What the line tells of, by its words: an outcome outweighs a delivery, which outweighs a meeting.</summary>
    public LogKind Kind => Parts.OfType<KindPart>().Select(part => part.Kind).DefaultIfEmpty(LogKind.Work).Max();

    /// <summary>What the line is about, as far as it is clear.</summary>
    public IReadOnlyList<KnownName> About => [.. Mentions.Where(mention => mention is { IsClear: true, IsOnlyText: false }).Select(mention => mention.Meant[0]).Distinct()];

    /// <summary>The sentence to keep: without signs, and with "yesterday" left out at the ends or written out as a date within.</summary>
    public string Sentence
    {
        get
        {
            StringBuilder kept = new();
            int from = 0;
            foreach (LogPart part in Parts.Where(part => part is not KindPart))
            {
                kept.Append(Text, from, part.Start - from).Append(Kept(part));
                from = part.End;
            }
            string sentence = Spaces().Replace(kept.Append(Text, from, Text.Length - from).ToString(), " ");
            sentence = Ends().Replace(BeforeStop().Replace(sentence, "$1"), "");
            return sentence.Length == 0 ? "" : char.ToUpper(sentence[0], CultureInfo.InvariantCulture) + sentence[1..];
        }
    }

    private string Kept(LogPart part) => part switch
    {
        Mention mention => mention.Written[1..],
        AudiencePart => "",
        DayPart { On: { } on } day when on == On && Days.Count == 1 => IsAtEnd(day) ? "" : day.IsRelative ? InFull(on, day.Tongue) : Text.Substring(day.Start, day.Length),
        _ => Text.Substring(part.Start, part.Length),
    };

    // "Met them yesterday." and "Yesterday: met them."; not "Yesterday we met".
    private bool IsAtEnd(DayPart day) =>
        OnlySigns().IsMatch(Text[day.End..]) || (Text[..day.Start].Trim().Length == 0 && Text[day.End..].TrimStart() is [':' or ',' or '–' or '-', ..]);

    private static string InFull(DateOnly day, Tongue tongue) => tongue == Tongue.Swedish
        ? $"den {day.ToString("d MMMM", CultureInfo.GetCultureInfo("sv-SE"))}"
        : $"on {day.ToString("d MMMM", CultureInfo.GetCultureInfo("en-GB"))}";

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@" ([.,;:!?])(?=\s|$)")]
    private static partial Regex BeforeStop();

    [GeneratedRegex(@"\A[\s:,–-]+|[\s,;:–-]+\z")]
    private static partial Regex Ends();

    [GeneratedRegex(@"\A[\s.,;!]*(?:![\w]+[\s.]*)?\z")]
    private static partial Regex OnlySigns();
}
