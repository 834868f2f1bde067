using Samklang.Language;
using Samklang.Networks;
using Samklang.Office;
using Samklang.Projects;
using Samklang.Publishing;
using Samklang.Watch;
using Record = Samklang.People.Record;

namespace Samklang.Web.Tests.Projects;

/// <summary>Three owners of an office, two of them in another area than the first, and programmes and calls for the one and the other.</summary>
internal static class MoneyRoom
{
    public static async Task<TestHost> OpenAsync(params Record[] more)
    {
        TestHost host = new();
        Organisation orebro = Region("orebro", "SE124"), dalarna = Region("dalarna", "SE312"), gavleborg = Region("gavleborg", "SE313"), brussels = new("brussels", OrganisationKind.Office, new("Kontoret", "The Office"));
        BrusselsOffice office = new(brussels.Id, LocalText.Same("x"), LocalText.Same("x"), TestData.Fact);
        await host.SaveAsync(
        [
            orebro, dalarna, gavleborg, brussels, TestData.Installation(orebro), office, .. ((Organisation[])[orebro, dalarna, gavleborg]).Select(o => new OfficeOwner(office.Id, o.Id)),
            .. ((string, string)[])[("SE12", "Östra Mellansverige"), ("SE124", "Örebro län"), ("SE31", "Norra Mellansverige"), ("SE312", "Dalarnas län"), ("SE313", "Gävleborgs län")] is var places
                ? places.Select(p => (object)new NutsPlace(NutsCode.Parse(p.Item1), p.Item2, 2024)) : [],
            Fund, Horizon, Call("regional", "fund", "Robotar i små företag", "Robots in small companies"),
            Call("robots", "43108390", "Robotar i industrin", "Robots in industry", "HORIZON Innovation Actions"), Call("wolves", "43108390", "Vargar i fjällen", "Wolves in the mountains"), .. more,
        ]);
        return host;
    }

    private static Programme Fund => new("fund", new(ProgrammeKind.Fund, new("Regionalfonden, Östra Mellansverige", "Regional fund, East Middle Sweden"), new("Robotar och teknik i företag.", "Robots and technology in companies."), TestData.Fact)
    {
        Area = Eligibility.Parse("SE12"), Applicants = [ApplicantKind.Region, ApplicantKind.Municipality], PartnersOnly = [ApplicantKind.Company],
        HelpedBy = HelpDesk.ManagingAuthority, ManagingAuthority = new("Tillväxtverket", "Tillväxtverket"), FrameworkProgramme = "fund",
    });

    private static Programme Horizon => new("horizon", new(ProgrammeKind.SectorProgramme, new("Horisont Europa", "Horizon Europe"), new("Forskning.", "Research."), TestData.Fact)
    {
        Area = Eligibility.Everywhere, Applicants = [ApplicantKind.Company, ApplicantKind.Region], RateFrom = 70, RateTo = 100, LeastPartners = 3, LeastCountries = 3, HelpedBy = HelpDesk.Office, FrameworkProgramme = "43108390",
    });

    public static Item Call(string key, string programme, string sv, string en, string? type = null) => new(
        TestData.Draft(key, ItemKind.Call, new(sv, en)) with { Text = new(sv, en), ProgrammeCode = programme, TypeOfAction = type, Dates = [new(new DateOnly(2027, 2, 1), ItemDateKind.Deadline)] }, TestData.Now);

    private static Organisation Region(string key, string nuts) =>
        new(key, OrganisationKind.Region, new($"Region {key}", $"{key} Region")) { Nuts = NutsCode.Parse(nuts), Country = "SE" };
}
