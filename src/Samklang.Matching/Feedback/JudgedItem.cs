namespace Samklang.Matching;

/// <summary>An item that a person has said something of: wanted, or not.</summary>
public sealed record JudgedItem(MatchText Item, bool IsWanted);

/// <summary>What verdicts have made of a word or concept of a profile.</summary>
/// <param name="Key">Names the word for the engine; the same in every process.</param>
/// <param name="Words">As they stand in the profile.</param>
/// <param name="Language">Their language.</param>
/// <param name="ConceptId">The concept that they name, when it is one.</param>
/// <param name="Factor">What its weight is multiplied by: from 0.5 to 1.5.</param>
/// <param name="WantedCount">How many wanted items had it.</param>
/// <param name="UnwantedCount">How many unwanted items had it.</param>
public sealed record SharpenedWord(
    string Key, string Words, TextLanguage Language, string? ConceptId, double Factor, int WantedCount, int UnwantedCount);
