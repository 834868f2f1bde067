using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Office.Spreadsheets;
using Samklang.People;
using Samklang.Publishing;
using Samklang.Strategy;
using Samklang.Web.Components.Networks;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk.Fields;
using Samklang.Web.Pages.Desk.Networks;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Spreadsheets;

/// <summary>
/// Rows of networks with their members: a row for each membership, or a row for each network with a column for each member. A mark
/// makes a membership; an empty cell takes none away.
/// </summary>
public sealed class MembershipRows(SamklangDb db, NetworkWords words, IStringLocalizer<SheetTexts> texts, RegionTime region) : SheetRows(db, texts)
{
    private const string MemberColumn = "member:";
    private static readonly HashSet<string> marks = new(["x", "1", "ja", "yes", "medlem", "member"], StringComparer.OrdinalIgnoreCase), none = new(["", "-", "–", "0", "nej", "no"], StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> introduced = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Network> added = new(StringComparer.OrdinalIgnoreCase);
    private List<Organisation> members = [];
    private NamedThings<Network> networks = new([], _ => []);
    private NamedThings<Organisation> organisations = new([], _ => []);
    private HashSet<string> keys = [];

    public override SheetKind Kind => SheetKind.Memberships;

    public override IReadOnlyList<SheetField> Fields => field ??=
    [
        Field("network", "FieldNetwork", "namn", "name", "organisation"), Field("short", "FieldShort", "förkortning", "short"), Field("field", "FieldField", "område", "verksamhet"),
        Field("member", "FieldMember", "ägare", "owner"), Field("kind", "FieldMembershipKind", "typ", "type", "medlemskap"), Field("through", "FieldThrough", "via"),
        Field("fee", "FieldFee", "avgift", "årsavgift", "kostnad", "cost"), Field("hours", "FieldHours", "timmar", "hours"), Field("starts", "FieldStarts", "från", "medlem sedan", "from"), Field("ends", "FieldEnds", "till", "to"),
        Field("why", "FieldWhyMember", "varför", "nytta", "why", "benefit"),
        .. members.Select(m => new SheetField(MemberColumn + m.Key, m.Name, m.Key, m.ShortName.Sv, m.ShortName.En)),
    ];

    public override async Task LoadFieldsAsync(CancellationToken cancel)
    {
        List<Organisation> all = await Db.Organisations.AsNoTracking().ToListAsync(cancel);
        organisations = new(all, o => NamedThings.Of(o.Key, o.Name, o.ShortName));
        members = [.. all.Where(o => o.Kind is OrganisationKind.Region or OrganisationKind.Office && Db.Viewer.MayDecideFor(o.Id)).OrderBy(o => o.Key)];
    }

    public override async Task LoadAsync(CancellationToken cancel)
    {
        await LoadFieldsAsync(cancel);
        List<Network> known = await Db.Networks.Include(n => n.Organisation).Include(n => n.Memberships).ToListAsync(cancel);
        networks = new(known, n => [n.Key, n.Organisation?.ShortName.Sv, n.Organisation?.ShortName.En, n.Organisation?.Name.Sv, n.Organisation?.Name.En]);
        keys = [.. await Db.Organisations.IgnoreQueryFilters().Select(o => o.Key).ToListAsync(cancel), "new", "review", "import"];
    }

    protected override RowFate Read(ReadRow row)
    {
        string name = row.Text("network");
        if (name.Length == 0)
            return Refused(row, Texts["RowWithout"], Texts["NoNetwork"]);
        Network? network = networks[name];
        if (network is null && row.Text("field").Length == 0 && !introduced.Contains(name))
            return Refused(row, name, Texts["NewNetworkNeedsField"]);
        List<string> wrong = [], says = network is null ? [Texts["NewNetwork"]] : [];
        List<(Organisation Member, string Cell)> asked = [.. members.Where(m => row.Has(MemberColumn + m.Key)).Select(m => (m, row.Text(MemberColumn + m.Key)))];
        if (row.Text("member").Length > 0)
        {
            if (organisations[row.Text("member")] is not { } member)
                wrong.Add(Texts["NoOrganisation", row.Text("member")]);
            else if (!Db.Viewer.MayDecideFor(member.Id))
                wrong.Add(Texts["NotYours", member.Name.Here()]);
            else
                asked.Add((member, row.Text("kind").Length > 0 ? row.Text("kind") : "x"));
        }
        List<(Organisation Member, Membership? Known, MembershipWords Words)> kept = [];
        foreach ((Organisation member, string cell) in asked)
            ReadCell(row, member, cell, network?.Memberships.FirstOrDefault(m => m.MemberId == member.Id), kept, says, wrong);
        if (wrong.Count > 0)
            return Refused(row, name, wrong);
        FateKind kind = network is null ? FateKind.New : kept.Exists(k => k.Known is null) ? FateKind.New : kept.Count > 0 ? FateKind.Changed : FateKind.Same;
        introduced.Add(name);
        return new(row.Line, kind, name, says) { Identity = $"{network?.Key ?? name}|{row.Text("member")}", Keep = () => Keep(row, name, network, kept) };
    }

    private void ReadCell(ReadRow row, Organisation member, string cell, Membership? known, List<(Organisation, Membership?, MembershipWords)> kept, List<string> says, List<string> wrong)
    {
        if (none.Contains(cell))
        {
            if (known is not null)
                says.Add(Texts["MembershipStays", member.Name.Here()]);
            return;
        }
        MembershipKind? kind = marks.Contains(cell) ? known?.Kind ?? MembershipKind.Member : RowValues.ValueOf<MembershipKind>(cell, k => words[$"Kind{k}"]) ?? KindIn(cell);
        Organisation? through = organisations[row.Text("through")];
        if (kind is null)
            wrong.Add(Texts["NoKind", member.Name.Here(), cell]);
        if (row.Text("through").Length > 0 && through is null)
            wrong.Add(Texts["NoOrganisation", row.Text("through")]);
        MembershipForm now = known is null ? new() { Kind = nameof(MembershipKind.Member) } : MembershipForm.Of(known), form = now with
        {
            Kind = (kind ?? MembershipKind.Member).ToString(),
            Fee = row.SumOr("fee", now.Fee),
            Hours = row.SumOr("hours", now.Hours),
            StartsOn = row.DayOr("starts", now.StartsOn),
            EndsOn = row.DayOr("ends", now.EndsOn),
            WhySv = SamklangPage.Tongue == Tongue.Swedish ? row.Or("why", now.WhySv) : now.WhySv,
            WhyEn = SamklangPage.Tongue == Tongue.English ? row.Or("why", now.WhyEn) : now.WhyEn,
        };
        FieldErrors errors = form.Errors(words);
        wrong.AddRange(errors.Values);
        MembershipWords written = form.Words(kind == MembershipKind.Indirect ? through?.Id ?? known?.ThroughId : null) with { ContactId = known?.ContactId, ReviewBy = known?.ReviewBy };
        bool isSameCost = known is not null && (known.Fee, known.Hours) == (written.Fee, written.Hours);
        written = written with { CostFact = written.Fee is null && written.Hours is null ? null : isSameCost ? known!.CostFact : new(Db.Viewer.Name, null, region.Today, null, false) };
        if (errors.Count == 0 && Membership.Check(member.Id, written) is var answer && answer != MembershipAnswer.Done)
            wrong.Add(words[$"Membership{answer}"]);
        if (known is null)
            says.Add(Texts["NewMembership", member.Name.Here()]);
        else if (Differs(known, written))
            says.AddRange(Changes(("kind", words[$"Kind{known.Kind}"], words[$"Kind{written.Kind}"]), ("fee", now.Fee, form.Fee), ("hours", now.Hours, form.Hours), ("starts", now.StartsOn, form.StartsOn), ("ends", now.EndsOn, form.EndsOn),
                ("why", known.Why.Here(), written.Why.Here())));
        if (known is null || Differs(known, written))
            kept.Add((member, known, written));
    }

    private static bool Differs(Membership known, MembershipWords written) =>
        (known.Kind, known.ThroughId, known.Why, known.Fee, known.Hours, known.StartsOn, known.EndsOn) != (written.Kind, written.ThroughId, written.Why, written.Fee, written.Hours, written.StartsOn, written.EndsOn);

    private static MembershipKind? KindIn(string cell) => cell.ToUpperInvariant() switch
    {
        "GRUNDARE" or "FOUNDER" => MembershipKind.Founder,
        "INDIREKT" or "INDIRECT" => MembershipKind.Indirect,
        _ => null,
    };

    private void Keep(ReadRow row, string name, Network? network, List<(Organisation Member, Membership? Known, MembershipWords Words)> kept)
    {
        network ??= added.TryGetValue(name, out Network? before) ? before : added[name] = Add(row, name);
        foreach ((Organisation member, Membership? known, MembershipWords written) in kept)
        {
            if (known is not null)
            {
                known.Rewrite(written);
                continue;
            }
            Membership membership = new(network.Id, member.Id, written);
            membership.ShowTo(Audience.OfOwner(member.Id));
            Db.Add(membership);
        }
    }

    private Network Add(ReadRow row, string name)
    {
        string wanted = StrategyKeys.From(row.Text("short") is { Length: > 0 } brief ? brief : name, "network"), key = StrategyKeys.FirstFree(wanted, keys);
        keys.Add(key);
        Organisation organisation = new(key, OrganisationKind.Network, LocalText.InOne(SamklangPage.Tongue, name)) { ShortName = row.Text("short") is { Length: > 0 } s ? LocalText.Same(s) : LocalText.Empty };
        Network network = new(key, organisation.Id, LocalText.InOne(SamklangPage.Tongue, row.Text("field")), LocalText.Empty, new(Db.Viewer.Name, null, region.Today, null, false));
        Db.AddRange(organisation, network);
        return network;
    }
}
