using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samklang.Data;
using Samklang.People;
using Spectre.Console;

namespace Samklang.Web.Commands;

/// <summary><c>samklang migrate</c>: brings the database to this version's shape.</summary>
internal static class MigrateCommand
{
    public static Command Create()
    {
        Command command = new("migrate", "Makes the database, or brings it to this version's shape.");
        command.SetAction(async (_, cancel) =>
        {
            await using ServiceProvider services = CommandServices.Open();
            await using SamklangDb db = services.GetRequiredService<OpenDb>()(Viewer.System);
            List<string> pending = [.. await db.Database.GetPendingMigrationsAsync(cancel)];
            await db.Database.MigrateAsync(cancel);
            AnsiConsole.MarkupLineInterpolated($"{pending.Count} migrations applied to {CommandServices.Describe(services)}.");
            return 0;
        });
        return command;
    }
}
