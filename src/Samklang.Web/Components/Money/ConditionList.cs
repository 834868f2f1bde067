using Samklang.Projects;
using Samklang.Projects.Money;

namespace Samklang.Web.Components.Money;

/// <summary>A condition with its words.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Fit">Whether it is met.</param>
/// <param name="FitWord">The same in words.</param>
/// <param name="Why">The reason in a sentence.</param>
public sealed record ConditionLine(string Name, Fit Fit, string FitWord, string Why)
{
    /// <summary>The class of its sign.</summary>
    public string Sign => Fit switch { Fit.Met => "met", Fit.NotMet => "not-met", _ => "cannot-tell" };

    public static IReadOnlyList<ConditionLine> Of(IEnumerable<Condition> conditions, Eligibility area, Asker asker, MoneyWords words, PlaceNames places) =>
        [.. conditions.Select(c => new ConditionLine(words[$"Condition{c.Kind}"], c.Fit, words[$"Fit{c.Fit}"], words.Say(c, area, asker, places)))];
}
