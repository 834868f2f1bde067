using System.ComponentModel.DataAnnotations;
using Samklang.Web.Hosting;

namespace Samklang.Web;

/// <summary>What an operator decides of an installation. Section <c>Samklang</c>.</summary>
public sealed class InstallationOptions
{
    public const string Section = "Samklang";

    /// <summary>Each role can be entered with one click. Never on where real work is done.</summary>
    public bool Demonstration { get; set; }

    /// <summary>
    /// The folder of the keys that protect cookies; a session lasts over a restart because of it. Only the owner may read it.
    /// Hosts that serve the same site share it. Relative to <see cref="Home"/>; without it a folder <c>keys</c> beside the SQLite
    /// file, or <c>data/keys</c> with PostgreSQL.
    /// </summary>
    public string? Keys { get; set; }

    /// <summary>
    /// The folder of the region's content, loaded into an empty database; relative to <see cref="Home"/> or to the program.
    /// <c>none</c> for an installation that begins empty.
    /// </summary>
    [Required]
    public string Content { get; set; } = "content/orebro";

    /// <summary>The time zone of the region, by its IANA name.</summary>
    [Required]
    [KnownTimeZone]
    public string TimeZone { get; set; } = Publishing.RegionTime.DefaultZone;

    /// <summary>The folder that relative paths in the settings start from, that of the database among them; without it the current one.</summary>
    public string? Home { get; set; }

    internal string HomeFolder => string.IsNullOrEmpty(Home) ? Environment.CurrentDirectory : Path.GetFullPath(Home);
}
