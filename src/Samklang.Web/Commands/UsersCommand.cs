using System.CommandLine;
using Samklang.People;

namespace Samklang.Web.Commands;

/// <summary><c>samklang users</c>: who may come in, and as what.</summary>
internal static class UsersCommand
{
    public static Command Create() => new("users", "Says who may come in: lists the accounts, adds one, changes it, locks it.")
    {
        List(), Add(), ChangeRole(), ResetPassword(), Lock(), Unlock(),
    };

    private static Command List()
    {
        Command command = new("list", "Lists the accounts with role, organisation and state.");
        command.SetAction((parsed, cancel) => UsersAtWork.RunAsync(parsed, work => work.ListAsync(cancel), cancel));
        return command;
    }

    private static Command Add()
    {
        Argument<string> name = Name();
        Option<Role> role = new("--role") { Description = "What the person is.", Required = true };
        role.AcceptOnlyFromAmong(Roles);
        Option<string> organisation = new("--organisation") { Description = "The key of the organisation.", Required = true };
        Option<string?> displayName = new("--display-name") { Description = "How the name is shown. Without it the user name is." };
        Option<bool> ask = Ask();
        Command command = new("add", "Adds an account, and prints its one-time password.") { name, role, organisation, displayName, ask };
        command.SetAction((parsed, cancel) => UsersAtWork.RunAsync(parsed, work => work.AddAsync(
            new(parsed.GetRequiredValue(name).Trim(), parsed.GetRequiredValue(role), parsed.GetRequiredValue(organisation), parsed.GetValue(displayName)),
            parsed.GetValue(ask), cancel), cancel));
        return command;
    }

    private static Command ChangeRole()
    {
        Argument<string> name = Name();
        Argument<Role> role = new("role") { Description = "The new role." };
        role.AcceptOnlyFromAmong(Roles);
        Command command = new("role", "Changes the role of an account and ends its sessions.") { name, role };
        command.SetAction((parsed, cancel) =>
            UsersAtWork.RunAsync(parsed, work => work.ChangeRoleAsync(parsed.GetRequiredValue(name), parsed.GetRequiredValue(role)), cancel));
        return command;
    }

    private static Command ResetPassword()
    {
        Argument<string> name = Name();
        Option<bool> ask = Ask();
        Command command = new("reset-password", "Gives an account a new one-time password, which it prints, and ends its sessions.") { name, ask };
        command.SetAction((parsed, cancel) =>
            UsersAtWork.RunAsync(parsed, work => work.ResetPasswordAsync(parsed.GetRequiredValue(name), parsed.GetValue(ask), cancel), cancel));
        return command;
    }

    private static Command Lock()
    {
        Argument<string> name = Name();
        Command command = new("lock", "Locks an account until it is opened again, and ends its sessions.") { name };
        command.SetAction((parsed, cancel) => UsersAtWork.RunAsync(parsed, work => work.LockAsync(parsed.GetRequiredValue(name)), cancel));
        return command;
    }

    private static Command Unlock()
    {
        Argument<string> name = Name();
        Command command = new("unlock", "Opens a locked account.") { name };
        command.SetAction((parsed, cancel) => UsersAtWork.RunAsync(parsed, work => work.UnlockAsync(parsed.GetRequiredValue(name)), cancel));
        return command;
    }

    private static string[] Roles => [.. Enum.GetNames<Role>().Select(r => r.ToLowerInvariant())];

    private static Argument<string> Name() => new("name") { Description = "The user name, e.g. a mail address." };

    private static Option<bool> Ask() => new("--password-from-input")
    {
        Description = "Take the one-time password from standard input, or ask for it, instead of making one up.",
    };
}
