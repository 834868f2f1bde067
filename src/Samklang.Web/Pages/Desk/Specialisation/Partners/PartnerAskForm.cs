using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Samklang.Networks;
using Samklang.Specialisation.Regions;

namespace Samklang.Web.Pages.Desk.Specialisation.Partners;

/// <summary>What partners are looked for, as it stands in the address.</summary>
public sealed record PartnerAskForm
{
    /// <summary>The key of the strength.</summary>
    [FromQuery(Name = "strength")]
    public string? Strength { get; init; }

    /// <summary>The words of an idea, or the identifier of a call.</summary>
    [FromQuery(Name = "about")]
    public string? About { get; init; }

    [FromQuery(Name = "sort")]
    public string? Sort { get; init; }

    [FromQuery(Name = "own")]
    public string? Own { get; init; }

    /// <summary>As chosen; otherwise, for who asks for something, those first that have shown it, and for who does not, those to whom there is a way.</summary>
    public RegionOrder Order => Chosen ?? (Written.Length > 0 ? RegionOrder.Revealed : RegionOrder.Path);

    public RegionOrder? Chosen => Enum.TryParse(Sort, ignoreCase: true, out RegionOrder order) && Enum.IsDefined(order) ? order : null;

    public bool WithOwnCountry => Own == "yes";

    public string Written => Fields.Written.Lines(About);

    /// <summary>The address of the same question, possibly in another order, or about one region.</summary>
    public string Address(RegionOrder? order = null, NutsCode? region = null) => QueryHelpers.AddQueryString(region is { } code ? $"/desk/partners/{code}" : "/desk/partners", new Dictionary<string, string?>
    {
        ["strength"] = Strength, ["about"] = About, ["own"] = Own, ["sort"] = (order ?? Order).ToString().ToLowerInvariant(),
    }.Where(v => !string.IsNullOrEmpty(v.Value)));
}
