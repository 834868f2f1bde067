namespace Samklang.Specialisation.Suggestions;

/// <summary>An organisation that is suggested as a new partner, with why.</summary>
public sealed record PartnerSuggestion(PastNode Organisation, IReadOnlyList<PartnerReason> Reasons);

/// <summary>One piece of evidence for a partner; said in words by who shows it.</summary>
public abstract record PartnerReason;

/// <summary>It has worked on what is asked for.</summary>
/// <param name="Subjects">The subjects that tell most, at most three.</param>
/// <param name="Projects">How many of its projects are about any of them.</param>
/// <param name="IsAsked">True when the subjects are those of the call or the idea, false when they are the asker's own.</param>
public sealed record SubjectReason(IReadOnlyList<Subject> Subjects, int Projects, bool IsAsked) : PartnerReason;

/// <summary>Both have worked with the same organisations.</summary>
/// <param name="Names">At most three of them.</param>
public sealed record SharedPartnerReason(IReadOnlyList<string> Names, int Count) : PartnerReason;

/// <summary>It has been in projects before.</summary>
public sealed record ExperienceReason(int Projects, int LastYear) : PartnerReason;

/// <summary>Organisations of the two countries meet in projects more often than by chance.</summary>
public sealed record CountryReason(string Asker, string Partner) : PartnerReason;
