using Microsoft.AspNetCore.Mvc;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Office.Letters;
using Samklang.Projects;
using Samklang.Web.Pages.Desk.Fields;

namespace Samklang.Web.Pages.Site.Answering;

/// <summary>A letter as somebody outside writes it.</summary>
public record LetterForm
{
    [FromForm(Name = "words")]
    public string? Words { get; init; }

    [FromForm(Name = "sender")]
    public string? Sender { get; init; }

    [FromForm(Name = "address")]
    public string? Address { get; init; }

    [FromForm(Name = "consent")]
    public string? Consent { get; init; }

    [FromForm(Name = "stamp")]
    public string? Stamp { get; init; }

    /// <summary>A field that nobody sees, and only programs fill in.</summary>
    [FromForm(Name = "website")]
    public string? Trap { get; init; }

    public LetterDraft Left(ApplicantKind? who, NutsCode? place, Tongue tongue)
    {
        string sender = Written.OneLine(Sender);
        return new(Written.Lines(Words), who, place, sender[..Math.Min(sender.Length, Letter.SenderLength)], Written.OneLine(Address), tongue);
    }
}
