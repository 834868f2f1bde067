using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Samklang.Influence;
using Samklang.Influence.Asks;
using Samklang.Networks;
using Samklang.Office;
using Samklang.Office.Log;
using Samklang.Office.Orders;
using Samklang.Office.Reports;
using Samklang.Office.Spreadsheets;
using Samklang.Projects;
using Samklang.Projects.Money;
using Samklang.Publishing;
using Samklang.Specialisation;
using Samklang.Specialisation.Wishes;
using Samklang.Strategy;
using Samklang.Strategy.Versions;
using Samklang.Watch;
using Samklang.Web.Texts;
using Record = Samklang.People.Record;

namespace Samklang.Web.Tests;

/// <summary>Every kind of record is found by a search, or stands here with what it is found through.</summary>
public sealed class FindableKindsTests
{
    private static readonly Dictionary<Type, string> foundThrough = new()
    {
        [typeof(Installation)] = "its owner",
        [typeof(Samklang.People.AccessKey)] = "its holder's list of keys: it is nobody else's",
        [typeof(Samklang.Publishing.Webhooks.Webhook)] = "the list of whoever made it: it is nobody else's",
        [typeof(Samklang.Mail.DigestSubscription)] = "the subscriber's own page: it is nobody else's",
        [typeof(Samklang.Mail.OutgoingMail)] = "the page of the one it is for: it is nobody else's",
        [typeof(Feedback)] = "the page that it is about",
        [typeof(GoalLink)] = "the goal",
        [typeof(PriorityGoal)] = "the goal and the priority",
        [typeof(PriorityOperation)] = "the priority",
        [typeof(OperationGoal)] = "the goal and the operation",
        [typeof(WorkLink)] = "the work",
        [typeof(DeclinedGoal)] = "the priority",
        [typeof(RollOverDecision)] = "the framework",
        [typeof(Watch.Match)] = "the item",
        [typeof(ItemOperation)] = "the item",
        [typeof(Procedure)] = "the item, by its number",
        [typeof(DossierItem)] = "the dossier",
        [typeof(DossierPriority)] = "the dossier",
        [typeof(DossierOperation)] = "the dossier",
        [typeof(DossierStage)] = "the dossier",
        [typeof(DossierActor)] = "the dossier",
        [typeof(RelatedDossier)] = "the dossier",
        [typeof(Step)] = "the window",
        [typeof(Notice)] = "the dossier",
        [typeof(DeclinedPlace)] = "the ask",
        [typeof(Order)] = "its lines",
        [typeof(OrderChange)] = "the order",
        [typeof(ReportLine)] = "the report and the log line",
        [typeof(SheetImport)] = "the list of what the person has handed in",
        [typeof(YearArea)] = "the orders of its year",
        [typeof(LogLink)] = "the log line",
        [typeof(MeetingBody)] = "the meeting",
        [typeof(WorkCalendar)] = "the owner",
        [typeof(Membership)] = "the network",
        [typeof(ProjectDeadline)] = "the project",
        [typeof(ProjectPartner)] = "the project",
        [typeof(Idea)] = "the list of ideas: its words are kept in one place, so that they are gone when it is",
        [typeof(WishAnswer)] = "the wish: its words are kept in one place, so that they are gone when it is",
        [typeof(Platform)] = "its partnerships",
        [typeof(PartnershipPriority)] = "the partnership",
        [typeof(PartnershipRegion)] = "the partnership",
        [typeof(BrusselsOffice)] = "its organisation",
        [typeof(OfficeArea)] = "the office",
        [typeof(OfficeOwner)] = "the office",
    };

    [Theory]
    [InlineData("SearchTexts")]
    [InlineData("FeedTexts")]
    public void Every_kind_that_is_found_is_named_in_words(string texts)
    {
        IEnumerable<string> names = texts == "SearchTexts"
            ? Enum.GetValues<FoundKind>().SelectMany(FoundFacets.ValuesOf).Select(value => $"kind.{value}")
            : Enum.GetValues<FoundKind>().Select(kind => $"Kind.{kind}");
        foreach (string language in (string[])["", ".en"])
        {
            string written = Guards.Repository.Read("src", "Samklang.Web", "Texts", $"{texts}{language}.resx");
            Assert.All(names, name => Assert.Contains($"name=\"{name}\"", written, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Every_kind_of_record_is_found_or_known_to_be_found_through_another()
    {
        await using TestHost host = new();
        using var db = host.AsSystem();
        List<Type> kinds = [.. db.Model.GetEntityTypes().Select(e => e.ClrType).Where(typeof(Record).IsAssignableFrom)];
        HashSet<string> found = [.. FoundKinds.RecordKinds];
        Assert.Empty(kinds.Where(k => !found.Contains(k.Name) && !foundThrough.ContainsKey(k)).Select(k => $"{k.Name} is neither found by a search nor said to be found through another"));
        Assert.Empty(foundThrough.Keys.Where(k => found.Contains(k.Name) || !kinds.Contains(k)).Select(k => $"{k.Name} is found, or is no kind of record any more"));
    }

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public async Task Every_kind_that_is_found_has_a_name_in_the_search_and_in_what_is_followed(string language)
    {
        await using TestHost host = new();
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        IStringLocalizer search = host.Services.GetRequiredService<IStringLocalizer<SearchTexts>>(), feeds = host.Services.GetRequiredService<IStringLocalizer<FeedTexts>>();
        Assert.Empty(Enum.GetValues<FoundKind>().SelectMany(FoundFacets.ValuesOf).Where(kind => search[$"kind.{kind}"].ResourceNotFound).Select(kind => $"the search has no name for {kind}"));
        Assert.Empty(Enum.GetValues<FoundKind>().Where(kind => kind != FoundKind.Item && feeds[$"Kind.{kind}"].ResourceNotFound).Select(kind => $"what is followed has no name for {kind}"));
    }
}
