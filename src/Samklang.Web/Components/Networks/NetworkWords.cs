using System.Globalization;
using Microsoft.Extensions.Localization;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Office.Commitments;
using Samklang.Web.Hosting;
using Samklang.Web.Texts;

namespace Samklang.Web.Components.Networks;

/// <summary>Says in words what memberships, seats, twin towns and commitments are and how they stand.</summary>
public sealed class NetworkWords(IStringLocalizer<NetworkTexts> texts)
{
    public IStringLocalizer<NetworkTexts> Texts => texts;

    public string this[string name] => texts[name];

    public string Say(string name, params object?[] values) => texts[name, values!];

    public string Day(DateOnly day) => day.ToString(texts["DayFormat"], CultureInfo.CurrentUICulture);

    /// <summary>"8 500 euro"; null when it is not known.</summary>
    public string? Euros(long? amount) => amount is { } sum ? texts["Euros", sum.ToString("N0", CultureInfo.CurrentUICulture)].Value : null;

    public string? Hours(int? hours) => hours is { } sum ? texts["HoursAYear", sum.ToString("N0", CultureInfo.CurrentUICulture)].Value : null;

    /// <summary>"Medlem", "Medlem och grundare", "Genom Central Sweden".</summary>
    public string Place(Membership membership) => membership.Kind == MembershipKind.Indirect
        ? texts["KindIndirectThrough", membership.Through?.Name.In(Languages.Current) ?? texts["Unknown"].Value]
        : texts[$"Kind{membership.Kind}"];

    /// <summary>The place within a sentence: its first letter small, a name in it as it is.</summary>
    public string PlaceWithin(Membership membership)
    {
        string place = Place(membership);
        return string.Concat(place[..1].ToLower(CultureInfo.CurrentUICulture), place.AsSpan(1));
    }

    /// <summary>"1 november 2026 – 31 oktober 2030"; null when no day is known.</summary>
    public string? Term(Seat seat) => Span(seat.TermFrom, seat.TermTo);

    public string? Span(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        ({ } first, { } last) => texts["Span", Day(first), Day(last)].Value,
        ({ } first, null) => texts["SpanFrom", Day(first)].Value,
        (null, { } last) => texts["SpanTo", Day(last)].Value,
        _ => null,
    };

    /// <summary>"sedan 1979", "sedan 1950-talet"; null when it is not known.</summary>
    public string? Since(TwinTown town) => town.SinceYear is { } year ? texts[town.IsSinceDecade ? "SinceDecade" : "SinceYear", year].Value : null;

    public string State(TwinTownState state) => texts[$"Town{state}"];

    /// <summary>When a membership is to be looked at anew; that nobody has said so when it goes on.</summary>
    public string Review(Membership membership, DateOnly today) => membership switch
    {
        _ when membership.IsOverOn(today) => texts["ReviewOver", Day(membership.EndsOn!.Value)],
        { EndsOn: { } ends, ReviewBy: null } => texts["ReviewLeaving", Day(ends)],
        { ReviewBy: { } by } when by < today => texts["ReviewLate", Day(by)],
        { ReviewBy: { } by } => texts["ReviewBy", Day(by)],
        _ => texts["ReviewMissing"],
    };

    /// <summary>The value of what an auditor asks, or null where it is missing; what is not asked of this kind is said so.</summary>
    public string? Value(Commitment commitment, CommitmentField field) => field switch
    {
        _ when commitment.Lacks(field) => null,
        CommitmentField.Role => commitment.Role?.In(Languages.Current),
        CommitmentField.Cost => Euros(commitment.Cost) ?? texts["CostInMembership"],
        CommitmentField.OwnShare => Euros(commitment.OwnShare) ?? "–",
        CommitmentField.Start => commitment.StartsOn is { } starts ? Day(starts) : texts[commitment.IsSinceDecade ? "InDecade" : "InYear", commitment.SinceYear!.Value],
        CommitmentField.End => commitment.EndsOn is { } ends ? Day(ends) : texts["UntilFurtherNotice"],
        CommitmentField.Goal => string.Join("; ", commitment.Goals.Select(g => g.In(Languages.Current))),
        CommitmentField.Result => commitment.LastResult?.In(Languages.Current),
        _ => commitment.ReviewBy is { } by ? Day(by) : null,
    };
}
