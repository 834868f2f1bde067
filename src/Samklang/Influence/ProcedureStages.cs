namespace Samklang.Influence;

/// <summary>What the Parliament's own codes mean for where a procedure stands.</summary>
public static class ProcedureStages
{
    // The Parliament says nothing of the Council's and the Commission's stages. What is no stage of ours is not here.
    private static readonly Dictionary<string, Stage> byKind = new(StringComparer.Ordinal)
    {
        ["REFERRAL"] = Stage.Proposed,
        ["COMMITTEE_ADOPTING_REPORT"] = Stage.CommitteeReport,
        ["PLENARY_AMEND"] = Stage.ParliamentPosition,
        ["PLENARY_AMEND_PROPOSAL"] = Stage.ParliamentPosition,
        ["PLENARY_ADOPT_POSITION"] = Stage.ParliamentPosition,
        ["PLENARY_ENDORSE_COMMITTEE_INTERINSTITUTIONAL_NEGOTIATIONS"] = Stage.Negotiation,
        ["PLENARY_REFER_COMMITTEE_INTERINSTITUTIONAL_NEGOTIATIONS"] = Stage.Negotiation,
        ["INTERINSTITUTIONAL_NEGOTIATION"] = Stage.Negotiation,
        ["COMMITTEE_APPROVE_PROVISIONAL_AGREEMENT"] = Stage.Agreement,
        ["SIGNATURE"] = Stage.Adopted,
        ["PUBLICATION_OFFICIAL_JOURNAL"] = Stage.Adopted,
    };

    /// <summary>The stage that a procedure reaches by what has happened; null when it reaches none by that.</summary>
    public static Stage? Of(ProcedureEvent happening) => byKind.TryGetValue(happening.Kind, out Stage stage) ? stage : null;

    /// <summary>The last stage that the procedure has reached by the day, with what took it there; null when none is told.</summary>
    public static ReachedStage? ReachedBy(this Procedure procedure, DateOnly day) => procedure.Events
        .Where(e => !e.IsPlanned && e.On <= day && Of(e) is not null)
        .Select(e => new ReachedStage(Of(e)!.Value, e.On, e.Kind))
        .OrderBy(s => s.On).ThenBy(s => s.Stage).LastOrDefault();
}

/// <summary>A stage that a procedure has reached by what the Parliament says.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="On">The day.</param>
/// <param name="Kind">The Parliament's own code of what happened.</param>
public sealed record ReachedStage(Stage Stage, DateOnly On, string Kind);

/// <summary>A stage that was proposed for a dossier and that a person has declined.</summary>
public readonly record struct DeclinedStage(Stage Stage, DateOnly On);
