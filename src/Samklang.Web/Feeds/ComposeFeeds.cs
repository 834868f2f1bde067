using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Language;
using Samklang.Publishing;
using Samklang.Publishing.Feeds;
using Samklang.Web.Hosting;
using Samklang.Web.Outside;
using Samklang.Web.Texts;

namespace Samklang.Web.Feeds;

/// <summary>Puts what has been read into words and addresses, in the language of the request, and writes it out.</summary>
internal sealed class ComposeFeeds(Asker asker, TellCalendar tell, RegionTime region, IHttpContextAccessor context, IStringLocalizer<FeedTexts> texts, IStringLocalizer<DeskTexts> desk)
{
    private const int LongestSummary = 500;

    private HttpRequest Request => context.HttpContext!.Request;

    private static Tongue Tongue => Languages.Current;

    /// <param name="calendar">Which one, the same in each language.</param>
    /// <param name="name">What it is about.</param>
    /// <param name="entries">The days that are there.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task<TaggedFile> CalendarAsync(string calendar, string name, IEnumerable<CalendarEntry> entries, CancellationToken cancel)
    {
        CalendarTold told = await tell.RunAsync(calendar, asker.Viewer, [.. entries], cancel);
        return new(CalendarFile.Write(name, told.Days.Select(Event).Concat(told.Gone.Select(Gone))), CalendarFile.ContentType);
    }

    /// <param name="title">What the feed is about.</param>
    /// <param name="page">The path of the page that it belongs to.</param>
    /// <param name="entries">The entries, the last changed first.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task<TaggedFile> NewsAsync(string title, string page, IReadOnlyList<NewsEntry> entries, CancellationToken cancel)
    {
        LocalText? owner = await asker.Db.Installations.AsNoTracking().Select(i => i.Owner!.Name).FirstOrDefaultAsync(cancel);
        QueryString query = QueryString.Create(Request.Query.Where(q => q.Key != AskedByKey.QueryName));
        string self = Absolute(Request.RouteValues.ContainsKey(AskedByKey.RouteName) ? $"/{Tongue.Code()}/feeds/{FeedAddresses.Mine}.atom" : Request.Path + query);
        AtomHead head = new(self, title, owner?.In(Tongue) ?? "Samklang", Tongue.Code(), Absolute(page), region.Today.ToDateTime(TimeOnly.MinValue));
        return new(AtomFile.Write(head, [.. entries.Select(Entry)]), AtomFile.ContentType);
    }

    private CalendarEvent Event(CalendarEntry entry)
    {
        string said = texts[$"Day.{entry.Event}", entry.Title.In(Tongue)];
        return new(entry.Uid, entry.Sequence, entry.ChangedAt, entry.On, entry.At, entry switch
        {
            { IsCancelled: true } => texts["DayCancelled", said],
            { IsDone: true } => texts["DayDone", said],
            _ => said,
        }, Absolute(asker.PlacesIn(Tongue).AddressOf(entry.Place)))
        {
            Description = Short(entry.Note.In(Tongue)), Where = entry.Where, IsCancelled = entry.IsCancelled,
        };
    }

    // Why a day is gone, and what it was, may be what the reader must not know.
    private CalendarEvent Gone(ToldDay day) => new(day.Uid, day.Sequence, day.GoneAt!.Value, day.On, day.At, texts["DayGone"], null) { IsCancelled = true };

    private AtomEntry Entry(NewsEntry entry)
    {
        FoundRecord record = entry.Record;
        LocalText said = record.Lead.IsEmpty ? record.Text : record.Lead;
        string kind = record.Item is { } item ? desk[$"Kind{item.Kind}"] : texts[$"Kind.{record.Kind}"];
        string title = record.Title.In(Tongue);
        return new(record.Id, record.IsExample ? texts["ExampleOf", title] : title, kind, Short(said.In(Tongue)), Absolute(asker.PlacesIn(Tongue).AddressOf(record)), entry.PublishedAt, entry.ChangedAt);
    }

    private string Absolute(string path) => path.StartsWith('/') ? Request.Root() + path : path;

    private static string Short(string text)
    {
        if (text.Length <= LongestSummary)
            return text;
        int cut = text.LastIndexOf(' ', LongestSummary - 2);
        return $"{text[..(cut > LongestSummary / 2 ? cut : LongestSummary - 2)]} …";
    }
}
