using Spectre.Console;

namespace Samklang.Web.Commands;

/// <summary>How far long work is: a bar on a terminal, nothing where the output goes to a file.</summary>
internal static class Showing
{
    public static bool IsTerminal(TextWriter output) =>
        ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected && AnsiConsole.Profile.Capabilities.Interactive;

    /// <param name="output">Where the command writes.</param>
    /// <param name="work">Is given what to call with a sentence and the share that is done, 0 to 1.</param>
    public static Task<T> RunAsync<T>(TextWriter output, Func<Action<string, double>, Task<T>> work) => !IsTerminal(output)
        ? work((_, _) => { })
        : AnsiConsole.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .StartAsync(context =>
            {
                Dictionary<string, ProgressTask> tasks = [];
                return work((what, share) =>
                {
                    if (!tasks.TryGetValue(what, out ProgressTask? task))
                        tasks[what] = task = context.AddTask(Markup.Escape(what));
                    task.Value = share * task.MaxValue;
                });
            });

    /// <summary>Writes a table, as wide as it needs where there is no terminal.</summary>
    public static void Write(TextWriter output, Table table)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        if (!IsTerminal(output))
            console.Profile.Width = 160;
        console.Write(table);
    }
}
