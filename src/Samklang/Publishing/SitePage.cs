using Samklang.Language;
using Samklang.People;

namespace Samklang.Publishing;

/// <summary>The words of a public page that are written, not computed: its title, lead and body.</summary>
public sealed class SitePage : Record
{
    private SitePage()
    {
    }

    public SitePage(string key, LocalText title, LocalText lead, LocalText body, Guid? contactId, Fact fact)
    {
        (Key, Title, Lead, Body, ContactId, Fact) = (key, title, lead, body, contactId, fact);
    }

    public string Key { get; private set; } = "";

    public LocalText Title { get; private set; } = LocalText.Empty;

    public LocalText Lead { get; private set; } = LocalText.Empty;

    /// <summary>Paragraphs, apart by an empty line.</summary>
    public LocalText Body { get; private set; } = LocalText.Empty;

    /// <summary>The role that answers for the page and gets its feedback.</summary>
    public Guid? ContactId { get; private set; }

    public Contact? Contact { get; private set; }

    public Fact Fact { get; private set; } = null!;

    public override string Label => Title.Sv;
}
