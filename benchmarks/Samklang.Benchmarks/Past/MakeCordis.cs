using System.Globalization;
using System.Text;

namespace Samklang.Benchmarks.Past;

/// <summary>
/// Writes a folder as CORDIS's zip holds it, of as many participations as asked, with what is wrong in the real ones: a mark at the beginning,
/// doubled quotes that break a field, decimal commas, brackets around places, line breaks in fields, rows with a field too many, repeated rows,
/// missing codes, ids that are none. Beside it, for a strict reader, the same participations without what breaks a row.
/// </summary>
internal sealed class MakeCordis(string folder, int rows)
{
    private const string ParticipantColumns = "projectID;projectAcronym;organisationID;vatNumber;name;shortName;SME;activityType;street;postCode;city;country;nutsCode;geolocation;organizationURL;contactForm;contentUpdateDate;rcn;order;role;ecContribution;netEcContribution;totalCost;endOfParticipation;active";
    private const string ProjectColumns = "id;acronym;status;title;startDate;endDate;totalCost;ecMaxContribution;topics;ecSignatureDate;frameworkProgramme;masterCall;subCall;fundingScheme;nature;objective;contentUpdateDate;rcn;grantDoi;keywords;Human-validated;legalBasis";

    private static readonly string[] words = ["energy", "storage", "wood", "robot", "sensor", "health", "food", "soil", "steel", "data", "water", "sea", "bus", "battery", "light", "cell", "crop", "heat", "learning", "safety"];
    private static readonly string[] branches = ["natural sciences", "engineering and technology", "medical and health sciences", "agricultural sciences", "social sciences", "humanities"];

    private readonly Random random = new(7);
    private readonly World world = new(11, Math.Max(200, rows / 4));

    public void Run()
    {
        Directory.CreateDirectory(Path.Combine(folder, "strict"));
        using StreamWriter participants = Open("organization.csv", ParticipantColumns), strict = Open("strict/organization.csv", ParticipantColumns), projects = Open("project.csv", ProjectColumns),
            topics = Open("topics.csv", "projectID;topic;title"), fields = Open("euroSciVoc.csv", "projectID;euroSciVocCode;euroSciVocPath;euroSciVocTitle;euroSciVocDescription");
        int expected = Math.Max(1, rows / 9);
        for (int written = 0, number = 0; written < rows; number++)
        {
            World.Gathering made = world.Next(Math.Min(number, expected - 1), expected) with { Id = 100_000_000 + number };
            Row(projects, Project(made));
            Row(topics, [$"{made.Id}", $"HORIZON-CL{made.Field / 54 + 1}-{made.Year}-D{made.Field / 9 % 6 + 1}-{made.Field % 9 + 1:00}", Title(made)]);
            foreach (int field in FieldsOf(made.Field))
                Row(fields, [$"{made.Id}", $"/{field / 54 + 20}/{field / 10 + 100}/{field + 1000}", $"{(number % 2 == 0 ? "/" : "")}{branches[field / 54]}/{Word(field / 10)} science/{Word(field)} {Word(field / 3)}", $"{Word(field)} {Word(field / 3)}", ""]);
            for (int order = 0; order < made.Partners.Count && written < rows; order++, written++)
                Participation(participants, strict, made, order);
        }
    }

    // The same matter is called otherwise another year, and much that a title says is said of everything.
    private static string Title(World.Gathering made) => $"{Word(made.Field / 6)} and {Word(400 + (made.Field / 9))} for {Word(440 + ((made.Field * 3 + made.Year) % 20))}";

    // Two or three, as real projects of Horizon Europe have on average; not always the very one.
    private List<int> FieldsOf(int field) =>
        [.. Enumerable.Range(0, random.Next(1, 5)).Select(at => at == 0 && random.Next(3) > 0 ? field : random.Next(3) > 0 ? (field / 10 * 10) + random.Next(10) : random.Next(World.FieldCount)).Distinct()];

    private StreamWriter Open(string name, string columns)
    {
        StreamWriter file = new(Path.Combine(folder, name), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 1 << 16);
        Row(file, columns.Split(';'));
        return file;
    }

    private string[] Project(World.Gathering made) =>
    [
        $"{made.Id}", $"ACR{made.Id % 100000}", made.Year < 2021 ? "CLOSED" : "SIGNED", $"{Word(made.Field)} for {Word(made.Field / 3)}", $"{made.Year}-06-01", $"{made.Year + 4}-05-31",
        string.Create(CultureInfo.InvariantCulture, $"{random.Next(100_000, 9_000_000)},{random.Next(100):00}"), $"{random.Next(100_000, 5_000_000)}", "", $"{made.Year}-04-{1 + made.Id % 28:00}",
        made.Year < 2021 ? "H2020" : "HORIZON", $"CALL-{made.Year}", $"CALL-{made.Year}-{made.Field}", "RIA", "",
        $"The aim; a new {Word(made.Field)}\nand \"{Word(made.Field / 2)}\" for all who work with {Word(made.Field / 5)}.", $"{made.Year + 1}-03-10 12:00:00", $"{made.Id}", $"10.3030/{made.Id}", "", "", "HORIZON.2",
    ];

    private void Participation(StreamWriter file, StreamWriter strict, World.Gathering made, int order)
    {
        World.Body body = world.Organisations[made.Partners[order]];
        int odd = random.Next(10_000);
        string name = $"ORGANISATION {body.Number} {Word(body.Fields[0]).ToUpperInvariant()} {(body.Number % 5 == 0 ? "\"RESEARCH; AND TRADE\" " : "")}{body.Country}";
        List<string> row =
        [
            odd == 1 ? "not known" : $"{made.Id}", $"ACR{made.Id % 100000}", $"{900_000_000 + body.Number}", body.Number % 3 == 0 ? "" : $"{body.Country}{body.Number:000000000}", name, $"O{body.Number}",
            body.Kind == "PRC" ? "true" : "false", body.Kind, odd < 300 ? $"STREET\n{body.Number}" : $"STREET {body.Number}", $"{10000 + body.Number % 80000}", $"CITY {body.Country}{body.Place}", body.Country,
            odd < 500 ? "" : $"{body.Country}{body.Place}{body.Place % 4}", odd < 800 ? $"(5{body.Place % 10}.38,9.7{body.Place})" : $"5{body.Place % 10}.38,9.7{body.Place}", $"http://www.o{body.Number}.example",
            $"https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/contact-form/project/{body.Number}/{made.Id}", $"{made.Year + 1}-0{1 + made.Id % 9}-1{order % 10} 13:15:00", $"{made.Id % 9999999}", $"{order + 1}",
            order == 0 ? "coordinator" : odd < 400 ? "associatedPartner" : odd < 700 ? "thirdParty" : "participant", $"{random.Next(900_000)}.5", $"{random.Next(900_000)}", $"{random.Next(900_000)},{random.Next(10)}", "false", "true",
        ];
        Row(strict, row);
        if (odd is >= 2 and < 20)
            row.Insert(8, "a field too many");
        Row(file, row, odd is >= 20 and < 420 ? 8 : -1);
        if (odd is < 420 or >= 440)
            return;
        Row(file, row);
        Row(strict, row);
    }

    // A field that is written as in some real rows: doubled quotes around, and none of its own.
    private static void Row(StreamWriter file, IReadOnlyList<string> fields, int broken = -1)
    {
        for (int at = 0; at < fields.Count; at++)
        {
            if (at > 0)
                file.Write(';');
            string text = fields[at].Replace("\"", "\"\"", StringComparison.Ordinal);
            file.Write(at == broken ? $"\"\"The \"\"{text}\"\" works\"" : text.Insert(0, "\""));
            file.Write('"');
        }
        file.Write('\n');
    }

    private static string Word(int number) => words[number % words.Length] + (number >= words.Length ? words[number / words.Length % words.Length] : "") + (number >= words.Length * words.Length ? "s" : "");
}
