using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Publishing;
using Samklang.Strategy;
using Samklang.Web.Components.Networks;
using Samklang.Web.Pages.Desk.Fields;
using Samklang.Web.Pages.Desk.Networks;

namespace Samklang.Web.Pages.Desk.TwinTowns;

/// <summary>A twin town as somebody writes it.</summary>
public sealed record TwinTownForm
{
    /// <summary>The key or the name of the municipality.</summary>
    public string? Municipality { get; init; }

    public string? NameSv { get; init; }

    public string? NameEn { get; init; }

    public string? Country { get; init; }

    /// <summary>The NUTS code of where it lies.</summary>
    public string? Region { get; init; }

    public string? AgreementSv { get; init; }

    public string? AgreementEn { get; init; }

    public string? Since { get; init; }

    public bool Decade { get; init; }

    public string? PausedOn { get; init; }

    public string? EndsOn { get; init; }

    public string? LastSignOn { get; init; }

    public string? LastSignSv { get; init; }

    public string? LastSignEn { get; init; }

    public string? Cost { get; init; }

    public string? Responsible { get; init; }

    public string? Source { get; init; }

    public string? Url { get; init; }

    public string? AsOf { get; init; }

    public string? ReviewBy { get; init; }

    public string? Audience { get; init; }

    private NutsCode? AskedRegion => NutsCode.TryParse(Typed.OrNull(Region)?.ToUpperInvariant(), null, out NutsCode code) ? code : null;

    public static TwinTownForm Of(TwinTown town) => new()
    {
        Municipality = town.Municipality?.Key, NameSv = town.Name.Sv, NameEn = town.Name.En, Country = town.Country, Region = town.Nuts?.ToString(), AgreementSv = town.Agreement.Sv, AgreementEn = town.Agreement.En,
        Since = Typed.Of(town.SinceYear), Decade = town.IsSinceDecade, PausedOn = Typed.Of(town.PausedOn), EndsOn = Typed.Of(town.EndsOn), LastSignOn = Typed.Of(town.LastSignOn),
        LastSignSv = town.LastSign.Sv, LastSignEn = town.LastSign.En, Cost = Typed.Of(town.Cost), Responsible = town.Contact?.Key, Source = town.Fact.Source, Url = town.Fact.Url,
        AsOf = Typed.Of(town.Fact.AsOf), ReviewBy = Typed.Of(town.Fact.ReviewBy), Audience = town.Audience.Kind.ToString(),
    };

    public FieldErrors Errors(NetworkWords words)
    {
        FieldErrors errors = new(words.Texts);
        errors.NoneOf("nameSv", "ErrorName", NameSv, NameEn);
        errors.NoneOf("source", "ErrorSource", Source);
        errors.Length(Written.TitleLength, ("nameSv", NameSv), ("nameEn", NameEn), ("source", Source), ("lastSignSv", LastSignSv), ("lastSignEn", LastSignEn));
        errors.Length(Written.TextLength, ("agreementSv", AgreementSv), ("agreementEn", AgreementEn));
        if (Typed.OrNull(Country) is not { Length: 2 } code || !code.All(char.IsAsciiLetter))
            errors.Say("country", "ErrorCountry", Country ?? "");
        if (Typed.OrNull(Region) is { } region && AskedRegion is null)
            errors.Say("region", "ErrorRegionCode", region);
        errors.Days(("pausedOn", PausedOn), ("endsOn", EndsOn), ("lastSignOn", LastSignOn), ("asOf", AsOf), ("reviewBy", ReviewBy));
        errors.Amounts(("since", Since), ("cost", Cost));
        if (Typed.Amount(Since) is not (null or (> 1850 and < 2150)))
            errors.Say("since", "ErrorYear", Since!);
        if (Typed.OrNull(AsOf) is null)
            errors.Say("asOf", "ErrorDay", "");
        errors.Address("url", Url);
        return errors;
    }

    public TwinTownWords Words(bool isExample) => new(Typed.BothInOne(NameSv, NameEn), (Typed.OrNull(Country) ?? "").ToUpperInvariant(),
        new(Typed.OrNull(Source) ?? "", Typed.OrNull(Url), Typed.Day(AsOf) ?? default, Typed.Day(ReviewBy), isExample))
    {
        Nuts = AskedRegion, Agreement = Typed.Both(AgreementSv, AgreementEn), SinceYear = (int?)Typed.Amount(Since), IsSinceDecade = Decade, PausedOn = Typed.Day(PausedOn), EndsOn = Typed.Day(EndsOn),
        LastSignOn = Typed.Day(LastSignOn), LastSign = Typed.BothInOne(LastSignSv, LastSignEn), Cost = Typed.Amount(Cost),
    };
}

/// <summary>Keeps what somebody has written of a twin town, in the form or in a row of a list. Nothing is saved here.</summary>
public sealed class KeepTwinTowns(SamklangDb db, NetworkWords words, RegionTime region)
{
    public DateOnly Today => region.Today;

    /// <summary>The words with what they point to, the municipality, and what is wrong with them.</summary>
    public async Task<(TwinTownWords Words, Organisation? Municipality, FieldErrors Errors)> ReadAsync(TwinTownForm form, TwinTown? town, CancellationToken cancel)
    {
        FieldErrors errors = form.Errors(words);
        string? home = Typed.OrNull(form.Municipality), role = Typed.OrNull(form.Responsible);
        Organisation? municipality = home is null ? null : (await db.Organisations.Where(o => o.Kind == OrganisationKind.Municipality).ToListAsync(cancel))
            .Find(o => o.Key == home || o.Name.Sv.Equals(home, StringComparison.OrdinalIgnoreCase) || o.Name.En.Equals(home, StringComparison.OrdinalIgnoreCase));
        if (municipality is null)
            errors.Say("municipality", "ErrorMunicipality", home ?? "");
        Guid? contactId = role is null ? null : await db.Contacts.Where(c => c.Key == role).Select(c => (Guid?)c.Id).SingleOrDefaultAsync(cancel);
        if (role is not null && contactId is null)
            errors.Say("responsible", "ErrorRoleKey", role);
        TwinTownWords written = form.Words(town is { Fact.IsExample: true }) with { ContactId = contactId };
        if (errors.Count == 0 && TwinTown.Check(written, region.Today) is var answer && answer != TwinTownAnswer.Done)
            errors.Say(answer == TwinTownAnswer.NotYet ? "lastSignOn" : "endsOn", $"Town{answer}");
        return (written, municipality, errors);
    }

    /// <summary>A new twin town; it is not saved yet.</summary>
    public async Task<TwinTown> AddAsync(TwinTownWords written, Organisation municipality, Guid ownerId, CancellationToken cancel)
    {
        string wanted = StrategyKeys.From($"{municipality.ShortName.In(Tongue.Swedish)} {written.Name.In(Tongue.English)}", "twin-town");
        List<string> used = [.. await db.TwinTowns.IgnoreQueryFilters().Where(t => t.Key.StartsWith(wanted)).Select(t => t.Key).ToListAsync(cancel), "new"];
        TwinTown town = new(StrategyKeys.FirstFree(wanted, used), ownerId, municipality.Id, written);
        db.Add(town);
        return town;
    }

    /// <summary>A municipality that nobody knew, by its name.</summary>
    public async Task<Organisation> AddMunicipalityAsync(string name, CancellationToken cancel)
    {
        string wanted = StrategyKeys.From(name, "municipality");
        Organisation municipality = new(StrategyKeys.FirstFree(wanted, await db.Organisations.IgnoreQueryFilters().Where(o => o.Key.StartsWith(wanted)).Select(o => o.Key).ToListAsync(cancel)),
            OrganisationKind.Municipality, LocalText.Same(name));
        db.Add(municipality);
        return municipality;
    }
}
