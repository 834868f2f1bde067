using Samklang.Networks;
using Samklang.Office.Commitments;
using Samklang.Web.Components.Networks;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk.TwinTowns;

namespace Samklang.Web.Pages.Desk.Networks.Lists;

/// <summary>A row of the list of networks: a membership in a network, or a network of which nobody is a member.</summary>
public sealed record NetworkRow(Network Network, Membership? Membership);

/// <summary>The lists of networks, seats, twin towns and commitments that people take home and read back.</summary>
public static class NetworkSheets
{
    public static IEnumerable<NetworkRow> RowsOf(IEnumerable<Network> networks) => networks.SelectMany(n => n.Memberships.Count == 0
        ? (IEnumerable<NetworkRow>)[new(n, null)]
        : n.Memberships.Where(m => m.Member is not null).OrderBy(m => m.Kind).Select(m => new NetworkRow(n, m)));

    public static ListSheet<NetworkRow> Networks(NetworkWords words) => new ListSheet<NetworkRow>("networks", words["NetworksTitle"])
        .Text("key", words["ColumnKey"], r => r.Network.Key)
        .Text("name-sv", words["FieldNameSv"], r => r.Network.Organisation?.Name.Sv)
        .Text("name-en", words["FieldNameEn"], r => r.Network.Organisation?.Name.En)
        .Text("short", words["ColumnShort"], r => r.Network.Organisation?.ShortName.Sv)
        .Text("url", words["ColumnUrl"], r => r.Network.Organisation?.Url)
        .Text("field-sv", words["ColumnFieldSv"], r => r.Network.Field.Sv)
        .Text("field-en", words["ColumnFieldEn"], r => r.Network.Field.En)
        .Text("benefit-sv", words["ColumnBenefitSv"], r => r.Network.Benefit.Sv)
        .Text("benefit-en", words["ColumnBenefitEn"], r => r.Network.Benefit.En)
        .Text("member", words["ColumnMember"], r => r.Membership?.Member?.Name.Here())
        .Text("kind", words["ColumnKind"], r => r.Membership is { } m ? words[$"Kind{m.Kind}"] : null)
        .Text("through", words["ColumnThrough"], r => r.Membership?.Through?.Name.Here())
        .Text("why-sv", words["FieldWhySv"], r => r.Membership?.Why.Sv)
        .Text("why-en", words["FieldWhyEn"], r => r.Membership?.Why.En)
        .Day("starts", words["ColumnStarts"], r => r.Membership?.StartsOn)
        .Day("ends", words["ColumnEnds"], r => r.Membership?.EndsOn)
        .Number("fee", words["ColumnFee"], r => r.Membership?.Fee)
        .Number("hours", words["ColumnHours"], r => r.Membership?.Hours)
        .Text("cost-source", words["ColumnCostSource"], r => r.Membership?.CostFact is { } fact ? fact.IsExample ? words["Example"] : fact.Source : null)
        .Text("responsible", words["ColumnResponsible"], r => r.Membership?.Contact?.Title.Here())
        .Day("review-by", words["ColumnReviewBy"], r => r.Membership?.ReviewBy)
        .Text("last-choice", words["ColumnLastChoice"], r => r.Membership?.LastReview is { } last ? words[$"Choice{last.Choice}"] : null)
        .Day("last-choice-on", words["ColumnLastChoiceOn"], r => r.Membership?.LastReview?.On)
        .Text("last-choice-why", words["ColumnLastChoiceWhy"], r => r.Membership?.LastReview?.Why.Here())
        .Text("source", words["ColumnSource"], r => r.Network.Fact.IsExample ? words["Example"] : r.Network.Fact.Source)
        .Day("as-of", words["ColumnAsOf"], r => r.Network.Fact.AsOf);

    public static ListSheet<Seat> Seats(NetworkWords words) => new ListSheet<Seat>("seats", words["SeatsTitle"])
        .Text("key", words["ColumnKey"], s => s.Id.ToString("N"))
        .Text("network", words["ColumnNetwork"], s => s.Network?.Key)
        .Text("body", words["ColumnBody"], s => s.Body?.Name.Here())
        .Text("member", words["ColumnMember"], s => s.Membership?.Member?.Name.Here())
        .Text("holder-sv", words["FieldHolderSv"], s => s.Holder.Sv)
        .Text("holder-en", words["FieldHolderEn"], s => s.Holder.En)
        .Text("role-sv", words["FieldRoleSv"], s => s.Role.Sv)
        .Text("role-en", words["FieldRoleEn"], s => s.Role.En)
        .Text("deputy-sv", words["FieldDeputySv"], s => s.Deputy.Sv)
        .Text("deputy-en", words["FieldDeputyEn"], s => s.Deputy.En)
        .Day("term-from", words["ColumnTermFrom"], s => s.TermFrom)
        .Day("term-to", words["ColumnTermTo"], s => s.TermTo)
        .Text("source", words["ColumnSource"], s => s.Fact.IsExample ? words["Example"] : s.Fact.Source)
        .Day("as-of", words["ColumnAsOf"], s => s.Fact.AsOf);

    public static ListSheet<TownLine> TwinTowns(NetworkWords words) => new ListSheet<TownLine>("twin-towns", words["TownsTitle"])
        .Text("key", words["ColumnKey"], t => t.Town.Key)
        .Text("municipality", words["ColumnMunicipality"], t => t.Town.Municipality?.Name.Here())
        .Text("name-sv", words["FieldNameSv"], t => t.Town.Name.Sv)
        .Text("name-en", words["FieldNameEn"], t => t.Town.Name.En)
        .Text("country", words["FieldCountry"], t => t.Town.Country)
        .Text("region", words["ColumnTownRegion"], t => t.Town.Nuts?.ToString())
        .Text("state", words["ColumnState"], t => words.State(t.State))
        .Text("agreement-sv", words["FieldAgreementSv"], t => t.Town.Agreement.Sv)
        .Text("agreement-en", words["FieldAgreementEn"], t => t.Town.Agreement.En)
        .Number("since", words["FieldSince"], t => t.Town.SinceYear)
        .Text("decade", words["FieldDecade"], t => t.Town.IsSinceDecade ? words["Yes"] : null)
        .Day("last-sign-on", words["FieldLastSignOn"], t => t.Town.LastSignOn)
        .Text("last-sign-sv", words["FieldLastSignSv"], t => t.Town.LastSign.Sv)
        .Text("last-sign-en", words["FieldLastSignEn"], t => t.Town.LastSign.En)
        .Day("last-logged-on", words["ColumnLastLoggedOn"], t => t.LastLogged?.On)
        .Day("paused", words["ColumnPaused"], t => t.Town.PausedOn)
        .Day("ends", words["ColumnEnds"], t => t.Town.EndsOn)
        .Number("cost", words["ColumnCost"], t => t.Town.Cost)
        .Text("responsible", words["ColumnResponsible"], t => t.Town.Contact?.Title.Here())
        .Text("source", words["FieldSource"], t => t.Town.Fact.IsExample ? words["Example"] : t.Town.Fact.Source)
        .Text("url", words["FieldSourceUrl"], t => t.Town.Fact.Url)
        .Day("as-of", words["ColumnAsOf"], t => t.Town.Fact.AsOf)
        .Day("review-by", words["ColumnReviewBy"], t => t.Town.Fact.ReviewBy);

    /// <summary>The auditors' list. A cell that should hold something and doesn't is empty, and the last column names it.</summary>
    public static ListSheet<Commitment> Commitments(NetworkWords words) => new ListSheet<Commitment>("commitments", words["CommitmentsTitle"])
        .Text("key", words["ColumnKey"], c => c.Key)
        .Text("kind", words["ColumnKind"], c => words[$"Commitment{c.Kind}"])
        .Text("title", words["ColumnCommitment"], c => c.Title.Here())
        .Text("owner", words["ColumnOwner"], c => c.Owner.Here())
        .Text("role", words["ColumnOwnerRole"], c => c.Role?.Here())
        .Number("cost", words["ColumnCost"], c => c.Cost)
        .Text("cost-per", words["ColumnCostPer"], c => c.Cost is null ? null : words[c.Kind == CommitmentKind.Project ? "PerWhole" : "PerYear"])
        .Number("own-share", words["ColumnOwnShare"], c => c.OwnShare)
        .Day("starts", words["ColumnStarts"], c => c.StartsOn)
        .Number("since", words["FieldSince"], c => c.SinceYear)
        .Day("ends", words["ColumnEnds"], c => c.EndsOn)
        .Text("goals", words["ColumnGoal"], c => string.Join("; ", c.Goals.Select(g => g.Here())))
        .Text("result", words["ColumnResult"], c => c.LastResult?.Here())
        .Day("result-on", words["ColumnResultOn"], c => c.LastResultOn)
        .Day("review-by", words["ColumnReviewBy"], c => c.ReviewBy)
        .Text("over", words["ColumnOver"], c => c.IsOver ? words["Yes"] : null)
        .Text("example", words["Example"], c => c.IsExample ? words["Yes"] : null)
        .Text("missing", words["ColumnMissing"], c => string.Join(", ", c.Missing.Select(f => words[$"Field{f}"])));
}
