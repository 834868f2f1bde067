using Microsoft.Data.Sqlite;
using Samklang.Web.Commands;

namespace Samklang.Web.Tests.Commands;

/// <summary>What a command answered.</summary>
public sealed record CommandAnswer(int Code, string Output, string Error);

/// <summary>Runs commands in this process, on a throw-away folder with a database of its own.</summary>
public sealed class CommandLine : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("samklang-commands-");

    public string Folder => folder.FullName;

    public bool HasDatabase => File.Exists(Path.Combine(Folder, "data/samklang.db"));

    public string Write(string file, string text)
    {
        string path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Runs a command; settings of the test's own are added, an empty content among them unless one is given.</summary>
    public async Task<CommandAnswer> RunAsync(params string[] args)
    {
        using StringWriter output = new(), error = new();
        List<string> settings = [$"--Samklang:Home={Folder}"];
        if (!args.Any(a => a.StartsWith("--Samklang:Content=", StringComparison.Ordinal)))
            settings.Add("--Samklang:Content=none");
        int code = await SamklangCommand.RunAsync([.. args, .. settings], output, error, TestContext.Current.CancellationToken);
        return new(code, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}
