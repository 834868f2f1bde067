using Samklang.Networks;
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

    /// <summary>Whether somebody in the place may take part in the programme, under their name.</summary>
    public static ConditionLine Place(string name, Programme programme, NutsCode? place, MoneyWords words, PlaceNames places)
    {
        Asker asker = new(null, place);
        Condition condition = JudgeConditions.OfProgramme(CallTerms.Of(programme, null), asker)[0];
        return Of([condition], programme.Area, asker, words, places)[0] with { Name = $"{name}:" };
    }

    public static IReadOnlyList<ConditionLine> Of(IEnumerable<Condition> conditions, Eligibility area, Asker asker, MoneyWords words, PlaceNames places) =>
        [.. conditions.Select(c => new ConditionLine(words[$"Condition{c.Kind}"], c.Fit, words[$"Fit{c.Fit}"], words.Say(c, area, asker, places)))];
}
