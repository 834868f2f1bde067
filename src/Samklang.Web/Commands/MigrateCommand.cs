using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.People;

namespace Samklang.Web.Commands;

/// <summary><c>samklang migrate</c>: brings the database to this version's shape.</summary>
internal static class MigrateCommand
{
    public static Command Create()
    {
        Command command = new("migrate", "Makes the database, or brings it to this version's shape.");
        command.SetAction(async (parsed, cancel) =>
        {
            await using ServiceProvider services = CommandServices.Open();
            OpenDb open = services.GetRequiredService<OpenDb>();
            await using SamklangDb db = open(Viewer.System);
            List<string> pending = [.. await db.Database.GetPendingMigrationsAsync(cancel)];
            await ReadyDatabase.RunAsync(open, null, cancel);
            await parsed.InvocationConfiguration.Output.WriteLineAsync(
                $"{pending.Count} migrations applied to {CommandServices.Describe(services)}.");
            return ExitCode.Done;
        });
        return command;
    }
}
