namespace Samklang.Web.Components;

/// <summary>One station on the way from a UN goal to an outcome.</summary>
/// <param name="Kind">What kind of station, in words: "FN-mål", "Prioritering".</param>
/// <param name="Title">Its own name.</param>
/// <param name="Address">Its page, if it has one.</param>
/// <param name="Why">One sentence of why it hangs together with the station before.</param>
/// <param name="Current">The page being read.</param>
/// <param name="Missing">Nothing here yet; the title says what is missing.</param>
public sealed record Station(
    string Kind, string Title, string? Address = null, string? Why = null, bool Current = false, bool Missing = false);

/// <summary>The thread from UN goal to outcome, the same on every page that has one.</summary>
/// <param name="Stations">One strand of it, from the top.</param>
/// <param name="WholeAddress">The page where all its strands are shown.</param>
public sealed record GoalThread(IReadOnlyList<Station> Stations, string? WholeAddress = null);
