using System.Globalization;
using Microsoft.Extensions.Localization;
using Samklang.Sources.Health;
using Samklang.Watch;
using Samklang.Web.Pages;
using Samklang.Web.Texts;

namespace Samklang.Web.Components;

/// <summary>Says in one or more sentences how old the facts of the EU are that a page or a document shows.</summary>
public sealed class FreshWords(Freshness fresh, IStringLocalizer<SourceTexts> texts)
{
    public Task<IReadOnlyList<FreshLine>> ReadAsync(IReadOnlyList<ItemKind> kinds, CancellationToken cancel) => fresh.OfAsync(kinds, cancel);

    public string Say(IReadOnlyList<FreshLine> lines) =>
        lines.Count == 0 ? texts["FreshNone"] : string.Join(' ', lines.Select(Say));

    private string Say(FreshLine line) => line.FetchedAt is { } at
        ? texts[$"Fresh{line.Topic}", SamklangPage.InRegion(at).ToString("d MMMM yyyy HH:mm", CultureInfo.CurrentUICulture)]
        : texts[$"Fresh{line.Topic}AsOf", line.AsOf!.Value.ToString("d MMMM yyyy", CultureInfo.CurrentUICulture)];
}
