using System.Text;
using Samklang.Content;
using Samklang.People;
using Samklang.Specialisation;
using Samklang.Strategy;
using Samklang.Watch;

namespace Samklang.Tests.Content;

public sealed class ContentFolderTests
{
    [Theory]
    [InlineData("organisations.yaml", "kind: region", "kind: regional", "organisations.yaml(3): organisations.kind: 'regional' is none of region, office, network")]
    [InlineData("organisations.yaml", "nuts: SE124", "nuts: Örebro", "organisations.yaml(5): organisations.nuts: 'Örebro' is not a NUTS code")]
    [InlineData("organisations.yaml", "nuts: SE124", "nutz: SE124", "organisations.yaml(5): organisations.nutz: is no key here; known are")]
    [InlineData("items/transport.yaml", "key: clean-vehicles", "key: Clean vehicles", "items/transport.yaml(2): items.key: 'Clean vehicles' is not lower-case")]
    [InlineData("organisations.yaml", "en: North County", "en: ''", "organisations.yaml(4): organisations.name.en: is missing or empty")]
    [InlineData("installation.yaml", "  owner: north\n", "", "installation.yaml(2): installation.owner: is missing")]
    [InlineData("installation.yaml", "owner: north", "owner: south", "installation.yaml(4): installation.owner: there is no organisation with the key 'south'")]
    [InlineData("strategy/goals.yaml", "2022-04-28", "2022-04-31", "strategy/goals.yaml(6): framework.valid-from: '2022-04-31' is not a date")]
    [InlineData("strategy/goals.yaml", "review-by: 2027-01-01", "review: 2027-01-01", "strategy/goals.yaml(8): framework.fact.review: is no key here")]
    [InlineData("strategy/goals.yaml", "as-of: 2026-01-01, ", "", "strategy/goals.yaml(8): framework.fact.as-of: is missing")]
    [InlineData("strategy/priorities.yaml", "audience: owner", "audience: person", "strategy/priorities.yaml(7): priorities.audience: content belongs to no single person")]
    [InlineData("strategy/priorities.yaml", "operations: [buses]", "operations: [buses, trains]", "strategy/priorities.yaml(11): priorities.operations: there is no operation with the key 'trains'")]
    [InlineData("strategy/priorities.yaml", "operations: [buses]", "operations: [buses, buses]", "strategy/priorities.yaml(11): priorities.operations: 'buses' stands twice")]
    [InlineData("strategy/priorities.yaml", "operations: [buses]", "operations: buses", "strategy/priorities.yaml(11): priorities.operations: is not a list")]
    [InlineData("strategy/priorities.yaml", "[elbussar]", "['el, bussar']", "strategy/priorities.yaml(6): priorities.keywords.sv: 'el, bussar' has a comma in it")]
    [InlineData("items/transport.yaml", "32019L1161", "2019/1161", "items/transport.yaml(4): items.celex: '2019/1161' is not a CELEX number")]
    [InlineData("items/transport.yaml", "    celex: 32019L1161\n", "", "items/transport.yaml(2): items.celex: an item needs celex, procedure, call-id or url")]
    [InlineData("items/transport.yaml", "kind: transposition", "kind: someday", "items/transport.yaml(9): items.dates.kind: 'someday' is none of opens, deadline, in-force")]
    [InlineData("demonstration.yaml", "role: strategist", "role: king", "demonstration.yaml(5): people.role: 'king' is none of strategist, officer, expert, administrator")]
    public void What_is_wrong_is_named_with_file_line_and_key(string file, string from, string to, string expected)
    {
        using ContentFiles content = new();
        content.Change(file, from, to);
        Assert.StartsWith(expected, Assert.Single(content.Problems()), StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_that_is_wrong_is_named_at_once_in_the_order_of_the_files()
    {
        using ContentFiles content = new();
        content.Change("items/transport.yaml", "32019L1161", "x").Change("items/transport.yaml", "kind: act", "kind: law")
            .Change("installation.yaml", "region: SE124", "region: here");
        Assert.Equal(["installation.yaml(3)", "items/transport.yaml(3)", "items/transport.yaml(4)"], content.Problems().Select(p => p.Split(':')[0]));
    }

    [Theory]
    [InlineData("SE124=many", "figures.yaml(6): figures.values: 'SE124=many' is not a NUTS code, an equals sign and a figure")]
    [InlineData("SE124=40800 SE124=1", "figures.yaml(6): figures.values: 'SE124' stands twice.")]
    public void Figures_that_can_not_be_read_are_named(string values, string expected)
    {
        using ContentFiles content = new();
        content.Write("figures.yaml", $"figures:\n  - dataset: nama_10r_3gdp\n    series: unit=EUR_HAB\n    year: 2020\n    as-of: 2020-12-31\n    values: ['{values}']\n");
        Assert.StartsWith(expected, Assert.Single(content.Problems()), StringComparison.Ordinal);
    }

    // The home region can be likened to partners abroad by both, in the same years.
    [Fact]
    public void The_example_has_figures_of_regions_in_more_than_ten_countries()
    {
        IReadOnlyList<RegionFigure> figures = ContentFolder.Read(Path.Combine(Places.Repository, "content/orebro"), default).Figures;
        foreach (IGrouping<string, RegionFigure> table in figures.GroupBy(f => f.Dataset))
        {
            Assert.Contains(table, f => f.Region.ToString() == "SE124");
            Assert.Single(table.Select(f => f.Year).Distinct());
            Assert.All(table, f => Assert.Equal(3, f.Region.Level));
        }
        Assert.Equal(["demo_r_pjanaggr3", "nama_10r_3gdp"], figures.Select(f => f.Dataset).Distinct().Order());
        Assert.True(figures.Select(f => f.Region.ToString()[..2]).Distinct().Count() > 10);
        Assert.Equal("p", figures.Single(f => f.Dataset == "nama_10r_3gdp" && f.Region.ToString() == "ES511").Flag);
    }

    [Theory]
    [InlineData("elsewhere", "past-projects.yaml(3): past-projects.folder: there is no folder 'elsewhere' beside the file.")]
    [InlineData("past", "past-projects.yaml(3): past-projects.folder: past/prices.csv: is no file of Cordis: it lacks topic, title")]
    public void Past_projects_that_are_no_tables_of_their_source_are_named(string folder, string expected)
    {
        using ContentFiles content = new();
        content.Write("past/prices.csv", "projectID;price\n1;2\n").Write("past-projects.yaml", $"past-projects:\n  - source: cordis\n    folder: {folder}\n    as-of: 2026-01-01\n");
        Assert.StartsWith(expected, Assert.Single(content.Problems()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_stands_twice_is_named_where_it_stands_again()
    {
        using ContentFiles content = new();
        content.Write("items/zz.yaml", File.ReadAllText(Path.Combine(content.Folder, "items/transport.yaml")));
        Assert.Equal("items/zz.yaml(2): items.key: 'clean-vehicles' stands twice.", Assert.Single(content.Problems()));
    }

    [Theory]
    [InlineData("organisations:\n  - key: [north\n", "organisations.yaml(3): the YAML is broken: ")]
    [InlineData("organisations:\n  - key: a\n    key: b\n", "organisations.yaml(")]
    [InlineData("", "organisations.yaml: the file is empty.")]
    [InlineData("- a\n- b\n", "organisations.yaml(1): is not a mapping")]
    [InlineData("organisations: [a]\n", "organisations.yaml(1): organisations: is not a mapping")]
    public void Broken_YAML_is_named_and_what_refers_to_its_records_is_not_blamed(string yaml, string expected)
    {
        using ContentFiles content = new();
        content.Write("organisations.yaml", yaml);
        IReadOnlyList<string> problems = content.Problems();
        Assert.StartsWith(expected, problems.First(p => p.StartsWith("organisations", StringComparison.Ordinal)), StringComparison.Ordinal);
        if (yaml.Length > 0 && !yaml.StartsWith("organisations: [a]", StringComparison.Ordinal))
            Assert.Single(problems);
    }

    [Fact]
    public void A_file_in_another_encoding_is_named()
    {
        using ContentFiles content = new();
        File.WriteAllBytes(Path.Combine(content.Folder, "operations.yaml"), Encoding.Latin1.GetBytes("operations: [] # kör"));
        Assert.Contains("operations.yaml: the file is not in UTF-8.", content.Problems());
    }

    [Fact]
    public void A_file_that_no_part_of_the_content_knows_is_named()
    {
        using ContentFiles content = new();
        content.Write("networs.yaml", "networks: []");
        Assert.StartsWith("networs.yaml: is no part of the content", Assert.Single(content.Problems()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_folder_and_a_missing_file_are_named()
    {
        ContentException none = Assert.Throws<ContentException>(() => ContentFolder.Read("/no/such/folder", default));
        Assert.Contains("no such folder", none.Message, StringComparison.Ordinal);
        using ContentFiles content = new();
        File.Delete(Path.Combine(content.Folder, "installation.yaml"));
        Assert.Equal("installation.yaml: the file is missing.", Assert.Single(content.Problems()));
    }

    [Fact]
    public void A_framework_may_replace_one_that_stands_in_a_later_file()
    {
        using ContentFiles content = new();
        string plan = File.ReadAllText(Path.Combine(content.Folder, "strategy/goals.yaml"));
        content.Write("strategy/a.yaml", plan.Replace("key: plan-2022", "key: plan-2026\n  replaces: plan-2022").Replace("clean-air", "cleaner-air"));
        List<Framework> frameworks = [.. content.Read().Records.OfType<Framework>()];
        Assert.Equal(frameworks.Single(f => f.Key == "plan-2022").Id, frameworks.Single(f => f.Key == "plan-2026").ReplacesId);
    }

    [Fact]
    public void Frameworks_that_replace_each_other_are_named()
    {
        using ContentFiles content = new();
        content.Change("strategy/goals.yaml", "series: plan", "series: plan\n  replaces: plan-2022");
        Assert.StartsWith("strategy/goals.yaml(4): framework.replaces: there is no framework", Assert.Single(content.Problems()), StringComparison.Ordinal);
    }

    [Fact]
    public void What_ties_a_hidden_priority_to_goals_is_hidden_with_it()
    {
        using ContentFiles content = new();
        RegionContent read = content.Read();
        Priority priority = Assert.Single(read.Records.OfType<Priority>());
        Assert.Equal(Audience.OfOwner(priority.OwnerId), priority.Audience);
        Assert.Equal(priority.Audience, Assert.Single(read.Records.OfType<PriorityGoal>()).Audience);
        Assert.Equal(priority.Audience, Assert.Single(read.Records.OfType<PriorityOperation>()).Audience);
        Assert.Equal("electric buses, clean vehicles", priority.Keywords.En);
    }

    [Fact]
    public void An_item_of_the_content_leads_to_the_text_of_the_law_or_else_to_its_procedure()
    {
        using ContentFiles content = new();
        Item act = Assert.Single(content.Read().Records.OfType<Item>());
        Assert.Equal("https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:32019L1161", act.Url);
        Assert.Equal(("content", "clean-vehicles", act.Url), (act.Source, act.Reference, act.Fact.Url));
        content.Change("items/transport.yaml", "celex: 32019L1161", "procedure: 2021/0203(COD)");
        Assert.Equal("https://oeil.secure.europarl.europa.eu/oeil/en/procedure-file?reference=2021/0203(COD)", Assert.Single(content.Read().Records.OfType<Item>()).Url);
    }

    [Fact]
    public void An_indirect_membership_and_no_other_goes_through_an_organisation()
    {
        using ContentFiles content = new();
        content.Write("networks.yaml", """
            networks:
              - organisation: north
                field: { sv: F, en: F }
                benefit: { sv: B, en: B }
                memberships:
                  - { member: north, kind: indirect, why: { sv: V, en: W } }
                fact: { source: Example, as-of: 2026-01-01 }
            """);
        Assert.StartsWith("networks.yaml(6): networks.memberships.through: an indirect membership", Assert.Single(content.Problems()), StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_installation_holds_nothing_wrong_and_says_its_verdicts_once_a_pair()
    {
        RegionContent example = ContentFolder.Read(Path.Combine(Places.Repository, "content/orebro"), default);
        Assert.True(example.Records.OfType<Item>().Count() >= 60);
        Assert.True(example.Records.OfType<Priority>().Count() >= 12);
        Assert.Equal(17, example.Records.OfType<Goal>().Count(g => g.Key.StartsWith("sdg-", StringComparison.Ordinal) && g.ParentId is null));
        Assert.True(example.Verdicts.Count >= 20);
        Assert.All(example.Verdicts, v => Assert.StartsWith("Exempel: ", v.Why.Sv, StringComparison.Ordinal));
    }
}
