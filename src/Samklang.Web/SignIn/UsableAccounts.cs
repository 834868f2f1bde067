using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Samklang.People;

namespace Samklang.Web.SignIn;

/// <summary>Which accounts may be used at all: one for demonstration only where a demonstration is on.</summary>
/// <remarks>Every way of signing in asks this, and <see cref="SessionCheck"/> asks the same at each request.</remarks>
internal sealed class UsableAccounts(IOptions<InstallationOptions> installation) : IUserConfirmation<Person>
{
    public Task<bool> IsConfirmedAsync(UserManager<Person> manager, Person user) =>
        Task.FromResult(!user.IsDemonstration || installation.Value.Demonstration);
}
