namespace Samklang.Specialisation.Suggestions;

/// <summary>Who looks for partners, and for what.</summary>
/// <param name="Asker">Its identity among past organisations; null for one that has never taken part.</param>
/// <param name="Country">As the EU's lists write it.</param>
/// <param name="Activity">CORDIS's code for the kind of organisation; empty when not told.</param>
/// <param name="Place">A NUTS code or a town in lower case; empty when not told.</param>
/// <param name="Subjects">Places in the graph's list of subjects of what the partners are for: of a call, or of an idea; may be empty.</param>
public sealed record PartnerAsk(long? Asker, string Country, string Activity, string Place, IReadOnlyCollection<int> Subjects);
