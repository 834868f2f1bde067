namespace Samklang.Matching.Tests;

public sealed class ReadmeTests
{
    private static readonly string Root = FindRoot();

    [Fact]
    public void The_example_in_the_README_is_one_that_compiles_and_finds_something()
    {
        var readme = Between(File.ReadAllText(Path.Combine(Root, "src", "Samklang.Matching", "README.md")), "```csharp\n", "```");
        var source = Between(File.ReadAllText(Path.Combine(Root, "tests", "Samklang.Matching.Tests", "ReadmeExample.cs")), "// begin\n", "        // end");
        Assert.Equal(Lines(source), Lines(readme));
        var (before, written) = (Console.Out, new StringWriter());
        Console.SetOut(written);
        try
        {
            ReadmeExample.Run();
        }
        finally
        {
            Console.SetOut(before);
        }

        Assert.Contains("kollektivtrafik → public transport", written.ToString(), StringComparison.Ordinal);
    }

    private static string Between(string text, string from, string to)
    {
        text = text.ReplaceLineEndings("\n");
        var start = text.IndexOf(from, StringComparison.Ordinal) + from.Length;
        return text[start..text.IndexOf(to, start, StringComparison.Ordinal)];
    }

    private static IEnumerable<string> Lines(string code) => code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Samklang.slnx")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
