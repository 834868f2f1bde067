using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Networks;
using Samklang.People;
using Samklang.Publishing;
using Samklang.Strategy;
using Samklang.Web.Components.Networks;
using Samklang.Web.Pages.Desk.Fields;

namespace Samklang.Web.Pages.Desk.Networks;

/// <summary>Keeps what somebody has written of a network, a membership or a seat, in a form or in a row of a list. Nothing is saved here.</summary>
public sealed class KeepNetworks(SamklangDb db, NetworkWords words, RegionTime region)
{
    private static readonly string[] taken = ["new", "review", "import"];

    /// <summary>The fact that the person has just said so; what was made up for the example stays an example.</summary>
    public Fact FactOf(Fact? before) => before is { IsExample: true } ? before : new(db.Viewer.Name, null, region.Today, before?.ReviewBy, false);

    /// <summary>A new network with its organisation.</summary>
    public async Task<Network> AddNetworkAsync(NetworkForm form, CancellationToken cancel)
    {
        string wanted = StrategyKeys.From(form.ShortName.IsEmpty ? form.Name.In(Tongue.English) : form.ShortName.Sv, "network");
        List<string> used = await db.Organisations.IgnoreQueryFilters().Where(o => o.Key.StartsWith(wanted)).Select(o => o.Key).ToListAsync(cancel);
        Organisation organisation = new(StrategyKeys.FirstFree(wanted, [.. used, .. taken]), OrganisationKind.Network, form.Name) { ShortName = form.ShortName, Url = Typed.OrNull(form.Url) };
        Network network = new(organisation.Key, organisation.Id, form.Field, form.Benefit, FactOf(null));
        db.AddRange(organisation, network);
        return network;
    }

    public void Rewrite(Network network, NetworkForm form)
    {
        network.Organisation!.Rename(form.Name, form.ShortName, Typed.OrNull(form.Url));
        network.Rewrite(form.Field, form.Benefit, network.Fact);
        if (db.ChangeTracker.HasChanges())
            network.Rewrite(form.Field, form.Benefit, FactOf(network.Fact));
    }

    /// <summary>The words of a membership with what they point to, and what is wrong with them.</summary>
    public async Task<(MembershipWords Words, FieldErrors Errors)> ReadAsync(MembershipForm form, Membership? membership, Guid memberId, CancellationToken cancel)
    {
        FieldErrors errors = form.Errors(words);
        string? through = Typed.OrNull(form.Through), role = Typed.OrNull(form.Responsible);
        Guid? throughId = through is null ? null : await db.Organisations.Where(o => o.Key == through).Select(o => (Guid?)o.Id).SingleOrDefaultAsync(cancel);
        if (through is not null && throughId is null)
            errors.Say("through", "ErrorOrganisation", through);
        Guid? contactId = role is null ? null : await db.Contacts.Where(c => c.Key == role).Select(c => (Guid?)c.Id).SingleOrDefaultAsync(cancel);
        if (role is not null && contactId is null)
            errors.Say("responsible", "ErrorRoleKey", role);
        MembershipWords written = form.Words(throughId) with { ContactId = contactId };
        bool isSameCost = membership is not null && (membership.Fee, membership.Hours) == (written.Fee, written.Hours);
        written = written with { CostFact = isSameCost ? membership!.CostFact : new(db.Viewer.Name, null, region.Today, null, false) };
        if (errors.Count == 0 && Membership.Check(memberId, written) is var answer && answer != MembershipAnswer.Done)
            errors.Say(answer == MembershipAnswer.EndsBeforeItStarts ? "endsOn" : "through", $"Membership{answer}");
        return (written, errors);
    }

    /// <summary>The organisations for which the person may write memberships.</summary>
    public async Task<IReadOnlyList<Organisation>> MembersAsync(CancellationToken cancel) =>
        [.. (await db.Organisations.AsNoTracking().Where(o => db.Priorities.Any(p => p.OwnerId == o.Id) || o.Kind == OrganisationKind.Office || o.Id == db.Viewer.OwnerId).ToListAsync(cancel))
            .Where(o => db.Viewer.MayDecideFor(o.Id)).OrderBy(o => o.Kind).ThenBy(o => o.Key)];

    /// <summary>Shows a membership and the ties to its goals to the same; what was decided of it stays with the member.</summary>
    public async Task ShowAsync(Membership membership, Audience audience, CancellationToken cancel)
    {
        membership.ShowTo(audience);
        foreach (WorkLink link in await db.Set<WorkLink>().Where(l => l.WorkKind == nameof(Membership) && l.WorkId == membership.Id).ToListAsync(cancel))
            link.ShowTo(audience);
    }

    public async Task<string> FreeBodyKeyAsync(Network network, LocalText name, CancellationToken cancel)
    {
        string wanted = StrategyKeys.From($"{network.Key} {name.In(Tongue.English)}", "body");
        return StrategyKeys.FirstFree(wanted, await db.Set<Body>().IgnoreQueryFilters().Where(b => b.Key.StartsWith(wanted)).Select(b => b.Key).ToListAsync(cancel));
    }
}
