using Samklang.Projects.Money;

namespace Samklang.Web.Components.Money;

/// <summary>What a result of "Find money" says besides its title: the conditions, why it fits, what is missing and who helps.</summary>
public sealed record FoundMoney(IReadOnlyList<ConditionLine> Conditions, IReadOnlyList<SentencePart> Why, IReadOnlyList<string> Missing, string? Helps)
{
    /// <summary>Where to turn to the one who helps.</summary>
    public string? HelpAddress { get; init; }
}

public static class MissingWords
{
    /// <summary>What the applicant still has to find, as far as the conditions tell.</summary>
    public static IReadOnlyList<string> Missing(this MoneyWords words, IEnumerable<Condition> conditions) =>
        [.. conditions.Select(c => c.Reason switch
        {
            ConditionReason.NeedsPartners => words.Say("MissingPartners", c.Number - 1, c.Second),
            ConditionReason.PartnerOnly => words.Say("MissingApplicant"),
            ConditionReason.RateKnown when c.Number < 100 => words.Say("MissingMoney", 100 - c.Number),
            ConditionReason.RateSpan => words.Say("MissingMoneySpan", 100 - c.Number),
            _ => null,
        }).OfType<string>()];
}
