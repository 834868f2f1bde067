using System.CommandLine;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Networks;
using Samklang.People;
using Samklang.Web.Hosting;
using Samklang.Web.SignIn;
using Spectre.Console;

namespace Samklang.Web.Commands;

/// <summary>An account to be added.</summary>
internal sealed record NewAccount(string UserName, Role Role, string Organisation, string? DisplayName);

/// <summary>What <c>samklang users</c> does. A refusal is a sentence on the error stream, and exit code 1.</summary>
internal sealed class UsersAtWork(UserManager<Person> people, SamklangDb db, TextWriter output)
{
    public static async Task<int> RunAsync(ParseResult parsed, Func<UsersAtWork, Task> act, CancellationToken cancel)
    {
        await using ServiceProvider services = CommandServices.Open();
        await Installing.PrepareAsync(services, cancel);
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        UserManager<Person> people = scope.ServiceProvider.GetRequiredService<UserManager<Person>>();
        try
        {
            await act(new(people, scope.ServiceProvider.GetRequiredService<SamklangDb>(), parsed.InvocationConfiguration.Output));
            return ExitCode.Done;
        }
        catch (UsersRefusal refusal)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync(refusal.Message);
            return ExitCode.Failed;
        }
    }

    public async Task ListAsync(CancellationToken cancel)
    {
        Table table = new Table().Border(TableBorder.Simple).AddColumns("Name", "Shown as", "Role", "Organisation", "State");
        foreach (Person person in await people.Users.OrderBy(p => p.UserName).ToListAsync(cancel))
        {
            string? organisation = await db.Organisations.Where(o => o.Id == person.OrganisationId).Select(o => o.Key).FirstOrDefaultAsync(cancel);
            string[] cells = [person.UserName!, person.DisplayName, person.Role.ToString().ToLowerInvariant(), organisation ?? "", StateOf(person)];
            table.AddRow([.. cells.Select(Markup.Escape)]);
        }
        Showing.Write(output, table);
    }

    public async Task AddAsync(NewAccount account, bool ask, CancellationToken cancel)
    {
        if (account.UserName.Length == 0)
            throw new UsersRefusal("The name is empty.");
        if (await people.FindByNameAsync(account.UserName) is not null)
            throw new UsersRefusal($"There is an account {account.UserName} already.");
        Organisation organisation = await db.Organisations.FirstOrDefaultAsync(o => o.Key == account.Organisation, cancel)
            ?? throw new UsersRefusal($"There is no organisation {account.Organisation}. There are: {await KeysAsync(cancel)}");
        string password = await PasswordAsync(ask, cancel);
        Person person = new(account.UserName, account.DisplayName ?? account.UserName, organisation.Id, account.Role);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        Demand(await people.CreateAsync(person));
        Demand(await OneTimePasswords.SetAsync(people, person, password));
        await transaction.CommitAsync(cancel);
        Say($"Added {person.UserName} as {person.Role.ToString().ToLowerInvariant()} at {organisation.Key}.", ask ? null : password);
    }

    public async Task ChangeRoleAsync(string name, Role role)
    {
        Person person = await FindAsync(name);
        person.ChangeRole(role);
        Demand(await people.UpdateSecurityStampAsync(person));
        Say($"{person.UserName} is now {role.ToString().ToLowerInvariant()}.");
    }

    public async Task ResetPasswordAsync(string name, bool ask, CancellationToken cancel)
    {
        Person person = await FindAsync(name);
        if (person.IsDemonstration)
            throw new UsersRefusal($"{person.UserName} is for demonstration, and has no password.");
        string password = await PasswordAsync(ask, cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        Demand(await OneTimePasswords.SetAsync(people, person, password));
        await transaction.CommitAsync(cancel);
        Say($"{person.UserName} has a new one-time password.", ask ? null : password);
    }

    public async Task LockAsync(string name)
    {
        Person person = await FindAsync(name);
        Demand(await people.SetLockoutEnabledAsync(person, true));
        Demand(await people.SetLockoutEndDateAsync(person, DateTimeOffset.MaxValue));
        Demand(await people.UpdateSecurityStampAsync(person));
        Say($"{person.UserName} is locked.");
    }

    public async Task UnlockAsync(string name)
    {
        Person person = await FindAsync(name);
        Demand(await people.SetLockoutEndDateAsync(person, null));
        Demand(await people.ResetAccessFailedCountAsync(person));
        Say($"{person.UserName} is open.");
    }

    private async Task<Person> FindAsync(string name) =>
        await people.FindByNameAsync(name.Trim()) ?? throw new UsersRefusal($"There is no account {name}. See: samklang users list");

    private async Task<string> KeysAsync(CancellationToken cancel)
    {
        List<string> keys = await db.Organisations.Where(o => o.Kind == OrganisationKind.Region || o.Kind == OrganisationKind.Office)
            .OrderBy(o => o.Key).Select(o => o.Key).ToListAsync(cancel);
        return keys.Count == 0 ? "none; start samklang once so that it loads its content" : string.Join(", ", keys);
    }

    private static async Task<string> PasswordAsync(bool ask, CancellationToken cancel)
    {
        if (!ask)
            return OneTimePasswords.Make();
        string? given = Console.IsInputRedirected
            ? await Console.In.ReadLineAsync(cancel)
            : await new TextPrompt<string>("One-time password:").Secret().ShowAsync(AnsiConsole.Console, cancel);
        return string.IsNullOrEmpty(given) ? throw new UsersRefusal("No password came on standard input.") : given;
    }

    private static string StateOf(Person person) => person switch
    {
        { LockoutEnd: { } end } when end == DateTimeOffset.MaxValue => "locked",
        { IsDemonstration: true } => "demonstration",
        _ => "open",
    };

    private void Say(string sentence, string? password = null)
    {
        output.WriteLine(sentence);
        if (password is not null)
            output.WriteLine($"One-time password: {password}");
    }

    private static void Demand(IdentityResult result)
    {
        if (!result.Succeeded)
            throw new UsersRefusal(string.Join(" ", result.Errors.Select(e => e.Description)));
    }
}

internal sealed class UsersRefusal(string sentence) : Exception(sentence);
