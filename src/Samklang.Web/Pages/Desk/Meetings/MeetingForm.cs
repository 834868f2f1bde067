using Microsoft.Extensions.Localization;
using Samklang.Language;
using Samklang.Networks;
using Samklang.People;
using Samklang.Publishing;
using Samklang.Web.Pages.Desk.Fields;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Meetings;

/// <summary>A meeting as somebody writes it.</summary>
public sealed record MeetingForm
{
    /// <summary>The keys of the bodies that meet.</summary>
    public IList<string> Bodies { get; init; } = [];

    public DateOnly? On { get; init; }

    public TimeOnly? StartsAt { get; init; }

    public DateOnly? Papers { get; init; }

    public string? Title { get; init; }

    public string? Place { get; init; }

    /// <summary>The kind of audience.</summary>
    public string? Audience { get; init; }

    /// <summary>Who may see it, read for the organisation that the person writes for; null when nobody has been chosen.</summary>
    public Audience? AudienceFor(Viewer viewer) => Audience?.ToLowerInvariant() switch
    {
        "public" => People.Audience.Public,
        "owners" => People.Audience.Owners,
        "owner" when viewer.OwnerId is { } owner => People.Audience.OfOwner(owner),
        "person" when viewer.PersonId is { } person => People.Audience.OfPerson(person),
        _ => null,
    };

    public static MeetingForm Of(Meeting meeting) => new()
    {
        Bodies = [.. meeting.Bodies.Where(b => b.Body is not null).Select(b => b.Body!.Key)], On = meeting.On, StartsAt = meeting.StartsAt,
        Papers = meeting.PapersOn, Title = meeting.Title.Here(), Place = meeting.Place, Audience = meeting.Audience.Kind.ToString(),
    };

    public MeetingDays Days() => new(On!.Value, StartsAt, Papers);

    /// <summary>The title, or the names of the bodies when none is written.</summary>
    public LocalText TitleFor(IReadOnlyCollection<Body> bodies, LocalText before) => Written.OneLine(Title).Length > 0
        ? before.Over(Written.OneLine(Title))
        : new(string.Join(", ", bodies.Select(b => b.Name.Sv)), string.Join(", ", bodies.Select(b => b.Name.En)));

    public string? WrittenPlace => Written.OneLine(Place) is { Length: > 0 } place ? place : null;

    public static Fact FactOf(string by, DateOnly today) => new(by, null, today, null, false);

    /// <summary>What is wrong, by field, in words.</summary>
    public Dictionary<string, string> Errors(IStringLocalizer<InfluenceTexts> texts, Viewer viewer)
    {
        Dictionary<string, string> errors = [];
        if (Bodies.Count == 0)
            errors["bodies"] = texts["ErrorBodies"];
        if (AudienceFor(viewer) is null)
            errors["audience"] = texts["ErrorMeetingAudience"];
        if (On is not { Year: > 1999 and < 2100 })
            errors["on"] = texts["ErrorDay"];
        else if (Papers > On)
            errors["papers"] = texts["ErrorPapers"];
        if (Written.OneLine(Title).Length > Written.TitleLength)
            errors["title"] = texts["ErrorTooLong", Written.OneLine(Title).Length, Written.TitleLength];
        return errors;
    }
}
