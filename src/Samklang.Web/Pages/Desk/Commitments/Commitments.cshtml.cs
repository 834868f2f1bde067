using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Samklang.Data;
using Samklang.Office.Commitments;
using Samklang.Web.Components.Networks;
using Samklang.Web.Hosting;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk.Networks.Lists;

namespace Samklang.Web.Pages.Desk.Commitments;

/// <summary>The auditors' list: every commitment with who answers for it, what it costs and what came of it, and what is missing.</summary>
public sealed class CommitmentsModel(SamklangDb db, NetworkWords words, TimeProvider time) : DeskPage(db, time)
{
    private IReadOnlyList<Commitment> all = [];

    /// <summary>Those that fit what was chosen.</summary>
    public IReadOnlyList<Commitment> Commitments { get; private set; } = [];

    public CommitmentKind? Kind { get; private set; }

    /// <summary>The key of the organisation that keeps them.</summary>
    public string? Owner { get; private set; }

    public bool OnlyLacking { get; private set; }

    /// <summary>Those that have ended are shown too.</summary>
    public bool WithOver { get; private set; }

    /// <summary>The organisations that keep any, by key and name.</summary>
    public IReadOnlyList<(string Key, string Name)> Keepers => [.. all.Select(c => (c.KeeperKey, c.Keeper.Here())).DistinctBy(k => k.KeeperKey).OrderBy(k => k.KeeperKey, StringComparer.Ordinal)];

    public int LackingCount => Commitments.Count(c => c.Missing.Count > 0);

    public async Task<IActionResult> OnGetAsync(string? kind, string? owner, bool lacking, bool over, string? @as, CancellationToken cancel)
    {
        all = await Db.CommitmentsAsync(Today, cancel);
        (Kind, Owner, OnlyLacking, WithOver) = (Fields.Typed.Named<CommitmentKind>(kind), all.Any(c => c.KeeperKey == owner) ? owner : null, lacking, over);
        Commitments = [.. all.Where(c => (Kind is null || c.Kind == Kind) && (Owner is null || c.KeeperKey == Owner) && (WithOver || !c.IsOver) && (!OnlyLacking || c.Missing.Count > 0))
            .OrderBy(c => c.KeeperKey, StringComparer.Ordinal).ThenBy(c => c.Kind).ThenBy(c => c.Owner.Here(), StringComparer.CurrentCulture).ThenBy(c => c.Title.Here(), StringComparer.CurrentCulture)];
        return NetworkSheets.Commitments(words).Fill(Commitments).As(@as, otherwise: Page);
    }

    /// <summary>This list with one choice made anew.</summary>
    public string Address(CommitmentKind? kind, string? owner, bool lacking, bool over)
    {
        Dictionary<string, string?> query = [];
        if (kind is { } chosen)
            query["kind"] = chosen.ToString().ToLowerInvariant();
        if (owner is not null)
            query["owner"] = owner;
        if (lacking)
            query["lacking"] = "true";
        if (over)
            query["over"] = "true";
        return QueryHelpers.AddQueryString("/desk/commitments", query);
    }

    /// <summary>The page on which a commitment is shown whole.</summary>
    public static string AddressOf(Commitment commitment) => commitment.Kind switch
    {
        CommitmentKind.Membership or CommitmentKind.Seat => $"/desk/networks/{commitment.PageKey}",
        CommitmentKind.Agreement => $"/desk/twin-towns/{commitment.PageKey}",
        CommitmentKind.Project => $"/desk/projects/{commitment.PageKey}",
        _ => $"{SiteMap.Partnerships.Address(Languages.Current)}#{commitment.PageKey}",
    };
}
