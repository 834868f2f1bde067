using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Samklang.Data;
using Samklang.Language;
using Samklang.Matching;
using Samklang.Networks;
using Samklang.Publishing;
using Samklang.Tests.Data;
using Samklang.Watch;

namespace Samklang.Tests.Publishing;

public sealed class SiteIndexTests
{
    private static readonly Fact fact = new("Test", null, new(2026, 11, 1), null, false);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_network_is_found_by_the_new_name_of_its_organisation_and_no_longer_by_the_old()
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        Organisation organisation = new("alps", OrganisationKind.Network, new("Alpnätet", "The Alpine Network"));
        Network network = new("alps", organisation.Id, LocalText.Empty, LocalText.Empty, fact);
        await SaveAsync(database, organisation, network);
        using SiteIndex index = Open(database);
        string[] both = [organisation.Id.ToString(), network.Id.ToString()];
        Assert.Equal(both.Order(), await FoundAsync(index, "Alpnätet"));
        await using (SamklangDb db = database.AsSystem())
        {
            Organisation renamed = await db.Organisations.SingleAsync(Cancel);
            typeof(Organisation).GetProperty(nameof(Organisation.Name))!.SetValue(renamed, new LocalText("Bergsregionerna", "The Mountain Regions"));
            await db.SaveChangesAsync(Cancel);
        }
        Assert.Equal(both.Order(), await FoundAsync(index, "Bergsregionerna"));
        Assert.Empty(await FoundAsync(index, "Alpnätet"));
    }

    [Fact]
    public async Task A_call_closes_in_the_index_when_its_last_day_is_over_in_the_region()
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await SaveAsync(database, new Item(new("test", "1", "ferries", ItemKind.Call, new("", "Ferries"), fact) { Dates = [new(new(2026, 11, 23), ItemDateKind.Deadline)] }, database.Time.GetUtcNow().UtcDateTime));
        using SiteIndex index = Open(database);
        database.Time.SetUtcNow(new(2026, 11, 23, 22, 30, 0, TimeSpan.Zero));
        Assert.Equal("open", await StatusAsync(index));
        // Half past midnight on the region's walls, while it is still the 23rd in UTC.
        database.Time.SetUtcNow(new(2026, 11, 23, 23, 30, 0, TimeSpan.Zero));
        Assert.Equal("closed", await StatusAsync(index));
    }

    private static SiteIndex Open(TestDatabase database) => new(database.As, MatchEngine.CreateDefault(), database.Engine, database.Region, NullLogger<SiteIndex>.Instance);

    private static async Task SaveAsync(TestDatabase database, params object[] records)
    {
        await using SamklangDb db = database.AsSystem();
        db.AddRange(records);
        await db.SaveChangesAsync(Cancel);
    }

    private static async Task<IEnumerable<string>> FoundAsync(SiteIndex index, string words) =>
        (await index.CurrentAsync(Cancel)).Search(words, 5).Select(h => h.Id).Order();

    private static async Task<string> StatusAsync(SiteIndex index) =>
        (await index.CurrentAsync(Cancel)).Search("ferries", new SearchRequest { Facets = [FoundFacets.Status] }).Facets.Single().Counts.Single().Value;
}
