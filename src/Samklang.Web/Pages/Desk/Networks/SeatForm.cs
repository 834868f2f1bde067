using Samklang.Networks;
using Samklang.Publishing;
using Samklang.Web.Components.Networks;
using Samklang.Web.Pages.Desk.Fields;

namespace Samklang.Web.Pages.Desk.Networks;

/// <summary>A seat as somebody writes it.</summary>
public sealed record SeatForm
{
    /// <summary>The key of the body; empty for the network as a whole.</summary>
    public string? Body { get; init; }

    /// <summary>The key of the organisation whose membership gives the seat.</summary>
    public string? Member { get; init; }

    public string? RoleSv { get; init; }

    public string? RoleEn { get; init; }

    public string? HolderSv { get; init; }

    public string? HolderEn { get; init; }

    public string? DeputySv { get; init; }

    public string? DeputyEn { get; init; }

    public string? TermFrom { get; init; }

    public string? TermTo { get; init; }

    public string? Audience { get; init; }

    /// <param name="seat">The seat.</param>
    /// <param name="network">Its network, with bodies and memberships.</param>
    public static SeatForm Of(Seat seat, Network network) => new()
    {
        Body = network.Bodies.FirstOrDefault(b => b.Id == seat.BodyId)?.Key, Member = network.Memberships.FirstOrDefault(m => m.Id == seat.MembershipId)?.Member?.Key,
        RoleSv = seat.Role.Sv, RoleEn = seat.Role.En, HolderSv = seat.Holder.Sv, HolderEn = seat.Holder.En, DeputySv = seat.Deputy.Sv, DeputyEn = seat.Deputy.En,
        TermFrom = Typed.Of(seat.TermFrom), TermTo = Typed.Of(seat.TermTo), Audience = seat.Audience.Kind.ToString(),
    };

    public SeatWords Words(Fact fact) => new(Typed.BothInOne(RoleSv, RoleEn), Typed.BothInOne(HolderSv, HolderEn), fact)
    {
        Deputy = Typed.BothInOne(DeputySv, DeputyEn), TermFrom = Typed.Day(TermFrom), TermTo = Typed.Day(TermTo),
    };

    /// <summary>What is wrong, by field, in words.</summary>
    public FieldErrors Errors(NetworkWords words, Network network)
    {
        FieldErrors errors = new(words.Texts);
        errors.NoneOf("roleSv", "ErrorRole", RoleSv, RoleEn);
        errors.NoneOf("holderSv", "ErrorHolder", HolderSv, HolderEn);
        errors.Length(Written.TitleLength, ("roleSv", RoleSv), ("roleEn", RoleEn), ("holderSv", HolderSv), ("holderEn", HolderEn), ("deputySv", DeputySv), ("deputyEn", DeputyEn));
        errors.Days(("termFrom", TermFrom), ("termTo", TermTo));
        if (Typed.Day(TermTo) < Typed.Day(TermFrom))
            errors.Say("termTo", "ErrorSpan");
        if (Typed.OrNull(Body) is { } body && BodyIn(network) is null)
            errors.Say("body", "ErrorBody", body);
        if (MembershipIn(network) is null)
            errors.Say("member", "ErrorMemberOfSeat", Member ?? "");
        return errors;
    }

    public Body? BodyIn(Network network) => network.Bodies.FirstOrDefault(b => b.Key == Typed.OrNull(Body));

    /// <summary>The membership that gives the seat: the only one there is, or that of the organisation that is named.</summary>
    public Membership? MembershipIn(Network network) => network.Memberships.FirstOrDefault(m => m.Member?.Key == Typed.OrNull(Member))
        ?? (network.Memberships.Count == 1 && Typed.OrNull(Member) is null ? network.Memberships[0] : null);
}
