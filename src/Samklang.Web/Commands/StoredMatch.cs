using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Strategy;
using Samklang.Watch;
using Samklang.Web.Hosting;
using Spectre.Console;

namespace Samklang.Web.Commands;

/// <summary>Matches everything that is stored anew, and shows what came of it for each priority.</summary>
internal static class StoredMatch
{
    public static async Task<int> RunAsync(TextWriter output, CancellationToken cancel)
    {
        await using ServiceProvider services = CommandServices.Open();
        await Installing.PrepareAsync(services, cancel);
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        SamklangDb db = scope.ServiceProvider.GetRequiredService<SamklangDb>();
        int priorities = await db.Priorities.CountAsync(cancel), items = await db.Items.CountAsync(cancel);
        List<(Priority Priority, MatchCount Count)> done = [];
        Stopwatch clock = Stopwatch.StartNew();
        MatchCount all = await Showing.RunAsync(output, show => scope.ServiceProvider.GetRequiredService<MatchItems>().AllAsync((priority, count) =>
        {
            done.Add((priority, count));
            show("Matching", (double)done.Count / priorities);
        }, cancel));
        Showing.Write(output, TableOf(done));
        await output.WriteLineAsync($"{items} items against {priorities} priorities: {all.Matching} matches, {all.Added} new, {all.Fallen} fallen away.");
        await output.WriteLineAsync($"It took {clock.Elapsed.TotalSeconds:0.0} s. Database: {CommandServices.Describe(services)}");
        return ExitCode.Done;
    }

    private static Table TableOf(List<(Priority Priority, MatchCount Count)> done)
    {
        Table table = new Table().Border(TableBorder.Simple).AddColumn("Priority");
        foreach (string heading in (string[])["Matches", "New", "Fallen away"])
            table.AddColumn(new TableColumn(heading).RightAligned());
        foreach ((Priority priority, MatchCount count) in done)
            table.AddRow(Markup.Escape(priority.Title.En), $"{count.Matching}", $"{count.Added}", $"{count.Fallen}");
        return table;
    }
}
