using Samklang.Content;

namespace Samklang.Tests.Content;

/// <summary>A small, whole content in a throw-away folder; a test changes what it is about.</summary>
internal sealed class ContentFiles : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("samklang-content-");

    public ContentFiles()
    {
        Write("organisations.yaml", """
            organisations:
              - key: north
                kind: region
                name: { sv: Norra länet, en: North County }
                nuts: SE124
            """);
        Write("installation.yaml", """
            installation:
              name: { sv: Norr i Europa, en: North in Europe }
              region: SE124
              owner: north
              lead: { sv: Ingress., en: Lead. }
              why: { sv: Därför., en: Because. }
            """);
        Write("strategy/goals.yaml", """
            framework:
              key: plan-2022
              series: plan
              level: regional
              title: { sv: Planen, en: The plan }
              valid-from: 2022-04-28
              owner: north
              fact: { source: Example, as-of: 2026-01-01, review-by: 2027-01-01 }
              goals:
                - key: clean-air
                  number: "1"
                  title: { sv: Ren luft, en: Clean air }
                  summary: { sv: Luften ska bli ren., en: The air shall be clean. }
            """);
        Write("operations.yaml", """
            operations:
              - key: buses
                title: { sv: Bussar, en: Buses }
                summary: { sv: Vi kör bussar., en: We run buses. }
                eu-effect: { sv: Regler om fordon., en: Rules on vehicles. }
                goals: [clean-air]
            """);
        Write("strategy/priorities.yaml", """
            priorities:
              - key: clean-buses
                owner: north
                title: { sv: Fossilfria bussar, en: Fossil-free buses }
                description: { sv: Elbussar och laddning i depå., en: Electric buses and depot charging. }
                keywords: { sv: [elbussar], en: [electric buses, clean vehicles] }
                audience: owner
                serves:
                  - goal: clean-air
                    why: { sv: Elbussar ger ren luft., en: Electric buses give clean air. }
                operations: [buses]
            """);
        Write("items/transport.yaml", """
            items:
              - key: clean-vehicles
                kind: act
                celex: 32019L1161
                date: 2019-06-20
                title: { sv: Direktivet om rena fordon, en: The clean vehicles directive }
                summary: { sv: Krav på rena fordon och elbussar i upphandling., en: Demands clean vehicles and electric buses in procurement. }
                dates:
                  - { on: 2021-08-02, kind: transposition }
                operations:
                  - operation: buses
                    how: { sv: Gäller bussarna., en: Concerns the buses. }
                fact: { source: EUR-Lex, as-of: 2026-01-01 }
            """);
        Write("demonstration.yaml", """
            people:
              - key: strategist-north
                display-name: { sv: Strateg i norr, en: Strategist in the north }
                organisation: north
                role: strategist
            """);
    }

    public string Folder => folder.FullName;

    public ContentFiles Write(string file, string text)
    {
        string path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    /// <summary>Changes one place in a file; fails when the place is not there.</summary>
    public ContentFiles Change(string file, string from, string to)
    {
        string text = File.ReadAllText(Path.Combine(Folder, file));
        Assert.Contains(from, text, StringComparison.Ordinal);
        return Write(file, text.Replace(from, to, StringComparison.Ordinal));
    }

    public RegionContent Read() => ContentFolder.Read(Folder, new DateTime(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc));

    /// <summary>What is wrong, one message each.</summary>
    public IReadOnlyList<string> Problems() => [.. Assert.Throws<ContentException>(Read).Problems.Select(p => p.ToString())];

    public void Dispose() => folder.Delete(recursive: true);
}
