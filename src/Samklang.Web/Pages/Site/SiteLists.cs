using Microsoft.Extensions.Localization;
using Samklang.Influence;
using Samklang.Language;
using Samklang.Networks;
using Samklang.People;
using Samklang.Specialisation;
using Samklang.Watch;
using Samklang.Web.Components.Networks;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk;
using Samklang.Web.Pages.Site.Networks;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Site;

/// <summary>The lists of the public site as they are taken home, where the desk has none with the same columns.</summary>
public sealed class SiteLists(
    IStringLocalizer<ListTexts> texts, IStringLocalizer<SiteTexts> site, IStringLocalizer<SheetTexts> sheet, IStringLocalizer<PartnerTexts> partners, NetworkWords networks)
{
    /// <param name="calls">The calls, all pages of them.</param>
    /// <param name="programme">The name of a call's programme.</param>
    /// <param name="followed">What we follow, by the call.</param>
    /// <param name="today">What is open.</param>
    public ListTable Calls(IEnumerable<ItemLine> calls, Func<ItemLine, string?> programme, ILookup<Guid, FollowedItem> followed, DateOnly today) => new ListSheet<ItemLine>("calls", site["Title.calls"])
        .Text("key", texts["Key"], c => c.Key)
        .Text("title", texts["Title"], c => c.Title.Here())
        .Text("reference", texts["Reference"], c => c.CallId)
        .Text("programme", texts["Programme"], programme)
        .Text("state", texts["State"], c => c.StatusOn(today) is { } status ? texts[$"Status{status}"].Value : null)
        .Day("opens", texts["Opens"], c => c.OpensOn)
        .Day("next-deadline", texts["NextDeadline"], c => c.NextDeadline(today))
        .Day("closes", texts["Closes"], c => c.ClosesOn)
        .Text("followed", texts["FollowedFor"], c => string.Join("; ", followed[c.Id].Select(f => f.PriorityTitle.Here())))
        .Text("source", texts["Source"], c => c.Fact.Source)
        .Text("url", texts["Url"], c => c.Fact.Url)
        .Day("as-of", texts["AsOf"], c => c.Fact.AsOf)
        .Fill(calls);

    public ListTable Operations(IEnumerable<OperationRow> operations) => new ListSheet<OperationRow>("operations", site["Title.how-the-eu-affects-us"])
        .Text("key", texts["Key"], o => o.Key)
        .Text("title", texts["Title"], o => o.Title)
        .Text("eu-effect", texts["EuEffect"], o => o.EuEffect)
        .Number("count", texts["FromTheEu"], o => o.Count)
        .Fill(operations);

    /// <summary>Contacts, with the columns by which they are read back at the desk.</summary>
    public ListTable Contacts(IEnumerable<Contact> contacts) => new ListSheet<Contact>("contacts", site["Title.contacts"])
        .Text("key", sheet["FieldKey"], c => c.Key)
        .Text("organisation", sheet["FieldOrganisation"], c => c.Organisation?.Name.Here())
        .Text("title-sv", sheet["FieldRoleSv"], c => c.Title.Sv)
        .Text("title-en", sheet["FieldRoleEn"], c => c.Title.En)
        .Text("about-sv", sheet["FieldAboutSv"], c => c.About.Sv)
        .Text("about-en", sheet["FieldAboutEn"], c => c.About.En)
        .Fill(contacts);

    /// <param name="all">The networks.</param>
    /// <param name="mandates">Who sits in them through whom. Each is a row; a network without any is one, too.</param>
    public ListTable Networks(IEnumerable<NetworkLine> all, IEnumerable<Mandate> mandates)
    {
        ILookup<string, Mandate> seats = mandates.ToLookup(m => m.Membership.Network!.Key);
        return new ListSheet<(NetworkLine Network, Mandate? Mandate)>("networks", site["Title.networks"])
            .Text("key", texts["Key"], r => r.Network.Key)
            .Text("network", site["Network"], r => r.Network.Name.Here())
            .Text("field", site["NetworkField"], r => r.Network.Field.Here())
            .Text("bodies", site["NetworkBodies"], r => string.Join(", ", r.Network.Bodies.Select(b => b.Here())))
            .Text("member", networks["ColumnMember"], r => r.Mandate?.Membership.Member!.Name.Here())
            .Text("place", site["NetworkPlace"], r => r.Mandate is { } mandate ? networks.Place(mandate.Membership) : null)
            .Text("holder", networks["ColumnHolder"], r => r.Mandate?.Seat?.Holder.Here())
            .Text("role", networks["ColumnSeatRole"], r => r.Mandate?.Seat?.Role.Here())
            .Text("where", networks["ColumnWhere"], r => r.Mandate is { Seat: not null } mandate ? string.Join(" › ", mandate.Bodies.Select(b => b.Name.Here())) : null)
            .Text("term", networks["ColumnTerm"], r => r.Mandate?.Seat is { } seat ? networks.Term(seat) : null)
            .Text("example", texts["Example"], r => r.Mandate?.Seat is { Fact.IsExample: true } ? texts["Yes"].Value : null)
            .Fill(all.SelectMany(n => seats[n.Key].DefaultIfEmpty(null).Select(m => (n, m))));
    }

    public ListTable Partnerships(IEnumerable<Platform> platforms) => new ListSheet<(Platform Platform, Partnership One)>("partnerships", site["Partnerships"])
        .Text("key", texts["Key"], r => r.One.Key)
        .Text("platform", partners["ColumnPlatform"], r => r.Platform.Title.Here())
        .Text("partnership", partners["ColumnPartnership"], r => r.One.Title.Here())
        .Text("description", texts["Description"], r => r.One.Summary.Here())
        .Text("owner", texts["Owner"], r => r.One.Member?.Name.Here())
        .Text("priorities", texts["Priorities"], r => string.Join("; ", r.One.Priorities.Select(p => p.Priority!.Title.Here())))
        .Text("source", texts["Source"], r => r.One.Fact.Source)
        .Day("as-of", texts["AsOf"], r => r.One.Fact.AsOf)
        .Fill(platforms.SelectMany(platform => platform.Partnerships.Select(p => (platform, p))));
}

/// <summary>A part of the region's own work in a list, in the reader's language.</summary>
public sealed record OperationRow(string Key, string Title, string EuEffect, int Count);
