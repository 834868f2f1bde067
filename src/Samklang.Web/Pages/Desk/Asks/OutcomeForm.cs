using System.Globalization;
using Samklang.Influence.Asks;

namespace Samklang.Web.Pages.Desk.Asks;

/// <summary>What somebody says that an ask has come to in a reading.</summary>
public sealed record OutcomeForm
{
    /// <summary>Stands as the place when the words themselves are given.</summary>
    public const string Quoted = "quote";

    /// <summary>Stands as the place when it shows nowhere.</summary>
    public const string Nowhere = "none";

    public Guid Ask { get; init; }

    public string? Result { get; init; }

    /// <summary><c>start+length</c> of a proposed place, or one of the two above.</summary>
    public string? Place { get; init; }

    public string? Quote { get; init; }

    public string? NoteSv { get; init; }

    public string? NoteEn { get; init; }

    public string? CarriedBySv { get; init; }

    public string? CarriedByEn { get; init; }

    public AskResult? AskResult => Enum.TryParse(Result, out AskResult result) && Enum.IsDefined(result) ? result : null;

    public OutcomeWords Words(Reading reading) => new(
        AskResult!.Value, PlaceOf(reading), WrittenText.OneLine(NoteSv, NoteEn), WrittenText.OneLine(CarriedBySv, CarriedByEn));

    public static string Of(TextPlace place) => string.Create(CultureInfo.InvariantCulture, $"{place.Start}+{place.Length}");

    public static TextPlace? PlaceIn(string? text) =>
        text?.Split('+') is [var start, var length] && int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out int from)
        && int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? new(from, count) : null;

    /// <summary>What was decided, or the best that is proposed.</summary>
    public static OutcomeForm Of(Guid ask, AskOutcome? outcome, IReadOnlyList<ProposedPlace> places) => outcome is null
        ? new() { Ask = ask, Place = places.FirstOrDefault(p => !p.StoodAlready) is { } first ? Of(first.Place) : Nowhere }
        : new()
        {
            Ask = ask, Result = outcome.Result.ToString(), Place = PlaceField(outcome, places), Quote = outcome.Reading is { } reading ? outcome.Place?.In(reading.Text) : null,
            NoteSv = outcome.Note.Sv, NoteEn = outcome.Note.En, CarriedBySv = outcome.CarriedBy.Sv, CarriedByEn = outcome.CarriedBy.En,
        };

    private static string PlaceField(AskOutcome outcome, IReadOnlyList<ProposedPlace> places) => outcome.Place is not { } place
        ? Nowhere
        : places.Any(p => p.Place == place) ? Of(place) : Quoted;

    private TextPlace? PlaceOf(Reading reading) => Place switch
    {
        Quoted => HoldAsk.Find(Quote, reading),
        _ => PlaceIn(Place) is { } place && place.LiesIn(reading.Text) ? place : null,
    };
}
