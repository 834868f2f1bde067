namespace Samklang.Sources;

/// <summary>A source failed or answered something that is no answer. The message says what, for a person to read.</summary>
public sealed class SourceException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>The source has asked to be left alone until then.</summary>
    public DateTime? NotBefore { get; init; }

    /// <summary>False when going on from where it broke off makes no sense: the next fetch begins anew.</summary>
    public bool CanGoOn { get; init; } = true;
}
