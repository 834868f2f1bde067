using Microsoft.Extensions.Options;
using Samklang.People;

namespace Samklang.Web.SignIn;

/// <summary>On whose behalf programs, webhooks and mails read without a sign-in: only those whose account may be used.</summary>
public sealed class UsableHolders(KeyHolders holders, IOptions<InstallationOptions> installation)
{
    /// <returns>Null when no key that opens anything has this secret.</returns>
    public async Task<KeyHolder?> FindAsync(string secret, CancellationToken cancel) => Usable(await holders.FindAsync(secret, cancel));

    /// <returns>Null when the person is locked out or gone.</returns>
    public async Task<KeyHolder?> OfPersonAsync(Guid personId, CancellationToken cancel) => Usable(await holders.OfPersonAsync(personId, cancel));

    private KeyHolder? Usable(KeyHolder? holder) => holder is { IsDemonstration: true } && !installation.Value.Demonstration ? null : holder;
}
