using Samklang.Language;
using Samklang.Networks;
using Samklang.Office.Log;
using Samklang.People;

namespace Samklang.Office.Reports;

/// <summary>Whom a report is for.</summary>
public enum ReportKind
{
    /// <summary>One owner of the office.</summary>
    Owner,

    /// <summary>The board, on which every owner sits.</summary>
    Board,
    Public,

    /// <summary>The words of a monthly letter to whoever wants to read.</summary>
    Newsletter,
}

/// <summary>A report composed of log lines. What it says stays tied to the lines it comes from, also where it says it in other words.</summary>
public sealed class Report : Record
{
    private readonly List<ReportLine> lines = [];

    private Report()
    {
    }

    public Report(string key, ReportKind kind, Organisation owner, ReportPeriod period, LocalText title, Viewer by, DateTime at)
    {
        (Key, Kind, OwnerId, From, To, Title, ComposedBy, ComposedAt) = (key, kind, owner.Id, period.From, period.To, title, by.Name, at);
        ShowTo(Audience.OfOwner(owner.Id));
    }

    public string Key { get; private set; } = "";

    public ReportKind Kind { get; private set; }

    /// <summary>The owner whom it is for; otherwise the organisation that makes it.</summary>
    public Guid OwnerId { get; private set; }

    public Organisation? Owner { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>The last day that it is about.</summary>
    public DateOnly To { get; private set; }

    public LocalText Title { get; private set; } = LocalText.Empty;

    public LocalText Lead { get; private set; } = LocalText.Empty;

    public string ComposedBy { get; private set; } = "";

    public DateTime ComposedAt { get; private set; }

    /// <summary>The day since which its readers may see it; null for a draft.</summary>
    public DateOnly? PublishedOn { get; private set; }

    public IReadOnlyList<ReportLine> Lines => lines;

    public override string Label => Title.In(Tongue.Swedish);

    public bool IsDraft => PublishedOn is null;

    public ReportPeriod Period => ReportPeriod.Between(From, To);

    /// <summary>Those whom it is for. Nothing goes into it that any of them may not see.</summary>
    public Audience Readers => Kind switch
    {
        ReportKind.Owner => Audience.OfOwner(OwnerId),
        ReportKind.Board => Audience.Owners,
        _ => Audience.Public,
    };

    public IEnumerable<ReportLine> Ordered() => lines.OrderBy(l => l.Position);

    /// <summary>The lines that its readers read, in order: not those that are left out, nor those whose log line is no longer for them.</summary>
    public IEnumerable<ReportLine> Shown() => Ordered().Where(l => !l.IsLeftOut && l.Source is { } source && Takes(source.Audience));

    public bool MayBeChangedBy(Viewer viewer) => viewer.MayDecideFor(OwnerId);

    /// <summary>True when all its readers may see what has the audience.</summary>
    public bool Takes(Audience audience) => audience.Kind switch
    {
        AudienceKind.Public => true,
        AudienceKind.Owners => Kind is ReportKind.Owner or ReportKind.Board,
        AudienceKind.Owner => Kind == ReportKind.Owner && audience.OwnerId == OwnerId,
        _ => false,
    };

    /// <summary>Takes in lines under a heading, each after the others of it. What is there already, or not for its readers, is left.</summary>
    /// <returns>How many were taken in.</returns>
    public int Take(IEnumerable<(LogLine Line, LocalText Heading)> sources)
    {
        int before = lines.Count;
        foreach ((LogLine source, LocalText heading) in sources.Where(s => Takes(s.Line.Audience) && lines.All(l => l.LogLineId != s.Line.Id)))
        {
            ReportLine line = new(this, source, heading);
            lines.Add(line);
            line.Stand(lines.Count);
            Put(line, heading);
        }
        return lines.Count - before;
    }

    /// <summary>Moves a line one place; past the end of its heading it goes under the next one.</summary>
    /// <returns>False when it stands first or last already.</returns>
    public bool Move(ReportLine line, bool up)
    {
        List<ReportLine> ordered = [.. Ordered()];
        int at = ordered.IndexOf(line), to = up ? at - 1 : at + 1;
        if (to < 0 || to >= ordered.Count)
            return false;
        if (ordered[to].Heading != line.Heading)
        {
            line.Under(ordered[to].Heading);
            return true;
        }
        (ordered[at], ordered[to]) = (ordered[to], ordered[at]);
        Number(ordered);
        return true;
    }

    /// <summary>Puts a line last under a heading, a new one or one that there is.</summary>
    public void Put(ReportLine line, LocalText heading)
    {
        line.Under(heading);
        List<ReportLine> ordered = [.. Ordered().Where(l => l != line)];
        int at = ordered.FindLastIndex(l => l.Heading == heading) is var last && last >= 0 ? last + 1 : ordered.Count;
        ordered.Insert(at, line);
        Number(ordered);
    }

    public void Rewrite(LocalText title, LocalText lead) => (Title, Lead) = (title, lead);

    /// <summary>Shows it to those whom it is for.</summary>
    public void Publish(DateOnly on)
    {
        PublishedOn = on;
        Show(Readers);
    }

    /// <summary>Makes it a draft again.</summary>
    public void Withdraw()
    {
        PublishedOn = null;
        Show(Audience.OfOwner(OwnerId));
    }

    private void Show(Audience audience)
    {
        ShowTo(audience);
        lines.ForEach(line => line.ShowTo(audience));
    }

    private static void Number(List<ReportLine> ordered)
    {
        foreach ((ReportLine line, int position) in ordered.Select((l, i) => (l, i)))
            line.Stand(position);
    }
}
