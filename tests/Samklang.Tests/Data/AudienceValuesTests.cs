using Samklang.Data;
using Samklang.Networks;
using Samklang.People;

namespace Samklang.Tests.Data;

/// <summary>What the index lets a viewer find is what the database lets them read, for every kind of viewer and audience.</summary>
public sealed class AudienceValuesTests
{
    private static readonly Guid[] owners = [Guid.NewGuid(), Guid.NewGuid()];
    private static readonly Guid[] people = [Guid.NewGuid(), Guid.NewGuid()];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(TestDatabase.Kinds), MemberType = typeof(TestDatabase))]
    public async Task The_bounds_of_a_search_are_the_query_filter(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using (SamklangDb db = database.AsSystem())
        {
            db.AddRange(Audiences().Select((audience, i) => Kept($"organisation-{i}", audience)));
            await db.SaveChangesAsync(Cancel);
        }
        List<Organisation> all = await ReadAsync(database, Viewer.System);
        Assert.Equal(Audiences().Count(), all.Count);
        foreach (Viewer viewer in Viewers())
        {
            HashSet<Guid> readable = [.. (await ReadAsync(database, viewer)).Select(o => o.Id)];
            foreach (Organisation one in all)
            {
                bool isReadable = readable.Contains(one.Id);
                Assert.True(isReadable == Passes(viewer, one), $"{viewer} and {one.Audience}");
                Assert.Equal(isReadable, AudienceValues.Permit(viewer, one.Audience));
                Assert.Equal(isReadable ? ["key"] : [], AudienceValues.Of(one.Audience).Select(a => AudienceValues.Part(viewer, AudienceValues.Join(a, "key"))).OfType<string>().Distinct());
            }
        }
    }

    private static bool Passes(Viewer viewer, Organisation one) =>
        AudienceValues.Within(viewer).All(filter => filter.Name == AudienceValues.Attribute && AudienceValues.Of(one.Audience).Any(filter.AnyOf.Contains));

    private static IEnumerable<Audience> Audiences() =>
        [Audience.Public, Audience.Owners, .. owners.Select(Audience.OfOwner), .. people.Select(Audience.OfPerson)];

    private static IEnumerable<Viewer> Viewers() =>
    [
        Viewer.Anyone, Viewer.System,
        .. from owner in owners from person in people from role in Enum.GetValues<Role>() select Viewer.For(person, owner, "Somebody", role),
    ];

    private static Organisation Kept(string key, Audience audience)
    {
        Organisation organisation = new(key, OrganisationKind.Region, new("Region", "Region"));
        organisation.ShowTo(audience);
        return organisation;
    }

    private static async Task<List<Organisation>> ReadAsync(TestDatabase database, Viewer viewer)
    {
        await using SamklangDb db = database.As(viewer);
        return [.. db.Organisations];
    }
}
