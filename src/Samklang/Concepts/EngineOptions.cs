namespace Samklang.Concepts;

/// <summary>Where the engine keeps what is its own. Section <c>Samklang:Engine</c>.</summary>
public sealed class EngineOptions
{
    public const string Section = "Samklang:Engine";

    /// <summary>
    /// The folder of the operator's vocabulary, the trained model and the saved indexes; relative to <c>Samklang:Home</c>. Without
    /// it a folder beside the SQLite file, named as the file with <c>-engine</c> after, or <c>data/engine</c> with PostgreSQL.
    /// </summary>
    public string? Folder { get; set; }
}
