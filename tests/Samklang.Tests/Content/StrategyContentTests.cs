using Samklang.Content;
using Samklang.Networks;
using Samklang.People;
using Samklang.Strategy;
using Samklang.Strategy.Versions;
using Record = Samklang.People.Record;

namespace Samklang.Tests.Content;

public sealed class StrategyContentTests
{
    [Fact]
    public void A_draft_with_its_goals_and_ties_and_decisions_is_the_owner_s_alone()
    {
        using ContentFiles content = WithDraft();
        RegionContent read = content.Read();
        Framework draft = read.Records.OfType<Framework>().Single(f => f.IsDraft);
        Audience own = Audience.OfOwner(read.Records.OfType<Organisation>().Single(o => o.Key == "north").Id);
        Goal next = read.Records.OfType<Goal>().Single(g => g.Key == "cleaner-air");
        RollOverDecision decision = Assert.Single(read.Records.OfType<RollOverDecision>());
        Assert.All(new Record[] { draft, next, Assert.Single(read.Records.OfType<GoalLink>()), decision }, r => Assert.Equal(own, r.Audience));
        Assert.Equal((RollOverChoice.Change, next.Id, "Exempel"), (decision.Choice, decision.ToGoalId, decision.DecidedBy));
    }

    [Fact]
    public void A_goal_s_parts_stand_under_it_and_need_no_summary()
    {
        using ContentFiles content = new();
        content.Change("strategy/goals.yaml", "summary: { sv: Luften ska bli ren., en: The air shall be clean. }",
            "summary: { sv: Luften ska bli ren., en: The air shall be clean. }\n      parts:\n        - { key: soot, number: \"1.1\", title: { sv: Sot, en: Soot } }");
        List<Goal> goals = [.. content.Read().Records.OfType<Goal>()];
        Assert.Equal(goals.Single(g => g.Key == "clean-air").Id, goals.Single(g => g.Key == "soot").ParentId);
    }

    [Theory]
    [InlineData("to: cleaner-air", "", "strategy/next.yaml(19): framework.decided.to: a change, and nothing else, names the goal")]
    [InlineData("choice: change", "choice: forget", "strategy/next.yaml(19): framework.decided.choice: 'forget' is none of keep, change, drop")]
    public void A_decision_that_is_not_whole_is_named(string from, string to, string expected)
    {
        using ContentFiles content = WithDraft();
        content.Change("strategy/next.yaml", from, to);
        Assert.StartsWith(expected, content.Problems()[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Work_that_serves_a_goal_names_a_membership_or_a_partnership_that_there_is()
    {
        using ContentFiles content = new();
        content.Write("strategy/work.yaml", """
            work:
              - membership: alps
                goal: clean-air
                why: { sv: Luft., en: Air. }
            """);
        Assert.StartsWith("strategy/work.yaml(2): work.membership: there is no network with the key 'alps'", Assert.Single(content.Problems()), StringComparison.Ordinal);
    }

    private static ContentFiles WithDraft()
    {
        ContentFiles content = new();
        content.Write("strategy/next.yaml", """
            framework:
              key: plan-2027
              series: plan
              level: regional
              draft: true
              title: { sv: Nästa plan, en: The next plan }
              replaces: plan-2022
              owner: north
              fact: { source: Example, as-of: 2026-01-01, example: true }
              goals:
                - key: cleaner-air
                  number: "1"
                  title: { sv: Renare luft, en: Cleaner air }
                  summary: { sv: Ännu renare., en: Cleaner still. }
                  serves:
                    - { goal: clean-air, why: { sv: Som förut., en: As before. } }
              decided:
                - goal: clean-air
                  choice: change
                  to: cleaner-air
                  by: Exempel
                  why: { sv: Skarpare., en: Sharper. }
            """);
        return content;
    }
}
