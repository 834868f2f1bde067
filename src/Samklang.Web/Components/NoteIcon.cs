using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samklang.Web.Components;

/// <summary>
/// The score's shapes as icons beside words: <c>&lt;note-icon kind="Deadline" level="Act" /&gt;</c>.
/// It is decoration; the words beside it say the same.
/// </summary>
[HtmlTargetElement("note-icon", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class NoteIcon : TagHelper
{
    public NoteKind Kind { get; set; }

    public Level Level { get; set; } = Level.Follow;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"note-icon {NoteShape.ClassOf(Level)}");
        output.Attributes.SetAttribute("viewBox", "-11 -12 22 22");
        output.Attributes.SetAttribute("width", "22");
        output.Attributes.SetAttribute("height", "22");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Attributes.SetAttribute("focusable", "false");
        output.Content.SetHtmlContent($"<path class=\"{NoteShape.ClassOf(Kind)}\" d=\"{NoteShape.PathOf(Kind)}\"/>");
    }
}
