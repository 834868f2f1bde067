using Samklang.Language;
using Samklang.People;
using Samklang.Publishing;
using Samklang.Watch;

namespace Samklang.Influence;

/// <summary>What the European Parliament says of a legislative procedure: where it stands, what has happened, who has which part in it.</summary>
public sealed class Procedure : Record
{
    private Procedure()
    {
    }

    public Procedure(ProcedureReference reference, ProcedureDraft draft)
    {
        Reference = reference;
        Fill(draft);
    }

    public ProcedureReference Reference { get; private set; }

    public LocalText Title { get; private set; } = LocalText.Empty;

    /// <summary>The EU's own code of the stage, e.g. <c>RDG1</c> for first reading; null when the Parliament names none.</summary>
    public string? Stage { get; private set; }

    /// <summary>What has happened and what is planned, in order of time.</summary>
    public IReadOnlyList<ProcedureEvent> Events { get; private set; } = [];

    public IReadOnlyList<ProcedureRole> Roles { get; private set; } = [];

    public Fact Fact { get; private set; } = null!;

    public override string Label => $"{Reference} {Title.Sv}".Trim();

    /// <summary>Takes over what the Parliament says now; false, and nothing but its age changed, when that is what we have.</summary>
    public bool Update(ProcedureDraft draft)
    {
        ProcedureDraft whole = draft with { Title = draft.Title.Over(Title), Stage = draft.Stage ?? Stage };
        if (whole.Title == Title && whole.Stage == Stage && whole.Events.SequenceEqual(Events) && whole.Roles.SequenceEqual(Roles))
        {
            Fact = Fact.ConfirmedOn(draft.Fact.AsOf);
            return false;
        }
        Fill(whole);
        return true;
    }

    private void Fill(ProcedureDraft draft) =>
        (Title, Stage, Events, Roles, Fact) = (draft.Title, draft.Stage, draft.Events, draft.Roles, draft.Fact);
}

/// <summary>One thing that has happened or is planned in a procedure.</summary>
/// <param name="On">The day.</param>
/// <param name="Kind">The Parliament's own code, e.g. <c>COMMITTEE_ADOPTING_REPORT</c>.</param>
/// <param name="Stage">The stage it belongs to, e.g. <c>RDG1</c>; null when none is named.</param>
/// <param name="IsPlanned">True while it is only on the agenda.</param>
public sealed record ProcedureEvent(DateOnly On, string Kind, string? Stage, bool IsPlanned);

/// <summary>A part in a procedure, as the Parliament names it.</summary>
/// <param name="Role">The Parliament's own code, e.g. <c>RAPPORTEUR</c> or <c>COMMITTEE_OPINION</c>.</param>
/// <param name="Who">The Parliament's own reference: <c>person/197490</c> or <c>org/ECON</c>.</param>
/// <param name="On">The day it was given, when known.</param>
/// <param name="For">The committee in whose name, e.g. <c>org/INTA</c>; null when none is named.</param>
/// <param name="Group">The political group, e.g. <c>org/RENEW</c>; null when none is named.</param>
public sealed record ProcedureRole(string Role, string Who, DateOnly? On, string? For = null, string? Group = null);

/// <summary>What a source says of a procedure, read and checked, not yet stored.</summary>
public sealed record ProcedureDraft(
    LocalText Title, string? Stage, IReadOnlyList<ProcedureEvent> Events, IReadOnlyList<ProcedureRole> Roles, Fact Fact);
