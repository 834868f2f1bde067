using Microsoft.Extensions.Localization;
using Samklang.Sources;
using Samklang.Web.Texts;

namespace Samklang.Web.Components;

/// <summary>What sources are called in the reader's language; one that has no name of ours, as an operator's own feed, goes by its own.</summary>
public sealed class SourceNames(IStringLocalizer<SourceTexts> texts)
{
    private const string Between = "; ";

    public string Of(SourceCard card) => Named(card.Key) ?? card.Name;

    /// <summary>A source by its key, as items carry it.</summary>
    public string OfKey(string key) => Named(key) ?? key;

    /// <summary>A source as it stands with a fact, or several with semicolons between.</summary>
    public string Of(string source) => string.Join(Between, source.Split(Between).Select(s => Named(s) ?? s));

    private string? Named(string name) => texts[$"Name-{name}"] is { ResourceNotFound: false } text ? text.Value : null;
}
