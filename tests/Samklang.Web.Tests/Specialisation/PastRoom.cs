using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Samklang.Projects.Past;
using Samklang.Sources.PastProjects;
using Samklang.Web.Tests.Desk;

namespace Samklang.Web.Tests.Specialisation;

/// <summary>
/// A room where past projects are known: three in one field with a workshop of the home region, in the first of them one of the
/// Basque Country too, and one in another field with the latter alone.
/// </summary>
internal static class PastRoom
{
    public static async Task<DeskRoom> OpenAsync(Func<DeskRoom, IEnumerable<object>>? more = null)
    {
        DeskRoom room = await DeskRoom.OpenAsync(r => [TestData.Installation(r.North), .. more?.Invoke(r) ?? []]);
        await room.Host.Services.GetRequiredService<TakeInPast>().RunAsync(PastSource.Cordis,
        [
            Table("project.csv", "id;acronym;title;startDate;ecSignatureDate;objective;contentUpdateDate", [.. Enumerable.Range(1, 4).Select(n => $"{n};P{n};Project {n};2020-01-01;2020-01-01;Aim;2023-01-01 12:00:00")]),
            Table("organization.csv", "projectID;organisationID;name;activityType;city;country;nutsCode;order;role;contentUpdateDate",
                "1;11;WORKSHOP;PRC;OREBRO;SE;SE124;1;coordinator;2023-01-01 12:00:00", "2;11;WORKSHOP;PRC;OREBRO;SE;SE124;1;coordinator;2023-01-01 12:00:00",
                "3;11;WORKSHOP;PRC;OREBRO;SE;SE124;1;coordinator;2023-01-01 12:00:00", "1;12;TALLER;PRC;SAN SEBASTIAN;ES;ES212;2;participant;2023-01-01 12:00:00",
                "4;12;TALLER;PRC;SAN SEBASTIAN;ES;ES212;1;coordinator;2023-01-01 12:00:00"),
            Table("euroSciVoc.csv", "projectID;euroSciVocCode;euroSciVocPath;euroSciVocTitle;euroSciVocDescription",
                [.. Enumerable.Range(1, 3).Select(n => $"{n};/25/73;/engineering and technology/robots;robots;"), "4;/21/10;/medicine/hearts;hearts;"]),
        ], new Progress<PastStep>(), TestHost.Cancel);
        return room;
    }

    /// <summary>Three projects of an Italian dairy alone, of dairy and of cheese, which is near to it.</summary>
    public static IReadOnlyList<PastFile> Elsewhere() =>
    [
        Table("italy/organization.csv", "projectID;organisationID;name;activityType;city;country;nutsCode;order;role;contentUpdateDate", [.. Enumerable.Range(5, 3).Select(n => $"{n};13;LATTE;PRC;BOLZANO;IT;ITH10;1;coordinator;2023-01-01 12:00:00")]),
        Table("italy/topics.csv", "projectID;topic;title", [.. Enumerable.Range(5, 3).Select(n => $"{n};SFS-01-2020;Milk")]),
        Table("italy/euroSciVoc.csv", "projectID;euroSciVocCode;euroSciVocPath;euroSciVocTitle;euroSciVocDescription",
            [.. Enumerable.Range(5, 3).SelectMany(n => (string[])[$"{n};/27/83/501;/agricultural sciences/animals/dairy;dairy;", $"{n};/27/83/502;/agricultural sciences/animals/cheese;cheese;"])]),
    ];

    private static PastFile Table(string name, string columns, params string[] rows)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(string.Join('\n', (string[])[columns, .. rows]) + "\n");
        return new($"test/{name}", bytes.Length, $"{bytes.Length} bytes", new(2026, 11, 1), () => new MemoryStream(bytes));
    }
}
