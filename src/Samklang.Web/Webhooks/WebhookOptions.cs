using System.ComponentModel.DataAnnotations;

namespace Samklang.Web.Webhooks;

/// <summary>How other systems are told of changes. Section <c>Samklang:Webhooks</c>.</summary>
public sealed class WebhookOptions
{
    public const string Section = "Samklang:Webhooks";

    /// <summary>Whether this host tells. Another that serves the same database may do it instead.</summary>
    public bool On { get; set; } = true;

    /// <summary>Whether addresses within the organisation's own network may be told, and by http.</summary>
    public bool AllowPrivate { get; set; }

    /// <summary>The wait between two looks for changes.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan Every { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How long one request may take.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:02:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>The wait after the first failure; it doubles with each.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan FirstWait { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How often it is tried before it is given up.</summary>
    [Range(1, 20)]
    public int Attempts { get; set; } = 10;

    /// <summary>Days that deliveries are kept.</summary>
    [Range(1, 365)]
    public int KeptDays { get; set; } = 30;
}
