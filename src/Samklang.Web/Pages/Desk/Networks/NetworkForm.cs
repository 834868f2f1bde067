using Samklang.Language;
using Samklang.Networks;
using Samklang.Web.Components.Networks;
using Samklang.Web.Pages.Desk.Fields;

namespace Samklang.Web.Pages.Desk.Networks;

/// <summary>A network as somebody writes it.</summary>
public sealed record NetworkForm
{
    public string? NameSv { get; init; }

    public string? NameEn { get; init; }

    public string? Brief { get; init; }

    public string? Url { get; init; }

    public string? FieldSv { get; init; }

    public string? FieldEn { get; init; }

    public string? BenefitSv { get; init; }

    public string? BenefitEn { get; init; }

    public static NetworkForm Of(Network network) => new()
    {
        NameSv = network.Organisation?.Name.Sv, NameEn = network.Organisation?.Name.En, Brief = network.Organisation?.ShortName.Sv, Url = network.Organisation?.Url,
        FieldSv = network.Field.Sv, FieldEn = network.Field.En, BenefitSv = network.Benefit.Sv, BenefitEn = network.Benefit.En,
    };

    public LocalText Name => Typed.BothInOne(NameSv, NameEn);

    public LocalText ShortName => Typed.OrNull(Brief) is { } brief ? LocalText.Same(brief) : LocalText.Empty;

    public LocalText Field => Typed.BothInOne(FieldSv, FieldEn);

    public LocalText Benefit => Typed.Both(BenefitSv, BenefitEn);

    /// <summary>What is wrong, by field, in words.</summary>
    public FieldErrors Errors(NetworkWords words)
    {
        FieldErrors errors = new(words.Texts);
        errors.NoneOf("nameSv", "ErrorName", NameSv, NameEn);
        errors.NoneOf("fieldSv", "ErrorField", FieldSv, FieldEn);
        errors.Length(Written.TitleLength, ("nameSv", NameSv), ("nameEn", NameEn), ("fieldSv", FieldSv), ("fieldEn", FieldEn));
        errors.Length(40, ("brief", Brief));
        errors.Length(Written.TextLength, ("benefitSv", BenefitSv), ("benefitEn", BenefitEn));
        errors.Address("url", Url);
        return errors;
    }
}
