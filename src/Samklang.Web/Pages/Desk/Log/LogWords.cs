using System.Globalization;
using Microsoft.Extensions.Localization;
using Samklang.Language;
using Samklang.Office.Log;
using Samklang.Office.Log.Reading;
using Samklang.People;
using Samklang.Web.Components;
using Samklang.Web.Hosting;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Log;

/// <summary>What the log shows in words, shapes and addresses.</summary>
public sealed class LogWords(IStringLocalizer<LogTexts> texts, DayWords days)
{
    public string Kind(LogKind kind) => texts[$"Kind{kind}"];

    public string Linked(LinkedKind kind) => texts[$"Linked{kind}"];

    public string Problem(LogProblem problem) => texts[$"Problem{problem}"];

    /// <summary>Who may see it, as said to the person: an owner that is not their own by its name.</summary>
    public string Audience(Audience audience, Viewer viewer, LocalText? owner) => audience.Kind switch
    {
        AudienceKind.Owner when audience.OwnerId != viewer.OwnerId && owner is not null => texts["AudienceOwnerNamed", owner.In(Languages.Current)],
        _ => texts[$"Audience{audience.Kind}"],
    };

    /// <summary>What was understood of a line, in one sentence, for those who hear the page.</summary>
    public string Heard(LogProposal line, DateOnly today)
    {
        string about = string.Join(", ", line.About.Select(name => name.Title.In(Languages.Current)));
        string unclear = line.Reading.Unclear.Count == 0 ? "" : " " + texts["HeardUnclear", string.Join(", ", line.Reading.Unclear.Select(m => m.Written))].Value;
        return texts[about.Length == 0 ? "HeardAlone" : "Heard", Kind(line.Kind), days.Of(line.On, today), about] + unclear;
    }

    public static NoteKind ShapeOf(LogKind kind) => kind switch
    {
        LogKind.Meeting => NoteKind.Meeting,
        LogKind.Delivery or LogKind.Outcome => NoteKind.Outcome,
        _ => NoteKind.Step,
    };

    /// <summary>The page of what a line is about; null when it has none.</summary>
    public static string? AddressOf(KnownName name)
    {
        return name.To.Kind switch
        {
            _ when name.Key.Length == 0 => null,
            LinkedKind.Priority => $"/desk/priorities/{name.Key}",
            LinkedKind.Dossier => $"/desk/dossiers/{name.Key}",
            LinkedKind.Project => $"/desk/projects/{name.Key}",
            LinkedKind.Item => $"/desk/watch/{name.Key}",
            LinkedKind.OrderLine => $"/desk/orders/lines/{name.To.Id}",
            LinkedKind.Goal => SiteMap.Goal.Address(Languages.Current, name.Key),
            LinkedKind.Operation => SiteMap.Operation.Address(Languages.Current, name.Key),
            LinkedKind.Network or LinkedKind.Body => $"/desk/networks/{name.Key}",
            LinkedKind.TwinTown => $"/desk/twin-towns/{name.Key}",
            LinkedKind.Partnership => SiteMap.Partnerships.Address(Languages.Current) + $"#{name.Key}",
            _ => null,
        };
    }

    /// <summary>A way of writing a name that is short enough to be typed: whole words from its beginning.</summary>
    public static string Typed(KnownName name) => ScoreLayout.Shorten(name.Brief.In(Languages.Current), Longest);

    /// <summary>A name cut to what fits in a row of them.</summary>
    public static string Cut(KnownName name, int letters = Longest)
    {
        string whole = name.Brief.In(Languages.Current), cut = ScoreLayout.Shorten(whole, letters);
        return cut.Length < whole.Length ? $"{cut}…" : whole;
    }

    private const int Longest = 40;
}
