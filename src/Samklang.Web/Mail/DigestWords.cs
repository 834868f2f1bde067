using Microsoft.Extensions.Localization;
using Samklang.Mail;
using Samklang.Publishing;
using Samklang.Watch;
using Samklang.Web.Components;
using Samklang.Web.Pages.Desk;
using Samklang.Web.Texts;

namespace Samklang.Web.Mail;

/// <summary>One thing as a digest says it.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Path">Where it is on the desk.</param>
/// <param name="Why">Why it is told.</param>
/// <param name="Item">The item that can be said not to be for us; null when there is none.</param>
public sealed record SaidLine(string Title, string Path, string Why, Guid? Item = null);

/// <summary>Says a digest in the language of the moment.</summary>
public sealed class DigestWords(IStringLocalizer<MailTexts> texts, IStringLocalizer<InfluenceTexts> influence, ReasonSentences reasons, DayWords days, RegionTime region)
{
    public string this[string name, params object[] filled] => texts[name, filled];

    /// <summary>What a digest is called, with how much there is to act on.</summary>
    public string Subject(Digest digest, string site) => (digest.Of(DigestTier.Act).Count(), digest.Of(DigestTier.Know).Count()) switch
    {
        (0, 0) => texts["SubjectNothing", site],
        (0, int know) => texts["SubjectKnow", site, know],
        (int act, 0) => texts["SubjectAct", site, act],
        (int act, int know) => texts["SubjectBoth", site, act, know],
    };

    public string Span(Digest digest) => texts["Span", days.Of(region.DayOf(digest.From), region.Today)];

    public IEnumerable<SaidLine> Lines(Digest digest, DigestTier tier) => digest.Of(tier).Select(Say);

    /// <summary>That the watch is alive: what was read, and who did not answer.</summary>
    public string Pulse(Digest digest)
    {
        DigestPulse pulse = digest.Pulse;
        string read = texts[digest.Lines.Count == 0 ? "PulseNothing" : "Pulse", pulse.ItemsRead, pulse.SourcesRead];
        string others = digest.OtherItems > 0 ? $" {texts["Others", digest.OtherItems]}" : "";
        string silent = pulse.SilentSources.Count > 0 ? $" {texts["PulseSilent", string.Join(", ", pulse.SilentSources)]}" : "";
        return read + others + silent;
    }

    public SaidLine Of(DueStep due) => new(due.Step.Title.Here(), $"/desk/windows/{due.Step.WindowId}",
        texts[due.LastSafeOn < region.Today ? "StepPast" : "StepDue", days.Of(due.LastSafeOn, region.Today), due.Step.Dossier!.Title.Here()]);

    private SaidLine Say(DigestLine line) => line switch
    {
        TouchingItem touching => new(touching.Item.Title.Here(), $"/desk/watch/{touching.Item.Key}", Why(touching), touching.Item.Id),
        ClosingItem closing => new(closing.Item.Title.Here(), $"/desk/watch/{closing.Item.Key}",
            texts["Closing", days.Closing(closing.ClosesOn, region.Today), closing.Dossier.Title.Here()]),
        DueStep due => Of(due),
        ToldNotice told => new(told.Notice.About.Here(), told.Notice.WindowId is { } window ? $"/desk/windows/{window}" : $"/desk/dossiers/{told.Notice.Dossier!.Key}", Why(told)),
        SettledItem settled => new(settled.Item.Title.Here(), $"/desk/watch/{settled.Item.Key}",
            texts[settled.Match.Verdict == Verdict.Act ? "SettledAct" : "SettledFollow", settled.Match.SettledBy ?? "", settled.Match.Priority!.Title.Here()]),
        LoggedOutcome outcome => new(outcome.Line.Sentence.Here(), $"/desk/log/{outcome.Line.Id}", texts["Outcome", days.Of(outcome.Line.On, region.Today), outcome.Line.WrittenBy]),
        _ => throw new ArgumentOutOfRangeException(nameof(line), line, null),
    };

    private string Why(TouchingItem touching)
    {
        Match best = touching.Matches[0];
        string sentence = string.Concat(reasons.Brief(touching.Item.Kind, best.Priority!.Title.Here(), best.Strength, best.Reasons).Select(p => p.Text));
        string others = touching.Matches.Count > 1 ? $" {texts["AlsoFor", string.Join(", ", touching.Matches.Skip(1).Select(m => m.Priority!.Title.Here()))]}" : "";
        string closes = touching.Item.ClosesOn is { } day ? $" {Capital(days.Closing(day, region.Today))}." : "";
        return sentence + others + closes;
    }

    private string Why(ToldNotice told) => string.Join(' ', ((string[])
    [
        influence[$"Notice{told.Notice.Kind}", Day(told.Notice.Before), Day(told.Notice.After)],
        told.Notice.Cause.IsEmpty ? "" : influence["NoticeCause", told.Notice.Cause.Here()],
        told.Notice.Dossier!.Title.Here(),
    ]).Where(s => s.Length > 0));

    private string Day(DateOnly? day) => day is { } known ? days.Exact(known, region.Today) : influence["NoDay"];

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpper(words[0], System.Globalization.CultureInfo.CurrentUICulture) + words[1..];
}
