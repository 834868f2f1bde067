using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.People;
using Samklang.Projects.Past;
using Samklang.Sources.PastProjects;
using Samklang.Tests.Data;

namespace Samklang.Tests.Sources.PastProjects;

public sealed class TakeInPastTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(TestDatabase.Kinds), MemberType = typeof(TestDatabase))]
    public async Task The_tables_of_CORDIS_are_taken_in_whatever_their_order(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await TakeInAsync(database,
            PastTables.File("topics.csv", "projectID;topic;title", "7;ICT-37-2015-1;Open disruptive innovation"),
            PastTables.File("euroSciVoc.csv", "projectID;euroSciVocCode;euroSciVocPath;euroSciVocTitle;euroSciVocDescription", "5;/29/97/543;/social sciences/political sciences;political sciences;"),
            PastTables.File("legalBasis.csv", "projectID;legalBasis;title;uniqueProgrammePart", "5;X;Y;true"),
            PastTables.File("organization.csv", PastTables.Quoted(PastTables.ParticipantColumns), PastTables.Participant(5, 9001), PastTables.Participant(7, 9001, order: 2)),
            PastTables.File("project.csv", PastTables.Quoted(PastTables.ProjectColumns), PastTables.Project(5)));

        await using SamklangDb db = database.As(Viewer.Anyone);
        PastProject told = await db.PastProjects.SingleAsync(p => p.Id == 5, Cancel), bare = await db.PastProjects.SingleAsync(p => p.Id == 7, Cancel);
        Assert.Equal(("Electric buses", 2019, 2073781.25, 1500000.0, new DateOnly(2022, 5, 31)), (told.Title, told.Year, told.TotalCost, told.Contribution, told.EndOn));
        Assert.Equal(("ACR7", "", 2015), (bare.Acronym, bare.Title, bare.Year));
        PastOrganisation organisation = await db.PastOrganisations.SingleAsync(Cancel);
        Assert.Equal((9001, "NORTH UNIVERSITY", "SE", "SE124", 59.27), (organisation.Id, organisation.Name, organisation.Country, organisation.Nuts.ToString(), organisation.Latitude));
        PastParticipation part = await db.PastParticipations.SingleAsync(p => p.ProjectId == 5, Cancel);
        Assert.Equal((PastRole.Coordinator, 1000.5, 2073781.25, false), (part.Role, part.Contribution, part.Cost, part.HasLeft));
        Assert.Equal((543, "social sciences/political sciences"), ((await db.PastFields.SingleAsync(Cancel)).Id, (await db.PastFields.SingleAsync(Cancel)).Path));
        Assert.Equal("ICT-37-2015-1", (await db.PastTopics.SingleAsync(Cancel)).Code);
    }

    [Theory, MemberData(nameof(TestDatabase.Kinds), MemberType = typeof(TestDatabase))]
    public async Task A_bad_row_is_named_and_kept_aside_and_a_bad_value_is_left_out(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        PastIntake intake = Assert.Single(await TakeInAsync(database, PastTables.File("organization.csv",
            PastTables.Quoted(PastTables.ParticipantColumns), PastTables.Participant(5, 9001), PastTables.Participant(5, 9002).Replace("\"5\";", "\"five\";"),
            PastTables.Participant(6, 9003, nuts: "somewhere", order: 3), PastTables.Participant(7, 9004) + ";\"and more\"", PastTables.Participant(8, 9005, name: " "))));

        Assert.Equal((5, 3, true), (intake.RowCount, intake.AsideCount, intake.IsDone));
        await using SamklangDb db = database.AsSystem();
        List<PastProblem> problems = await db.PastProblems.OrderBy(p => p.Line).ToListAsync(Cancel);
        Assert.Equal(
            ["3 the projectID 'five' is not a number", "4 taken in without nutsCode: 'somewhere' is not a NUTS code", "5 26 fields where the first line has 25", "6 the organisation has no name"],
            problems.Select(p => $"{p.Line} {p.What}"));
        Assert.Equal([true, false, true, true], problems.Select(p => p.IsAside));
        Assert.StartsWith("\"five\";\"ACR5\"", problems[0].Row, StringComparison.Ordinal);
        Assert.Equal([9001, 9003], await db.PastOrganisations.Select(o => o.Id).Order().ToListAsync(Cancel));
    }

    [Theory, MemberData(nameof(TestDatabase.Kinds), MemberType = typeof(TestDatabase))]
    public async Task An_import_that_was_killed_goes_on_and_ends_in_the_same(DatabaseKind kind)
    {
        PastFile whole = Many();
        await using TestDatabase straight = await TestDatabase.CreateAsync(kind), killed = await TestDatabase.CreateAsync(kind);
        await TakeInAsync(straight, whole);
        foreach (int at in (int[])[150_000, 400_000, 410_000, 900_000])
            await Assert.ThrowsAsync<IOException>(() => TakeInAsync(killed, whole with { Open = () => new BreakingStream(whole.Open(), at) }));
        await using (SamklangDb db = killed.AsSystem())
            Assert.InRange((await db.PastIntakes.SingleAsync(Cancel)).RowCount, 2_000, 5_500);
        await TakeInAsync(killed, whole);

        string expected = await DumpAsync(straight);
        Assert.Contains("is not a number", expected, StringComparison.Ordinal);
        Assert.Equal(expected, await DumpAsync(killed));
        await TakeInAsync(straight, whole);
        Assert.Equal(expected, await DumpAsync(straight));
    }

    [Theory, MemberData(nameof(TestDatabase.Kinds), MemberType = typeof(TestDatabase))]
    public async Task Of_several_rows_about_an_organisation_the_newest_that_says_where_it_lies_counts(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        string[] rows = [PastTables.Participant(1, 9, "OLD NAME", "SE123", "2020-01-01 00:00:00"), PastTables.Participant(2, 9, "NEWEST BUT NOWHERE", "", "2025-01-01 00:00:00"), PastTables.Participant(3, 9, "NEW NAME", "SE124", "2023-01-01 00:00:00")];
        await TakeInAsync(database, PastTables.File("a.csv", [PastTables.Quoted(PastTables.ParticipantColumns), .. rows]));
        await TakeInAsync(database, PastTables.File("b.csv", [PastTables.Quoted(PastTables.ParticipantColumns), .. rows.Reverse()]));
        await using SamklangDb db = database.AsSystem();
        Assert.Equal("NEW NAME", (await db.PastOrganisations.SingleAsync(Cancel)).Name);
    }

    [Theory, MemberData(nameof(TestDatabase.Kinds), MemberType = typeof(TestDatabase))]
    public async Task Kohesio_and_keep_are_read_by_the_names_of_their_columns(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await TakeInAsync(database, PastSource.Kohesio, PastTables.File("SE.csv",
            "Operation_Unique_Identifier,Operation_Name_English,Operation_Start_Date,Total_Eligible_Expenditure_amount,Project_EU_Budget,Beneficiary_Unique_Identifier,Beneficiary_Name,CountryCode,NUTS3_Code,Category_Label",
            "https://linkedopendata.eu/entity/Q71,Fossil-free buses,04/09/2023,337478.4,134991.36,https://linkedopendata.eu/entity/Q27,Örebro kommun,SE,SE124,Clean urban transport",
            "https://linkedopendata.eu/entity/Q71,Fossil-free buses,04/09/2023,337478.4,134991.36,https://linkedopendata.eu/entity/Q27,Örebro kommun,SE,SE124,Clean urban transport"));
        await TakeInAsync(database, PastSource.Keep, PastTables.File("keep.csv",
            "Project acronym,Programme,Organisation in English,Lead partner,Country code,Participant Identification Code,Project start date",
            "BALTBUS,Baltic Sea,City of Turku,Yes,FI,9007,01/03/2019", "BALTBUS,Baltic Sea,A small firm,No,SE,N.a.,01/03/2019"));
        await using SamklangDb db = database.As(Viewer.Anyone);
        Assert.Equal(["2019 BALTBUS", "2023 Fossil-free buses"], (await db.PastProjects.ToListAsync(Cancel)).Select(p => $"{p.Year} {(p.Title.Length > 0 ? p.Title : p.Acronym)}").Order());
        Assert.Equal(3, await db.PastParticipations.CountAsync(Cancel));
        Assert.Equal("City of Turku", (await db.PastOrganisations.SingleAsync(o => o.Id == 9007, Cancel)).Name);
        Assert.Equal(NutsOf("SE124"), (await db.PastOrganisations.SingleAsync(o => o.Name == "Örebro kommun", Cancel)).Nuts);
    }

    [Fact]
    public async Task A_file_of_another_kind_is_refused_with_what_it_lacks_and_nothing_is_taken_in()
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        InvalidDataException refusal = await Assert.ThrowsAsync<InvalidDataException>(() => TakeInAsync(database,
            PastTables.File("organization.csv", PastTables.Quoted(PastTables.ParticipantColumns), PastTables.Participant(5, 9001)), PastTables.File("prices.csv", "projectID;price", "1;2")));
        Assert.Contains("test/prices.csv: is no file of Cordis: it lacks topic, title; its columns are projectID, price.", refusal.Message, StringComparison.Ordinal);
        await using SamklangDb db = database.AsSystem();
        Assert.False(await db.PastOrganisations.AnyAsync(Cancel));
    }

    private static Samklang.Networks.NutsCode? NutsOf(string code) => Samklang.Networks.NutsCode.Parse(code);

    private static PastFile Many() => PastTables.File("organization.csv", [PastTables.Quoted(PastTables.ParticipantColumns), .. Enumerable.Range(0, 6_000).Select(row =>
        row % 97 == 5 ? PastTables.Participant(row, 9).Replace($"\"{row}\";", "\"none\";")
        : PastTables.Participant(row / 4, 9000 + row * 7 % 90, $"NAME {row}", row % 5 == 0 ? "" : "SE124", $"20{10 + row * 13 % 15}-03-10 13:15:00", row % 4 + 1))]);

    private static Task<IReadOnlyList<PastIntake>> TakeInAsync(TestDatabase database, params PastFile[] files) => TakeInAsync(database, PastSource.Cordis, files);

    private static Task<IReadOnlyList<PastIntake>> TakeInAsync(TestDatabase database, PastSource source, params PastFile[] files) =>
        new TakeInPast(database.As) { RowsACommit = 400 }.RunAsync(source, files, new Progress<PastStep>(), Cancel);

    private static async Task<string> DumpAsync(TestDatabase database)
    {
        await using SamklangDb db = database.AsSystem();
        List<string> lines =
        [
            .. (await db.PastProjects.ToListAsync(Cancel)).Select(p => $"{p.Id} {p.Reference} {p.Acronym} {p.Year}"),
            .. (await db.PastOrganisations.ToListAsync(Cancel)).Select(o => $"{o.Id} {o.Name} {o.Nuts} {o.UpdatedOn}"),
            .. (await db.PastParticipations.ToListAsync(Cancel)).Select(p => $"{p.ProjectId} {p.OrganisationId} {p.Position} {p.Role} {p.Cost}"),
            .. (await db.PastProblems.ToListAsync(Cancel)).Select(p => $"{p.File} {p.Line} {p.What} {p.Row}"),
            .. (await db.PastIntakes.ToListAsync(Cancel)).Select(i => $"{i.File} {i.RowCount} {i.AsideCount} {i.IsDone}"),
        ];
        return string.Join('\n', lines.Order(StringComparer.Ordinal));
    }

    /// <summary>Stops giving bytes somewhere, as when the power goes.</summary>
    private sealed class BreakingStream(Stream inner, int after) : MemoryStream
    {
        private int given;

        public override int Read(Span<byte> buffer)
        {
            if (given >= after)
                throw new IOException("The power is gone.");
            int read = inner.Read(buffer[..Math.Min(buffer.Length, Math.Max(1, after - given))]);
            given += read;
            return read;
        }
    }
}
