using Samklang.Networks;
using Samklang.Specialisation.Regions;

namespace Samklang.Web.Components.Partners;

/// <summary>A past project behind a number.</summary>
public sealed record ProjectBehind(string Reference, string Acronym, string Title, int? Year, bool IsCordis);

/// <summary>What past projects say of a region, as the site and the desk show it.</summary>
/// <param name="Address">The page itself.</param>
/// <param name="Depth">How fine the fields are, from 2 to 4.</param>
public sealed record RevealedView(string Address, NutsCode Region, string Name, int Depth, IReadOnlyList<RevealedStrength> Strengths)
{
    /// <summary>The field whose number is opened; null for none.</summary>
    public RevealedStrength? Opened { get; init; }

    public IReadOnlyList<OrganisationBehind> Organisations { get; init; } = [];

    public IReadOnlyList<ProjectBehind> Projects { get; init; } = [];

    public bool IsEmpty { get; init; }

    /// <summary>For everybody: those who read it can't take anything in.</summary>
    public bool IsPublic { get; init; }

    /// <summary>What was written for a region and is no code of one, so that the home region stands instead; null for nothing.</summary>
    public string? Wrong { get; init; }

    /// <summary>What was written for how fine the fields are and is none of the choices; null for nothing.</summary>
    public string? WrongDepth { get; init; }

    /// <summary>The field that was asked for and that nothing is known of here; null for none.</summary>
    public string? WrongField { get; init; }

    public BaseView? Behind { get; init; }

    public string FieldAddress(string code) => $"{Address}?region={Region}&depth={Depth}&field={Uri.EscapeDataString(code)}#field";
}
