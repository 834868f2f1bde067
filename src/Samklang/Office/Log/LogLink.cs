using Samklang.People;

namespace Samklang.Office.Log;

/// <summary>What a log line can be about, named as the kinds of record are.</summary>
public enum LinkedKind
{
    Organisation,
    Network,
    Body,
    Goal,
    Priority,
    Operation,
    Item,
    Dossier,
    Window,
    Ask,
    Membership,
    Partnership,
    OrderLine,
    Project,
    TwinTown,
}

/// <summary>A record by its kind and id.</summary>
public readonly record struct LinkedRecord(LinkedKind Kind, Guid Id);

/// <summary>A log line is about a record. It is shown to those who may see the line.</summary>
public sealed class LogLink : Record
{
    private LogLink()
    {
    }

    public LogLink(Guid lineId, LinkedRecord to) => (LineId, LinkedKind, LinkedId) = (lineId, to.Kind, to.Id);

    public Guid LineId { get; private set; }

    public LogLine? Line { get; private set; }

    public LinkedKind LinkedKind { get; private set; }

    public Guid LinkedId { get; private set; }

    public LinkedRecord To => new(LinkedKind, LinkedId);

    public override string Label => "";
}
