using Samklang.Language;
using Samklang.Networks;

namespace Samklang.People;

/// <summary>A role that people outside can turn to; never a named person.</summary>
public sealed class Contact : Record
{
    private Contact()
    {
    }

    public Contact(string key, Guid organisationId, LocalText title, LocalText about)
    {
        (Key, OrganisationId, Title, About) = (key, organisationId, title, about);
    }

    public string Key { get; private set; } = "";

    public Guid OrganisationId { get; private set; }

    public Organisation? Organisation { get; private set; }

    public LocalText Title { get; private set; } = LocalText.Empty;

    public LocalText About { get; private set; } = LocalText.Empty;

    public override string Label => Title.Sv;

    public void Rewrite(LocalText title, LocalText about) => (Title, About) = (title, about);
}
