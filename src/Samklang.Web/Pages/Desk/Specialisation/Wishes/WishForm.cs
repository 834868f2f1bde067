using Samklang.Projects;
using Samklang.Publishing;
using Samklang.Specialisation.Wishes;
using Samklang.Web.Components.Partners;
using Samklang.Web.Pages.Desk.Fields;

namespace Samklang.Web.Pages.Desk.Specialisation.Wishes;

/// <summary>A wish as somebody writes it, in the form or in a row of a list.</summary>
public sealed record WishForm
{
    public string? TitleSv { get; init; }

    public string? TitleEn { get; init; }

    public string? SoughtSv { get; init; }

    public string? SoughtEn { get; init; }

    public string? PartSv { get; init; }

    public string? PartEn { get; init; }

    /// <summary>The kinds of organisation, by their names in the code; null for none, since nothing is bound into a list that is there.</summary>
    public IReadOnlyList<string>? Kinds { get; init; }

    public IReadOnlyList<string> AskedKinds => Kinds ?? [];

    /// <summary>NUTS codes, "EU", or nothing for anywhere.</summary>
    public string? Area { get; init; }

    /// <summary>The key or the number of a call.</summary>
    public string? Call { get; init; }

    public string? Programme { get; init; }

    public string? Strength { get; init; }

    public string? Contact { get; init; }

    public string? AnswerBy { get; init; }

    public string? Audience { get; init; }

    /// <summary>The organisation that wishes, by its key; asked of those who may write for several.</summary>
    public string? Owner { get; init; }

    public Eligibility? AskedArea => Eligibility.TryParse(AreaText, null, out Eligibility? area) ? area : null;

    private string AreaText => string.Join(' ', Written.OneLine(Area).ToUpperInvariant().Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries));

    public static WishForm Of(PartnerWish wish) => new()
    {
        TitleSv = wish.Title.Sv, TitleEn = wish.Title.En, SoughtSv = wish.Sought.Sv, SoughtEn = wish.Sought.En, PartSv = wish.Part.Sv, PartEn = wish.Part.En,
        Kinds = [.. wish.Kinds.Select(k => k.ToString())], Area = wish.Area.ToString(), Call = wish.Call?.CallId ?? wish.Call?.Key, Programme = wish.Programme?.Key, Strength = wish.Strength?.Key,
        Contact = wish.Contact?.Key, AnswerBy = Typed.Of(wish.AnswerBy), Audience = wish.Audience.Kind.ToString(), Owner = wish.Owner?.Key,
    };

    public FieldErrors Errors(PartnerWords words)
    {
        FieldErrors errors = new(words.Texts);
        errors.NoneOf("titleSv", "ErrorTitle", TitleSv, TitleEn);
        errors.NoneOf("soughtSv", "ErrorSought", SoughtSv, SoughtEn);
        errors.Length(Written.TitleLength, ("titleSv", TitleSv), ("titleEn", TitleEn));
        errors.Length(Written.TextLength, ("soughtSv", SoughtSv), ("soughtEn", SoughtEn), ("partSv", PartSv), ("partEn", PartEn));
        if (AskedKinds.FirstOrDefault(k => Typed.Named<ApplicantKind>(k) is null) is { } wrong)
            errors.Say("kinds", "ErrorKind", wrong);
        if (AskedArea is null)
            errors.Say("area", "ErrorArea", Written.OneLine(Area));
        if (Typed.Day(AnswerBy) is null)
            errors.Say("answerBy", "ErrorAnswerBy", Written.OneLine(AnswerBy));
        return errors;
    }

    /// <summary>What is written, less what it points to.</summary>
    public WishWords Words(Fact fact) => new(Typed.BothInOne(TitleSv, TitleEn), Typed.Both(SoughtSv, SoughtEn), Typed.Day(AnswerBy) ?? default, fact)
    {
        Part = Typed.Both(PartSv, PartEn), Kinds = [.. AskedKinds.Select(Typed.Named<ApplicantKind>).OfType<ApplicantKind>().Distinct().Order()], Area = AskedArea ?? Eligibility.Unknown,
    };
}
