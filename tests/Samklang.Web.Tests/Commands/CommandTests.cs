namespace Samklang.Web.Tests.Commands;

public sealed class CommandTests : IDisposable
{
    private const string Record = """
        { "reference": "REF", "summary": "S", "metadata": { "identifier": ["TEST-01"], "title": ["Electric buses"], "type": ["1"],
          "status": ["31094502"], "deadlineDate": ["2027-04-20T00:00:00.000+0000"], "DATASOURCE": ["SEDIA"], "language": ["en"] } }
        """;

    private readonly CommandLine line = new();

    public void Dispose() => line.Dispose();

    [Theory]
    [InlineData("imoprt", "'imoprt' is no command. Did you mean 'import'?")]
    [InlineData("mach", "'mach' is no command. Did you mean 'match'?")]
    [InlineData("zebra", "'zebra' is no command. Commands are serve, ")]
    [InlineData("serve now", "'now' is no command.")]
    [InlineData("--verson", "'--verson' is no option, and no setting either")]
    [InlineData("serve --port 80 --quiet", "'--quiet' is no option, and no setting either")]
    [InlineData("import sedai x", "'sedai' is no command of import. Did you mean 'sedia'?")]
    [InlineData("import", "Required command was not provided")]
    [InlineData("import sedia", "samklang import sedia --help")]
    [InlineData("import sedia . --as-of yesterday", "'yesterday' is not a date like 2026-11-23.")]
    [InlineData("match --profiles p.jsonl", "A judged task needs --profiles, --items and --run; missing: --items, --run.")]
    [InlineData("match --top 3", "missing: --profiles, --items, --run.")]
    [InlineData("match --nonsense", "'--nonsense' is nothing that samklang match takes.")]
    [InlineData("migrate now", "'now' is nothing that samklang migrate takes.")]
    public async Task A_wrong_call_says_what_is_wrong_and_changes_nothing(string words, string expected)
    {
        CommandAnswer answer = await line.RunAsync(words.Split(' '));
        Assert.Equal(2, answer.Code);
        Assert.Contains(expected, answer.Error, StringComparison.Ordinal);
        Assert.False(line.HasDatabase);
    }

    [Theory]
    [InlineData("--help", "samklang [command]")]
    [InlineData("import --help", "samklang import [command]")]
    [InlineData("import sedia --help", "samklang import sedia <PATH>...")]
    [InlineData("match --help", "samklang match [options]")]
    [InlineData("migrate --help", "samklang migrate [options]")]
    public async Task Each_command_has_help(string words, string expected)
    {
        CommandAnswer answer = await line.RunAsync(words.Split(' '));
        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.Contains(expected, answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_database_lies_in_the_home_folder_wherever_one_stands()
    {
        CommandAnswer answer = await line.RunAsync("migrate");
        Assert.Equal(0, answer.Code);
        Assert.True(line.HasDatabase);
        Assert.Contains(Path.Combine(line.Folder, "data", "samklang.db"), answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_says_what_it_took_in_and_a_second_one_changes_nothing()
    {
        string page = line.Write("page.json", Page("1TOPICSen", "2TOPICSen"));
        CommandAnswer first = await line.RunAsync("import", "sedia", page);
        Assert.Equal((0, ""), (first.Code, first.Error));
        Assert.Contains("1 file read, 2 calls found.\n2 new, 0 changed, 0 unchanged, 0 problems.\n", first.Output, StringComparison.Ordinal);
        CommandAnswer second = await line.RunAsync("import", "sedia", line.Folder, "--as-of", "2026-11-24");
        Assert.Contains("0 new, 0 changed, 2 unchanged, 0 problems.", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_with_something_broken_names_it_takes_in_the_rest_and_answers_1()
    {
        line.Write("calls/a.json", Page("1TOPICSen", "2TOPICSen")[..^40]);
        line.Write("calls/b.json", Page("3TOPICSen", "3TOPICSen"));
        line.Write("calls/c.json", "<html></html>");
        CommandAnswer answer = await line.RunAsync("import", "sedia", Path.Combine(line.Folder, "calls"), "/no/such/file");
        Assert.Equal(1, answer.Code);
        Assert.Contains("/no/such/file: there is no such file or folder.\n", answer.Error, StringComparison.Ordinal);
        Assert.Contains("a.json: record 2: the file is cut off in the middle of the record.\n", answer.Error, StringComparison.Ordinal);
        Assert.Contains("c.json: the file is a web page", answer.Error, StringComparison.Ordinal);
        Assert.Contains("2 new, 0 changed, 0 unchanged, 3 problems.", answer.Output, StringComparison.Ordinal);
        Assert.Contains("1 call stood more than once, and the last one counts: 3TOPICSen.", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wrong.json", "a,b,c", "wrong.json: the file is not a search answer")]
    [InlineData("empty/readme.txt", "Hello", "empty: the folder holds no .json file.")]
    public async Task An_import_of_nothing_that_can_be_read_answers_2_and_makes_no_database(string file, string text, string expected)
    {
        line.Write(file, text);
        CommandAnswer answer = await line.RunAsync("import", "sedia", Path.Combine(line.Folder, file.Split('/')[0]));
        Assert.Equal(2, answer.Code);
        Assert.Contains(expected, answer.Error, StringComparison.Ordinal);
        Assert.False(line.HasDatabase);
    }

    [Fact]
    public async Task Content_that_is_wrong_is_named_and_the_command_fails()
    {
        line.Write("region/organisations.yaml", "organisations:\n  - key: north\n");
        string page = line.Write("page.json", Page("1TOPICSen"));
        CommandAnswer answer = await line.RunAsync("import", "sedia", page, "--Samklang:Content=region");
        Assert.Equal(1, answer.Code);
        Assert.Contains("organisations.yaml(2): organisations.name: is missing or empty.", answer.Error, StringComparison.Ordinal);
        Assert.Contains("installation.yaml: the file is missing.", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Samklang:Database:Kind=Oracle", "'Oracle' at 'Samklang:Database:Kind'")]
    [InlineData("--Samklang:Database:Connection=Data Source=/proc/no/such.db", "/proc/no")]
    [InlineData("--Samklang:Content=nowhere", "nowhere: there is no such folder.")]
    public async Task A_setting_that_leads_nowhere_is_named_without_a_trace(string setting, string expected)
    {
        string page = line.Write("page.json", Page("1TOPICSen"));
        CommandAnswer answer = await line.RunAsync("import", "sedia", page, setting);
        Assert.Equal(1, answer.Code);
        Assert.Contains(expected, answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Matching_shows_what_came_of_it_for_each_priority()
    {
        CommandAnswer answer = await line.RunAsync("match", "--Samklang:Content=content/orebro");
        Assert.Equal(0, answer.Code);
        Assert.Matches(@"Fossil-free public transport +[0-9]+ +0 +0 ", answer.Output);
        Assert.Matches(@"[0-9]+ items against [0-9]+ priorities: [0-9]+ matches, 0 new, 0 fallen away\.", answer.Output);
    }

    [Fact]
    public async Task A_judged_task_becomes_a_run_without_a_database()
    {
        string profiles = line.Write("p.jsonl", """{"id":"p1","lang":"en","title":"Electric buses","text":""}""");
        string items = line.Write("i.jsonl", """
            {"id":"i1","lang":"en","title":"Cod quotas","text":""}
            {"id":"i2","lang":"en","title":"Electric buses in cities","text":""}
            """);
        string run = Path.Combine(line.Folder, "out.run");
        CommandAnswer answer = await line.RunAsync("match", "--profiles", profiles, "--items", items, "--run", run, "--top", "5");
        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.Matches(@"\Ap1 Q0 i2 1 [0-9.]+ samklang\n", File.ReadAllText(run));
        Assert.Matches("[0-9]+ items per second", answer.Output);
        Assert.False(line.HasDatabase);
    }

    [Fact]
    public async Task A_judged_task_with_a_broken_line_names_it_and_leaves_no_run()
    {
        string profiles = line.Write("p.jsonl", """{"id":"p1","title":"Buses"}""");
        string items = line.Write("i.jsonl", "{\"id\":\"i1\",\"title\":\"Buses\"}\nbroken\n");
        string run = Path.Combine(line.Folder, "out.run");
        CommandAnswer answer = await line.RunAsync("match", "--profiles", profiles, "--items", items, "--run", run);
        Assert.Equal(2, answer.Code);
        Assert.StartsWith("i.jsonl:2: ", answer.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(line.Folder, "out.run*"));
        Assert.Equal(2, (await line.RunAsync("match", "--profiles", profiles, "--items", "/no/such", "--run", run)).Code);
    }

    [Fact]
    public async Task All_real_calls_are_taken_in_and_a_second_import_changes_nothing()
    {
        string? root = AppContext.BaseDirectory;
        while (root is not null && !File.Exists(Path.Combine(root, "Samklang.slnx")))
            root = Path.GetDirectoryName(root);
        string calls = Path.Combine(root ?? "", "../shared/data/calls/sedia-search");
        if (!Directory.Exists(calls))
            Assert.Skip($"No real calls in {calls}.");
        CommandAnswer first = await line.RunAsync("import", "sedia", calls, "--Samklang:Content=content/orebro");
        Assert.Contains("14 files read, 1368 calls found.", first.Output, StringComparison.Ordinal);
        Assert.Matches("13[0-9]{2} new, [0-9]{1,2} changed, [0-9]{1,2} unchanged, 0 problems", first.Output);
        Assert.Matches("Matched: [1-9][0-9]+ new matches", first.Output);
        CommandAnswer second = await line.RunAsync("import", "sedia", calls, "--Samklang:Content=content/orebro");
        Assert.Contains("0 new, 0 changed, 1368 unchanged, 0 problems.", second.Output, StringComparison.Ordinal);
    }

    private static string Page(params string[] references) =>
        $"{{\"results\": [{string.Join(",\n", references.Select(r => Record.Replace("REF", r, StringComparison.Ordinal)))}]}}";
}
