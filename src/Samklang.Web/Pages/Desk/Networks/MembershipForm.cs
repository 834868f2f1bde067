using Samklang.Networks;
using Samklang.Web.Components.Networks;
using Samklang.Web.Pages.Desk.Fields;

namespace Samklang.Web.Pages.Desk.Networks;

/// <summary>A membership as somebody writes it.</summary>
public sealed record MembershipForm
{
    /// <summary>The key of the organisation that is a member; asked of a new membership.</summary>
    public string? Member { get; init; }

    public string? Kind { get; init; }

    /// <summary>The key of the organisation that an indirect one goes through.</summary>
    public string? Through { get; init; }

    public string? WhySv { get; init; }

    public string? WhyEn { get; init; }

    public string? StartsOn { get; init; }

    public string? EndsOn { get; init; }

    public string? Fee { get; init; }

    public string? Hours { get; init; }

    /// <summary>The key of the role that answers for it.</summary>
    public string? Responsible { get; init; }

    public string? ReviewBy { get; init; }

    public string? Audience { get; init; }

    public static MembershipForm Of(Membership membership) => new()
    {
        Member = membership.Member?.Key, Kind = membership.Kind.ToString(), Through = membership.Through?.Key, WhySv = membership.Why.Sv, WhyEn = membership.Why.En,
        StartsOn = Typed.Of(membership.StartsOn), EndsOn = Typed.Of(membership.EndsOn), Fee = Typed.Of(membership.Fee), Hours = Typed.Of(membership.Hours),
        Responsible = membership.Contact?.Key, ReviewBy = Typed.Of(membership.ReviewBy), Audience = membership.Audience.Kind.ToString(),
    };

    public MembershipKind? AskedKind => Typed.Named<MembershipKind>(Kind);

    /// <summary>The words; what they point to by key is found by whoever keeps them.</summary>
    public MembershipWords Words(Guid? throughId) => new(AskedKind ?? MembershipKind.Member, throughId, Typed.Both(WhySv, WhyEn))
    {
        StartsOn = Typed.Day(StartsOn), EndsOn = Typed.Day(EndsOn), Fee = Typed.Amount(Fee), Hours = (int?)Typed.Amount(Hours), ReviewBy = Typed.Day(ReviewBy),
    };

    /// <summary>What is wrong, by field, in words.</summary>
    public FieldErrors Errors(NetworkWords words)
    {
        FieldErrors errors = new(words.Texts);
        if (AskedKind is null)
            errors.Say("kind", "ErrorKind", Kind ?? "");
        errors.Length(Written.TextLength, ("whySv", WhySv), ("whyEn", WhyEn));
        errors.Days(("startsOn", StartsOn), ("endsOn", EndsOn), ("reviewBy", ReviewBy));
        errors.Amounts(("fee", Fee), ("hours", Hours));
        if (Typed.Amount(Hours) > 100_000)
            errors.Say("hours", "ErrorHours");
        return errors;
    }
}
