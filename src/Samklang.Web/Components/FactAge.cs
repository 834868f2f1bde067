using System.Globalization;

namespace Samklang.Web.Components;

/// <summary>How old a fact is, where it comes from and when it is to be looked over.</summary>
public sealed record FactAge(DateOnly AsOf, string Source, DateOnly Today, string? SourceAddress = null, DateOnly? ReviewBy = null)
{
    public bool IsOverdue => ReviewBy < Today;

    /// <summary>The month of review: "september", with the year when it is another year.</summary>
    public string ReviewMonth(CultureInfo culture) =>
        ReviewBy is { } review ? review.ToString(review.Year == Today.Year ? "MMMM" : "MMMM yyyy", culture) : "";
}
