using System.ComponentModel.DataAnnotations;

namespace Samklang.Data;

/// <summary>Which database is used. Section <c>Samklang:Database</c>.</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Samklang:Database";

    /// <summary><c>Sqlite</c> (one file, nothing to install) or <c>Postgres</c> (15 or later).</summary>
    public DatabaseKind Kind { get; set; } = DatabaseKind.Sqlite;

    /// <summary>The connection string. For SQLite a file is enough: <c>Data Source=samklang.db</c>.</summary>
    [Required]
    public string Connection { get; set; } = "Data Source=data/samklang.db";
}

public enum DatabaseKind
{
    Sqlite,
    Postgres,
}
