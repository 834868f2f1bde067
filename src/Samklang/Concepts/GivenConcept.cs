using Samklang.Language;

namespace Samklang.Concepts;

/// <summary>A concept that a person has said an item is about, with the name it had then.</summary>
public sealed record GivenConcept(string Id, LocalText Name);
