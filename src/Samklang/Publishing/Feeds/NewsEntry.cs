namespace Samklang.Publishing.Feeds;

/// <summary>A record that is new or has changed, for those who follow a feed.</summary>
/// <param name="Record">The record.</param>
/// <param name="PublishedAt">When it was first there, as far as the viewer may see it; in UTC.</param>
/// <param name="ChangedAt">When it was last changed; in UTC.</param>
public sealed record NewsEntry(FoundRecord Record, DateTime PublishedAt, DateTime ChangedAt);
