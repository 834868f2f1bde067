using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Samklang.Influence;
using Samklang.Influence.Asks;
using Samklang.Influence.Planning;
using Samklang.Language;
using Samklang.Mail;
using Samklang.Networks;
using Samklang.Office;
using Samklang.Office.Log;
using Samklang.Office.Orders;
using Samklang.Office.Reports;
using Samklang.Office.Spreadsheets;
using Samklang.People;
using Samklang.Projects;
using Samklang.Projects.Money;
using Samklang.Publishing;
using Samklang.Specialisation;
using Samklang.Specialisation.Wishes;
using Samklang.Strategy;
using Samklang.Strategy.Versions;
using Samklang.Watch;
using Samklang.Web.Outside;
using Samklang.Web.Tests.Outside;
using Record = Samklang.People.Record;
using Role = Samklang.People.Role;

namespace Samklang.Web.Tests;

/// <summary>
/// One of every kind of record is kept by its owner alone, with a word in it that stands nowhere else. Every address that
/// answers is then asked, as everybody who must not see it. The word that is searched for is another than the one that
/// must not come back, since a search page repeats what was asked.
/// </summary>
public sealed partial class VisibilityWalkTests : IAsyncLifetime
{
    private const string Planted = "smaragdödla";
    private const string Asked = "kanariefågel";
    private const string Key = "kept-by-south";

    private static readonly LocalText words = LocalText.Same($"{Planted} {Asked}");

    private readonly TestHost host = new();
    private readonly Organisation north = TestData.Region("north");
    private readonly Organisation south = TestData.Region("south");
    private readonly List<Record> kept = [];

    // By the person whose key it is: programs ask with it, and see what the person may see.
    private readonly Dictionary<Guid, string> secrets = [];
    private Person northStrategist = null!;
    private Person southStrategist = null!;

    public async ValueTask InitializeAsync()
    {
        (northStrategist, southStrategist) = (TestData.Strategist(north), TestData.Strategist(south));
        Plant();
        foreach (Record record in kept)
            record.ShowTo(Audience.OfOwner(south.Id));
        host.With("Samklang:Outside:RequestsPerMinute", "1000000").With("Samklang:Outside:KeyRequestsPerMinute", "1000000");
        await host.SaveAsync([north, south, northStrategist, southStrategist, TestData.Installation(north), .. kept, KeyOf(northStrategist), KeyOf(southStrategist)]);
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public void Every_kind_of_record_is_planted()
    {
        using var db = host.AsSystem();
        IEnumerable<Type> kinds = db.Model.GetEntityTypes().Select(e => e.ClrType).Where(typeof(Record).IsAssignableFrom);
        Assert.Empty(kinds.Except([.. kept.Select(r => r.GetType()), typeof(Installation)]));
    }

    [Fact]
    public async Task What_one_owner_keeps_to_itself_shows_in_no_answer_to_anybody_else()
    {
        foreach (Person? person in (Person?[])[null, northStrategist])
            Assert.Empty(await WhereItShowsAsync(person));
    }

    [Fact]
    public async Task What_one_owner_keeps_to_itself_is_told_to_no_program_of_anybody_else()
    {
        Assert.Empty(await WhereItIsToldAsync(null));
        Assert.Empty(await WhereItIsToldAsync(northStrategist));
    }

    [Fact]
    public async Task A_program_with_the_owners_key_is_told_it()
    {
        List<string> told = await WhereItIsToldAsync(southStrategist);
        Assert.All((string[])["/sv/feeds/calls.ics", "/en/feeds/calls.atom", "/sv/feeds/site.atom", $"/sv/feeds/search.atom?q={Asked}", $"/sv/feeds/priorities/{Key}.ics", $"/sv/feeds/priorities/{Key}.atom",
            $"/sv/feeds/dossiers/{Key}-followed.ics", $"/en/feeds/dossiers/{Key}-followed.atom", $"/sv/feeds/bodies/{Key}.ics",
            "/api/v1/items", "/api/v1/calls", $"/api/v1/wishes/{Key}", "/sv/feeds/wishes.atom", "/api/v1/frameworks", $"/api/v1/goals/{Key}", $"/api/v1/priorities/{Key}", "/api/v1/operations", $"/api/v1/dossiers/{Key}-followed", "/api/v1/meetings", "/api/v1/log",
            $"/api/v1/networks/{Key}", $"/api/v1/projects/{Key}", $"/api/v1/programmes/{Key}", $"/api/v1/positions/{Key}", $"/api/v1/search?q={Asked}", "/en/fragments/calls", "/sv/fragments/wishes", $"/sv/fragments/priorities/{Key}",
            $"/sv/feeds/mine/{secrets[southStrategist.Id]}.ics", $"/sv/feeds/mine/{secrets[southStrategist.Id]}.atom"], address => Assert.Contains(address, told));
    }

    [Fact]
    public async Task The_tools_tell_it_to_the_owner_and_to_nobody_else()
    {
        foreach (Person? person in (Person?[])[null, northStrategist, southStrategist])
        {
            await using McpClient client = await host.ToolsAsync(person is null ? null : secrets[person.Id]);
            foreach (string tool in (await client.ListToolsAsync(cancellationToken: TestHost.Cancel)).Select(t => t.Name))
                Assert.Equal(person == southStrategist, await TellsAsync(client, tool));
        }
    }

    // Each tool is asked in every way that could bring it out; an error is an answer too.
    private async Task<bool> TellsAsync(McpClient client, string tool)
    {
        bool told = false;
        foreach (string kind in kept.Select(r => r.GetType().Name).Distinct())
        {
            CallToolResult answer = await client.CallToolAsync(tool, new Dictionary<string, object?> { ["words"] = Asked, ["kind"] = kind, ["key"] = Key }, cancellationToken: TestHost.Cancel);
            string text = System.Text.RegularExpressions.Regex.Unescape(string.Concat(answer.Content.OfType<TextContentBlock>().Select(c => c.Text)));
            told |= text.Contains(Planted, StringComparison.OrdinalIgnoreCase);
        }
        return told;
    }

    [Fact]
    public async Task The_owner_sees_it_on_the_desk()
    {
        List<string> shown = await WhereItShowsAsync(southStrategist);
        Assert.Contains("/desk/watch", shown);
        Assert.Contains($"/desk/watch/{Key}", shown);
        Assert.Contains($"/desk/priorities/{Key}", shown);
        Assert.Contains("/desk/history", shown);
        Assert.Contains($"/desk/search?q={Asked}", shown);
        Assert.Contains($"/desk/search?handler=Suggest&q={Asked}", shown);
        Assert.Contains($"/desk/thread/Goal/{kept.OfType<Goal>().First().Id}?q={Asked}&text={Asked}", shown);
        Assert.Contains($"/desk/strategy/frameworks/{Key}", shown);
        Assert.Contains($"/desk/positions/{Key}", shown);
        Assert.All((string[])["watch", "priorities", "dossiers", "positions", "log", "experts", "history", "plans", "strategy", "score", "digest", $"strategy/frameworks/{Key}"],
            list => Assert.Contains($"/desk/{list}?as=csv", shown));
        Assert.Contains($"/desk/search?q={Asked}&as=csv", shown);
        Assert.Contains($"/desk/orders/{Key}", shown);
        Assert.Contains("/desk/orders/plan", shown);
        Assert.Contains($"/desk/reports/{Key}", shown);
        Assert.Contains($"/desk/orders/lines/{kept.OfType<OrderLine>().First().Id}?q={Asked}&text={Asked}", shown);
    }

    [Theory]
    [InlineData("utlysningar")]
    [InlineData("strategi")]
    [InlineData("vi-bad-om")]
    [InlineData("sa-paverkar-eu-oss")]
    [InlineData("natverk")]
    [InlineData("samarbeten")]
    [InlineData("kontakt")]
    [InlineData("kontoret/rapporter")]
    public async Task The_lists_of_the_public_site_are_walked_as_files(string list)
    {
        string address = $"/sv/{list}?as=csv";
        Assert.Contains(address, Addresses(Endpoints(), null).SelectMany(AsAsked));
        using HttpClient nobody = host.Browser();
        Assert.Equal("text/csv", (await nobody.GetAsync(address, TestHost.Cancel)).Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Every_kind_that_a_search_finds_is_found_by_its_owner_and_by_nobody_else()
    {
        using HttpClient browser = host.Browser(southStrategist), other = host.Browser(northStrategist);
        foreach (string kind in FoundKinds.RecordKinds.Select(k => k switch { nameof(Item) => nameof(ItemKind.Call), nameof(SitePage) => nameof(FoundKind.Page), _ => k }))
        {
            string address = $"/desk/search?q={Asked}&kind={kind.ToLowerInvariant()}";
            Assert.True((await browser.GetStringAsync(address, TestHost.Cancel)).Contains("class=\"entry-title\"", StringComparison.Ordinal), $"{kind} is not found");
            Assert.DoesNotContain("class=\"entry-title\"", await other.GetStringAsync(address, TestHost.Cancel));
        }
    }

    [Fact]
    public async Task Nothing_of_it_is_in_a_digest_of_anybody_else()
    {
        await host.SaveAsync(new DigestSubscription(northStrategist.Id, new("north@example.org", Rhythm.Daily, Tongue.Swedish, true), TestData.Now.AddDays(-30)));
        await using AsyncServiceScope scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Web.Mail.WriteDueMails>().RunAsync(TestHost.Cancel);
        await using var db = host.AsSystem();
        Dictionary<Guid, string> mails = db.Mails.Where(m => m.Key.StartsWith("digest")).ToDictionary(m => m.PersonId, m => MimeKit.MimeMessage.Load(new MemoryStream(m.Message)).TextBody!);
        Assert.Contains(Planted, mails[southStrategist.Id], StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Planted, mails[northStrategist.Id], StringComparison.OrdinalIgnoreCase);
    }

    private Task<List<string>> WhereItShowsAsync(Person? person)
    {
        HttpClient browser = host.Browser(person);
        return WhereAsync(browser, Addresses(Endpoints(), person).SelectMany(AsAsked).Concat(Searches()).Concat(MoreFiles()));
    }

    // A page of one record is asked for with every record there is, so once must do.
    private static string[] AsAsked(string address) => NamesARecord().IsMatch(address)
        ? [$"{address}?q={Asked}&text={Asked}"]
        : [address, $"{address}?q={Asked}", $"{address}?text={Asked}", $"{address}?as=csv"];

    private Task<List<string>> WhereItIsToldAsync(Person? person)
    {
        HttpClient program = host.Browser();
        if (person is not null)
            program.DefaultRequestHeaders.Authorization = new("Bearer", secrets[person.Id]);
        List<string> addresses = Addresses(Endpoints().Where(e => e.Metadata.GetMetadata<Outlet>() is not null), person);
        Assert.True(addresses.Count > 20, $"Only {addresses.Count} addresses were found.");
        return WhereAsync(program, addresses.SelectMany(a => (string[])[a, $"{a}?q={Asked}"]));
    }

    private static async Task<List<string>> WhereAsync(HttpClient browser, IEnumerable<string> addresses)
    {
        using HttpClient _ = browser;
        List<string> shown = [];
        foreach (string address in addresses)
        {
            HttpResponseMessage answer = await browser.GetAsync(address, TestHost.Cancel);
            Assert.NotEqual(System.Net.HttpStatusCode.TooManyRequests, answer.StatusCode);
            string everything = $"{answer.Headers} {await answer.Content.ReadAsStringAsync(TestHost.Cancel)}";
            if (System.Net.WebUtility.HtmlDecode(everything).Contains(Planted, StringComparison.OrdinalIgnoreCase))
                shown.Add(address);
        }
        return shown;
    }

    // The files of a record's history, and of the second list of a page.
    private IEnumerable<string> MoreFiles() =>
        [.. kept.Select(r => $"/desk/history/{r.GetType().Name}/{r.Id}?as=csv"), "/sv/samarbeten?list=strengths&as=csv"];

    // What a search suggests while somebody types, and what it counts when it is narrowed.
    private static IEnumerable<string> Searches() => ((string[])["/sv/sok", "/en/search", "/desk/search"]).SelectMany(search => (string[])
        [$"{search}?handler=Suggest&q={Asked}", $"{search}?q={Asked}&as=csv", $"{search}?q={Asked}&kind=call&status=open&year=2027", $"{search}?q={Asked}&priority={Key}"]);

    private IEnumerable<RouteEndpoint> Endpoints() => host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>() is not { } methods || methods.HttpMethods.Contains("GET"));

    private AccessKey KeyOf(Person person)
    {
        (AccessKey key, secrets[person.Id]) = AccessKey.Make(person.Id, "walk", Enum.GetValues<AccessScope>(), TestData.Now, null);
        return key;
    }

    private List<string> Addresses(IEnumerable<RouteEndpoint> endpoints, Person? person)
    {
        IEnumerable<string> patterns = endpoints.Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/')).Distinct();
        IEnumerable<string> threads = kept.SelectMany(r => (string[])[$"/sv/arenden/{Key}", $"/sv/kontoret/rapporter/{Key}", $"/sv/traden/{r.GetType().Name.ToLowerInvariant()}-{r.Id}", $"/en/thread/{r.GetType().Name.ToLowerInvariant()}-{Key}"]);
        List<string> addresses = [.. patterns.SelectMany(p => Fill(p, person is null ? "nobodys" : secrets[person.Id])).Concat(threads).Distinct()];
        Assert.True(addresses.Count > 40, $"Only {addresses.Count} addresses were found.");
        return addresses;
    }

    private IEnumerable<string> Fill(string pattern, string secret)
    {
        if (pattern.Contains("{**", StringComparison.Ordinal) || pattern.Contains("{*", StringComparison.Ordinal))
            return [];
        string filled = pattern
            .Replace("{language:regex(^sv$)}", "sv", StringComparison.Ordinal)
            .Replace("{language:regex(^en$)}", "en", StringComparison.Ordinal)
            .Replace("{region:length(2,5)}", "SE124", StringComparison.Ordinal)
            .Replace("{secret}", secret, StringComparison.Ordinal);
        return ((string[])[Key, $"{Key}-followed"]).Select(key => filled.Replace("{key}", key, StringComparison.Ordinal)).Distinct().SelectMany(FillIds);
    }

    private IEnumerable<string> FillIds(string filled) => filled.Contains("{id", StringComparison.Ordinal)
        ? kept.Select(r => System.Text.RegularExpressions.Regex.Replace(
            filled.Replace("{kind}", r.GetType().Name, StringComparison.Ordinal), @"\{id[^}]*\}", r.Id.ToString()))
        : [filled];

    private static RollOverDecision Decided(Framework framework, Goal goal)
    {
        RollOverDecision decision = new(framework, nameof(Goal), goal.Id);
        decision.Decide(RollOverChoice.Drop, null, words, Viewer.System, TestData.Now);
        return decision;
    }

    private void Plant()
    {
        Organisation network = new("hidden-network", OrganisationKind.Network, words) { Summary = words };
        Contact contact = new(Key, south.Id, words, words);
        Framework framework = new(Key, Key, FrameworkLevel.Regional, words, TestData.Fact) { Summary = words };
        Goal goal = new(Key, framework.Id, "1", 0, words, words);
        Goal other = new($"{Key}-other", framework.Id, "2", 1, words, words);
        Priority priority = new(Key, south.Id, new(words, words, words));
        Operation operation = new(Key, 0, words, words, words);
        Item item = new(new("test", "kept", Key, ItemKind.Call, words, TestData.Fact)
        {
            Summary = words, Text = words, Dates = [new(new DateOnly(2027, 1, 15), ItemDateKind.Deadline)],
        }, TestData.Now);
        Watch.Match match = TestData.Match(item, priority);
        Item followed = new(new("test", "followed", $"{Key}-followed", ItemKind.Act, words, TestData.Fact), TestData.Now);
        Watch.Match settled = TestData.Match(followed, priority);
        settled.Settle(Verdict.Follow, Planted, priority, Viewer.For(Guid.NewGuid(), south.Id, Planted, Role.Strategist), TestData.Now);
        Network association = new(Key, network.Id, words, words, TestData.Fact);
        Body body = new(Key, association.Id, BodyKind.Committee, words, true, null);
        Platform platform = new(Key, 0, words, words);
        Partnership partnership = new(Key, platform.Id, south.Id, words, words, TestData.Fact);
        partnership.Gather([(NutsCode.Parse("ES21"), true), (NutsCode.Parse("ES212"), false)]);
        BrusselsOffice office = new(network.Id, words, words, TestData.Fact);
        Dossier dossier = Dossier.Open(followed, priority, Level.Follow, Planted, TestData.Now);
        LogLine line = new(new(words, new(2026, 11, 1), LogKind.Meeting, south.Id, Audience.OfOwner(south.Id), [new(LinkedKind.Priority, priority.Id)]),
            Viewer.For(Guid.NewGuid(), south.Id, Planted, Role.Strategist), TestData.Now);
        kept.AddRange([
            line, .. line.Links,
            network, contact, framework, goal, other, new GoalLink(goal.Id, other.Id, words), priority, operation,
            new PriorityGoal(priority.Id, goal.Id, words), new PriorityOperation(priority.Id, operation.Id),
            new OperationGoal(operation.Id, goal.Id), WorkLink.ToGoal(nameof(Partnership), partnership.Id, goal.Id, words),
            new DeclinedGoal(priority, other.Id, Planted, Viewer.System, TestData.Now), Decided(framework, goal), item, match, followed, settled, new ItemOperation(item.Id, operation.Id, words),
            dossier, .. dossier.Items, .. dossier.Priorities, .. InfluenceRecords(dossier, body, operation), .. AskRecords(dossier, goal), association, body,
            .. MembershipRecords(association, body), Town(), platform, partnership,
            new PartnershipPriority(partnership.Id, priority.Id), .. partnership.Regions,
            new RegionalStrength(Key, new(NutsCode.Parse("SE124"), words, TestData.Fact) { Words = words }),
            office, .. OrderRecords(office), .. ReportRecords(line), new SheetImport(SheetKind.Contacts, $"{Planted}.xlsx", [Planted], [new(2, [Planted, Asked])], Viewer.System, TestData.Now),
            new Programme(Key, new(ProgrammeKind.Fund, words, words, TestData.Fact) { WhoMayApply = words }),
            .. MoneyRecords(),
            new SitePage(Key, words, words, words, contact.Id, TestData.Fact),
            new Procedure(ProcedureReference.Parse("2025/0260(COD)"), new(words, "RDG1", [], [], TestData.Fact)),
            .. MailRecords(),
            AccessKey.Make(southStrategist.Id, $"{Planted} {Asked}", [AccessScope.Feeds], TestData.Now, null).Key,
            new Publishing.Webhooks.Webhook(southStrategist.Id, $"{Planted} {Asked}", $"https://{Planted}.example/", ["Dossier"], Planted, 0, TestData.Now),
            new Feedback("home", "/sv", Tongue.Swedish, false, Planted, south.Id, TestData.Now),
        ]);
    }

    private List<Record> MembershipRecords(Network association, Body body)
    {
        Membership membership = new(association.Id, south.Id, MembershipKind.Member, null, words);
        membership.Review(ReviewChoice.Keep, words, new(2026, 10, 1), null, Planted);
        Seat seat = new(association.Id, new(words, words, TestData.Fact) { BodyId = body.Id, MembershipId = membership.Id, Deputy = words, TermTo = new(2026, 12, 31) });
        return [membership, membership.LastReview!, seat];
    }

    private List<Record> MailRecords()
    {
        DigestSubscription subscription = new(southStrategist.Id, new($"{Planted}@example.org", Rhythm.Daily, Tongue.Swedish, true), TestData.Now.AddDays(-30));
        return [subscription, new OutgoingMail(Key, subscription, $"{Planted} {Asked}", TestData.Now) { Message = System.Text.Encoding.UTF8.GetBytes($"Subject: {Planted}") }];
    }

    private List<Record> OrderRecords(BrusselsOffice office)
    {
        OfficeArea area = new(Key, office.Id, 0, words, words);
        Viewer by = Viewer.For(Guid.NewGuid(), south.Id, Planted, Role.Strategist);
        Order order = new(Key, office, south.Id, 2026, new(2026, 1, 1)) { Note = words };
        order.Add(new(words) { HowMuch = words, AreaId = area.Id, Days = 3 }, words, by, new(2026, 1, 1));
        order.Add(new(words) { HowMuch = words }, words, by, new(2026, 1, 1));
        order.Send(new(2026, 1, 2));
        order.Rewrite(order.Lines[0], order.Lines[0].Words, words, by, new(2026, 1, 3));
        PlannedWork work = PlannedWork.Merge(office, 2026, words, null, order.Lines).Work!;
        return [area, new OfficeOwner(office.Id, south.Id), order, .. order.Lines, .. order.Changes, work, new YearArea(office.Id, 2026, area.Id, 0, words)];
    }

    private List<Record> ReportRecords(LogLine line)
    {
        Report report = new(Key, ReportKind.Public, south, ReportPeriod.OfYear(2026), words, Viewer.System, TestData.Now);
        line.ShowTo(Audience.Public);
        report.Take([(line, words)]);
        report.Rewrite(words, words);
        report.Lines[0].Reword(LocalText.Same($"{Asked} {Planted}"));
        report.Publish(new(2026, 11, 1));
        return [report, .. report.Lines];
    }

    private TwinTown Town() => new(Key, south.Id, south.Id, new(words, "FI", TestData.Fact) { Agreement = words, LastSign = words, LastSignOn = new(2026, 1, 1) });

    private List<Record> MoneyRecords()
    {
        Project project = new(Key, south.Id, Audience.OfOwner(south.Id), new(words, words, TestData.Fact) { Acronym = Planted, WhatLasted = words }, ProjectStage.Ended, new(2026, 5, 1));
        Idea idea = new(new($"{Planted} {Asked}", ApplicantKind.Company, NutsCode.Parse("SE124"), Planted, $"{Planted}@example.org", Tongue.Swedish), Audience.OfOwner(south.Id), TestData.Now, new(2027, 5, 1));
        idea.MakeLink();
        PartnerWish wish = new(Key, south.Id, new(words, words, new(2027, 1, 15), TestData.Fact) { Part = words });
        WishAnswer answer = wish.Answer(new($"{Planted} {Asked}", ApplicantKind.Company, null, Planted, $"{Planted}@example.org", Tongue.Swedish), TestData.Now, DateOnly.FromDateTime(TestData.Now), new(2027, 5, 1))!;
        answer.MakeLink();
        return [wish, answer, project, project.Join(south.Id, PartnerRole.Coordinator), project.Due(words, new(2027, 1, 12)), idea];
    }

    private static List<Record> AskRecords(Dossier dossier, Goal goal)
    {
        Position position = new(dossier, Key, new(words, words), TestData.Fact, TestData.Now);
        Ask ask = position.Add(new(AskKind.Change, words, words, Planted, words) { GoalId = goal.Id })!;
        Reading reading = new(dossier, ReadingKind.Proposal, new(2026, 1, 1), Tongue.Swedish, $"{Planted} {Asked}", TestData.Fact);
        position.Adopt(Planted, words, new(2026, 1, 2), new(2026, 1, 2));
        position.Send(words, new(2026, 1, 2), new(2026, 1, 2));
        position.Publish(dossier);
        return
        [
            position, ask, reading, ask.Decide(reading, new(AskResult.Met, new(0, 5), words, words), Planted, TestData.Now),
            ask.Decline(reading, new(0, 4), Planted, TestData.Now)!,
        ];
    }

    private List<Record> InfluenceRecords(Dossier dossier, Body body, Operation operation)
    {
        DateTime now = TestData.Now;
        Dossier other = Dossier.OpenByHand($"{Key}-by-hand", south.Id, Audience.Public, new(words, words, Level.Act, words), now);
        Meeting meeting = new(words, new(new(2027, 1, 20), null, new(2027, 1, 13)), [body], TestData.Fact);
        TemplateStep paper = new(words, StepKind.Meeting, Role.Strategist, 0) { BodyId = body.Id, PaperDays = 7 };
        PlanTemplate template = new(Key, south.Id, words, [paper]);
        Window window = dossier.Watch(WindowKind.Own, words, WindowEnd.WithDay(new(2027, 2, 1)), TestData.Fact);
        window.LayBy(template, dossier);
        ExpertRequest request = new(dossier, new(Planted, $"{Planted} {Asked}", [new(Planted, Planted, "sv", null)], new(2027, 1, 10)), Planted, now);
        return
        [
            other, meeting, .. meeting.Bodies, template, window, .. window.Steps, request, new WorkCalendar(south.Id, null, null, false),
            dossier.Touch(operation.Id, words), dossier.Reach(Stage.Proposed, new(2026, 1, 1), words, TestData.Fact),
            dossier.Name(ActorKind.Rapporteur, words, null), dossier.Relate(other, words),
            new Notice(dossier, NoticeKind.StepMoved, Role.Strategist, words, now) { Cause = words, WindowId = window.Id },
        ];
    }

    [System.Text.RegularExpressions.GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-")]
    private static partial System.Text.RegularExpressions.Regex NamesARecord();
}
