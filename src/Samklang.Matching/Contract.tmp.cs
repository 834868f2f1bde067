namespace Samklang.Matching;
public enum TextLanguage { Other, Swedish, English }
public readonly record struct Place(int Field, int Start, int Length);
public enum Strength { Possible, Likely, Strong }
public enum ReasonKind { Word, Identifier, Concept }
public enum Bridge { Same, Concept, BroaderConcept, Lexicon, Cognate }
public sealed record Reason(ReasonKind Kind, Bridge Bridge, string Asked, TextLanguage AskedLanguage, string Found, TextLanguage FoundLanguage,
    string? ConceptId, double Weight, IReadOnlyList<Place> InProfile, IReadOnlyList<Place> InItem);
public sealed record Hit(string Id, double Score, Strength Strength, IReadOnlyList<Reason> Reasons);
