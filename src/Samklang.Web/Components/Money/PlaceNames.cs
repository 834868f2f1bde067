using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Networks;

namespace Samklang.Web.Components.Money;

/// <summary>What territories are called: "Östra Mellansverige (SE12)"; the code alone where no source has given a name.</summary>
public sealed class PlaceNames(IReadOnlyDictionary<NutsCode, string> names)
{
    private const int Area = 2;
    private const int County = 3;

    public static async Task<PlaceNames> ReadAsync(SamklangDb db, CancellationToken cancel) =>
        new(await db.NutsPlaces.AsNoTracking().ToDictionaryAsync(p => p.Code, p => p.Name, cancel));

    public string Of(NutsCode code) => Knows(code) ? $"{NameOf(code)} ({code})" : code.ToString();

    /// <summary>The name without the code. Countries have one in each language, what lies in them its own alone.</summary>
    public string NameOf(NutsCode code) => code.Level == 0 ? Countries.NameOf(code.ToString()) : names.GetValueOrDefault(code, code.ToString());

    public bool Knows(NutsCode code) => names.ContainsKey(code);

    public string Of(IEnumerable<NutsCode> codes) => string.Join(", ", codes.Select(Of));

    /// <summary>The larger area in which a county lies, e.g. SE31 of SE312.</summary>
    public NutsCode? AreaOf(NutsCode place) =>
        place.Level > Area && NutsCode.Parse(place.ToString()[..(Area + 2)]) is var area && Knows(area) ? area : null;

    /// <summary>The counties of a country, by name, to choose among.</summary>
    public IReadOnlyList<NutsCode> CountiesOf(string country) =>
        [.. names.Keys.Where(c => c.Level == County && c.ToString().StartsWith(country, StringComparison.Ordinal)).OrderBy(NameOf, StringComparer.CurrentCulture)];
}
