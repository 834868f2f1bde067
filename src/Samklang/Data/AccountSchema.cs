using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Samklang.Data;

/// <summary>Tells the accounts' tables their version, which they look up in the services of the application alone.</summary>
internal static class AccountSchema
{
    private static readonly ServiceProvider services = new ServiceCollection()
        .Configure<IdentityOptions>(options => options.Stores.SchemaVersion = IdentitySchemaVersions.Version3)
        .BuildServiceProvider();

    public static DbContextOptionsBuilder<T> WithAccounts<T>(this DbContextOptionsBuilder<T> builder)
        where T : SamklangDb => builder.UseApplicationServiceProvider(services);
}
