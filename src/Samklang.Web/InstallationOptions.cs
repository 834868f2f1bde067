using System.ComponentModel.DataAnnotations;

namespace Samklang.Web;

/// <summary>What an operator decides of an installation. Section <c>Samklang</c>.</summary>
public sealed class InstallationOptions
{
    public const string Section = "Samklang";

    /// <summary>Each role can be entered with one click. Never on where real work is done.</summary>
    public bool Demonstration { get; set; }

    /// <summary>
    /// The folder of the keys that protect cookies; a session lasts over a restart because of it. Only the owner may read it.
    /// Hosts that serve the same site share it. Empty for a folder <c>keys</c> beside the SQLite file, or <c>data/keys</c> with PostgreSQL.
    /// </summary>
    public string? Keys { get; set; }

    /// <summary>The folder of the region's content, loaded into an empty database; relative to here or to the program.</summary>
    [Required]
    public string Content { get; set; } = "content/orebro";
}
