using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Samklang.Data;

namespace Samklang.Concepts;

/// <summary>The engine's own files beside the database. All but the vocabulary can be made anew at any time.</summary>
public sealed class EngineFolder(IOptions<EngineOptions> engine, IOptions<DatabaseOptions> database, IConfiguration configuration)
{
    public string Vocabulary => Path.Combine(Folder, "vocabulary.txt");

    public string Model => Path.Combine(Folder, "concepts.model");

    public string Index(string name) => Path.Combine(Folder, $"{name}.index");

    private string Folder => Path.GetFullPath(engine.Value.Folder is { Length: > 0 } set ? set : BesideDatabase(database.Value), HomeFolder);

    private string HomeFolder => configuration["Samklang:Home"] is { Length: > 0 } home ? Path.GetFullPath(home) : Environment.CurrentDirectory;

    private static string BesideDatabase(DatabaseOptions options)
    {
        string? file = options.Kind == DatabaseKind.Sqlite ? new SqliteConnectionStringBuilder(options.Connection).DataSource : null;
        return string.IsNullOrEmpty(file) || file == ":memory:" ? "data/engine" : $"{file}-engine";
    }
}
