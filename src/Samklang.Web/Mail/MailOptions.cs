using System.ComponentModel.DataAnnotations;
using MailKit.Security;

namespace Samklang.Web.Mail;

/// <summary>How mails leave. Section <c>Samklang:Mail</c>.</summary>
public sealed class MailOptions
{
    public const string Section = "Samklang:Mail";

    /// <summary>Whether this host writes and sends mails. One that only serves pages need not.</summary>
    public bool Send { get; set; } = true;

    /// <summary>The mail server. Without one, mails are written as .eml files to <see cref="Folder"/>.</summary>
    public string? Host { get; set; }

    [Range(1, 65535)]
    public int Port { get; set; } = 587;

    /// <summary>How the connection is protected; <c>None</c> for a server on the same machine.</summary>
    public SecureSocketOptions Security { get; set; } = SecureSocketOptions.StartTls;

    public string? User { get; set; }

    /// <summary>By environment, never in a file.</summary>
    public string? Password { get; set; }

    /// <summary>Whom mails come from; nobody reads what is answered to it unless somebody is told to.</summary>
    [EmailAddress]
    public string From { get; set; } = "samklang@localhost.localdomain";

    /// <summary>The folder that mails are written to when there is no mail server; relative to <c>Samklang:Home</c>.</summary>
    [Required]
    public string Folder { get; set; } = "data/mail";

    /// <summary>Where the site is reached from outside, for the links in mails; without it the first address that the host listens on.</summary>
    public Uri? Site { get; set; }

    /// <summary>How long a mail server may take to answer.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(60);
}
