using Samklang.Language;

namespace Samklang.Influence.Asks;

/// <summary>What an ask has come to in a reading, as a person judges it. It says agreement, never whose doing it was.</summary>
public enum AskResult
{
    Met,
    Partly,
    Not,

    /// <summary>The text moved away from what we asked for.</summary>
    MovedAgainst,
}

/// <summary>A stretch of a reading's text, in UTF-16 offsets.</summary>
public sealed record TextPlace(int Start, int Length)
{
    public int End => Start + Length;

    public bool LiesIn(string text) => Start >= 0 && Length > 0 && Start <= text.Length - Length;

    public string In(string text) => text.Substring(Start, Length);
}

/// <summary>An ask held against a reading, and what a person found.</summary>
public sealed class AskOutcome : DossierPart
{
    private AskOutcome()
    {
    }

    internal AskOutcome(Ask ask, Reading reading)
    {
        (AskId, ReadingId) = (ask.Id, reading.Id);
        Belong(ask);
    }

    public Guid AskId { get; private set; }

    public Ask? Ask { get; private set; }

    public Guid ReadingId { get; private set; }

    public Reading? Reading { get; private set; }

    public AskResult Result { get; private set; }

    /// <summary>Where in the reading it shows; null when it shows nowhere.</summary>
    public TextPlace? Place { get; private set; }

    /// <summary>What makes it so, in a sentence.</summary>
    public LocalText Note { get; private set; } = LocalText.Empty;

    /// <summary>Who else asked for the same.</summary>
    public LocalText CarriedBy { get; private set; } = LocalText.Empty;

    public string DecidedBy { get; private set; } = "";

    public DateTime DecidedAt { get; private set; }

    public override string Label => $"{Ask?.Label} – {Result}".Trim(' ', '–');

    internal void Say(OutcomeWords words, string by, DateTime at) =>
        (Result, Place, Note, CarriedBy, DecidedBy, DecidedAt) = (words.Result, words.Place, words.Note, words.CarriedBy, by, at);

    internal void ShowAs(Ask ask, Dossier dossier) => ShowWith(dossier, ask.IsInner);
}

/// <summary>What a person says of an ask and a reading.</summary>
public sealed record OutcomeWords(AskResult Result, TextPlace? Place, LocalText Note, LocalText CarriedBy);

/// <summary>A place in a reading that the engine proposed for an ask and that a person declined.</summary>
public sealed class DeclinedPlace : DossierPart
{
    private DeclinedPlace()
    {
    }

    internal DeclinedPlace(Ask ask, Reading reading, TextPlace place, string by, DateTime at)
    {
        (AskId, ReadingId, Place, DeclinedBy, DeclinedAt) = (ask.Id, reading.Id, place, by, at);
        Belong(ask);
    }

    public Guid AskId { get; private set; }

    public Guid ReadingId { get; private set; }

    public TextPlace Place { get; private set; } = new(0, 0);

    public string DeclinedBy { get; private set; } = "";

    public DateTime DeclinedAt { get; private set; }

    public override string Label => "";
}
