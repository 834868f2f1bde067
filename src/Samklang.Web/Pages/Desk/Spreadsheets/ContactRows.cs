using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Office.Spreadsheets;
using Samklang.People;
using Samklang.Strategy;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk.Fields;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Spreadsheets;

/// <summary>Rows of contacts, which are roles: known by their key, or by organisation and title. A new one is its organisation's own until it is shown to more.</summary>
public sealed class ContactRows(SamklangDb db, IStringLocalizer<SheetTexts> texts) : SheetRows(db, texts)
{
    private NamedThings<Organisation> organisations = new([], _ => []);
    private NamedThings<Contact> byKey = new([], _ => []);
    private ILookup<Guid, Contact> byOrganisation = Array.Empty<Contact>().ToLookup(c => c.OrganisationId);
    private HashSet<string> keys = [];

    public override SheetKind Kind => SheetKind.Contacts;

    public override IReadOnlyList<SheetField> Fields => field ??=
    [
        Field("key", "FieldKey", "id"), Field("organisation", "FieldOrganisation", "org", "ägare", "owner"),
        Field("title-sv", "FieldRoleSv", "roll", "titel", "kontakt", "befattning"), Field("title-en", "FieldRoleEn", "role", "title", "contact", "position"),
        Field("about-sv", "FieldAboutSv", "om", "ansvarar för", "beskrivning"), Field("about-en", "FieldAboutEn", "about", "responsible for", "description"),
        Field("shown-to", "FieldShownTo", "synlighet", "visibility"),
    ];

    public override async Task LoadAsync(CancellationToken cancel)
    {
        organisations = new(await Db.Organisations.AsNoTracking().ToListAsync(cancel), o => NamedThings.Of(o.Key, o.Name, o.ShortName));
        List<Contact> contacts = await Db.Contacts.ToListAsync(cancel);
        byKey = new(contacts, c => [c.Key]);
        byOrganisation = contacts.ToLookup(c => c.OrganisationId);
        keys = [.. await Db.Contacts.IgnoreQueryFilters().Select(c => c.Key).ToListAsync(cancel)];
    }

    protected override RowFate Read(ReadRow row)
    {
        string about = row.Text("title-sv") is { Length: > 0 } sv ? sv : row.Text("title-en");
        Contact? contact = byKey[row.Text("key")];
        if (row.Text("key").Length > 0 && contact is null)
            return Refused(row, about, Texts["NoSuchKey", row.Text("key")]);
        Organisation? organisation = row.Text("organisation").Length > 0 ? organisations[row.Text("organisation")] : null;
        Guid? ownerId = contact?.OrganisationId ?? organisation?.Id ?? (row.Text("organisation").Length == 0 ? Db.Viewer.OwnerId : null);
        if (ownerId is not { } owner)
            return Refused(row, about, Texts["NoOrganisation", row.Text("organisation")]);
        if (!Db.Viewer.MayDecideFor(owner))
            return Refused(row, about, Texts["NotYours", row.Text("organisation")]);
        contact ??= byOrganisation[owner].FirstOrDefault(c => RowValues.IsCalled(row.Text("title-sv"), c.Key, c.Title) || RowValues.IsCalled(row.Text("title-en"), c.Key, c.Title));
        LocalText title = Typed.BothInOne(row.Or("title-sv", contact?.Title.Sv), row.Or("title-en", contact?.Title.En)), text = Typed.Both(row.Or("about-sv", contact?.About.Sv), row.Or("about-en", contact?.About.En));
        FieldErrors errors = new(Texts);
        errors.NoneOf("title-sv", "NoTitle", title.Sv, title.En);
        errors.Length(Written.TitleLength, ("title-sv", title.Sv), ("title-en", title.En));
        errors.Length(Written.TextLength, ("about-sv", text.Sv), ("about-en", text.En));
        Audience? audience = AudienceIn(row.Text("shown-to"), owner, contact);
        if (audience is null)
            errors["shown-to"] = Texts["NoAudience", row.Text("shown-to")];
        if (errors.Count > 0)
            return Refused(row, about, errors.Values);
        string identity = contact?.Key ?? $"{owner}|{about}";
        if (contact is null)
            return new(row.Line, FateKind.New, title.Here(), []) { Identity = identity, Keep = () => Add(owner, title, text, audience!) };
        bool isSame = (contact.Title, contact.About, contact.Audience) == (title, text, audience);
        return new(row.Line, isSame ? FateKind.Same : FateKind.Changed, contact.Title.Here(), Changes(("title-sv", contact.Title.Sv, title.Sv), ("title-en", contact.Title.En, title.En),
            ("about-sv", contact.About.Sv, text.Sv), ("about-en", contact.About.En, text.En), ("shown-to", Texts[$"ShownTo{contact.Audience.Kind}"], Texts[$"ShownTo{audience!.Kind}"])))
        {
            Identity = identity, Keep = () => { contact.Rewrite(title, text); contact.ShowTo(audience); },
        };
    }

    private void Add(Guid owner, LocalText title, LocalText text, Audience audience)
    {
        string key = StrategyKeys.FirstFree(StrategyKeys.From(title.In(Tongue.English), "contact"), keys);
        keys.Add(key);
        Contact contact = new(key, owner, title, text);
        contact.ShowTo(audience);
        Db.Add(contact);
    }

    private Audience? AudienceIn(string text, Guid owner, Contact? contact) => text.Length == 0
        ? contact?.Audience ?? Audience.OfOwner(owner)
        : Typed.Audience(RowValues.ValueOf<AudienceKind>(text, a => Texts[$"ShownTo{a}"])?.ToString(), owner, null);
}
