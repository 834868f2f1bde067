using Samklang.Language;
using Samklang.Publishing;
using Samklang.Watch;

namespace Samklang.Influence.Asks;

/// <summary>The versions that an EU text goes through, in their usual order.</summary>
public enum ReadingKind
{
    Proposal,
    CommitteeReport,
    ParliamentPosition,
    GeneralApproach,
    Agreement,
    FinalAct,
}

/// <summary>A dated version of an EU text that asks are held against. Its words never change: a better copy is a reading of its own.</summary>
public sealed class Reading : DossierPart
{
    /// <summary>The longest text, in characters: some three times the longest acts.</summary>
    public const int LongestText = 2_000_000;

    private Reading()
    {
    }

    public Reading(Dossier dossier, ReadingKind kind, DateOnly on, Tongue language, string text, Fact fact)
        : base(dossier) => (Kind, On, Language, Text, Fact) = (kind, on, language, text, fact);

    public ReadingKind Kind { get; private set; }

    /// <summary>The day of the text itself.</summary>
    public DateOnly On { get; private set; }

    public Tongue Language { get; private set; }

    /// <summary>Plain, paragraphs apart by an empty line.</summary>
    public string Text { get; private set; } = "";

    public CelexNumber? Celex { get; init; }

    /// <summary>True when it is only some passages of the text.</summary>
    public bool IsExtract { get; init; }

    public Fact Fact { get; private set; } = null!;

    public override string Label => $"{Kind} {On:yyyy-MM-dd}";

    /// <summary>The reading that this one is compared with: the proposal in the same language; null when there is none, or for the proposal itself.</summary>
    public Reading? ProposalAmong(IEnumerable<Reading> readings) => Kind == ReadingKind.Proposal
        ? null
        : readings.Where(r => r.Kind == ReadingKind.Proposal && r.Language == Language && r.DossierId == DossierId).MinBy(r => r.On);
}
