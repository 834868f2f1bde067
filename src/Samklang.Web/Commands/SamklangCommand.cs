using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Samklang.Content;
using Samklang.Data;
using Samklang.Matching;
using Samklang.Web.Hosting;

namespace Samklang.Web.Commands;

/// <summary>The command line. Without a command it serves.</summary>
internal static class SamklangCommand
{
    public static Task<int> RunAsync(string[] args) => RunAsync(args, Console.Out, Console.Error, CancellationToken.None);

    internal static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        RootCommand root = Root(args);
        CommandServices.Take([.. args.Where(IsSetting)]);
        ParseResult parsed = root.Parse([.. args.Where(word => !IsSetting(word))]);
        bool serves = parsed.CommandResult.Command is RootCommand or { Name: "serve" };
        if (serves && WrongWords.FirstBare(parsed.UnmatchedTokens) is { } bare)
            return Refuse(error, WrongWords.Refuse(bare, root));
        if (parsed.Action is ParseErrorAction || (!serves && parsed.UnmatchedTokens.Count > 0 && parsed.Action is not HelpAction))
            return Refuse(error, Explain(parsed));
        if (!serves && parsed.Action is not HelpAction && parsed.UnmatchedTokens is [var unknown, ..])
            return Refuse(error, $"'{unknown}' is not known here.\nSee: samklang {Path(parsed.CommandResult)} --help");
        return parsed.Action is HelpAction ? await HelpAsync(parsed, output) : await InvokeAsync(parsed, output, error, cancel);
    }

    // The help names the program's file; people call it by the name of the product.
    private static async Task<int> HelpAsync(ParseResult parsed, TextWriter output)
    {
        using StringWriter help = new();
        int code = await parsed.InvokeAsync(new() { Output = help });
        await output.WriteAsync(help.ToString().Replace($"{RootCommand.ExecutableName} ", "samklang ", StringComparison.Ordinal));
        return code;
    }

    private static RootCommand Root(string[] args)
    {
        RootCommand root = new("Samklang: what comes from the EU, why it matters here, what we do about it, and what came of it.")
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        Command serve = new("serve", "Serves the site and the desk. This is what happens without a command, too.")
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        serve.SetAction((_, cancel) => ServeAsync(args, cancel));
        root.SetAction((_, cancel) => ServeAsync(args, cancel));
        root.Add(serve);
        root.Add(EvaluateCommand.Create());
        root.Add(FetchCommand.Create());
        root.Add(ProbeCommand.Create());
        root.Add(ReparseCommand.Create());
        root.Add(ImportCommand.Create());
        root.Add(MatchCommand.Create());
        root.Add(MigrateCommand.Create());
        root.Add(UsersCommand.Create());
        root.Add(VocabularyCommand.Create());
        return root;
    }

    private static async Task<int> InvokeAsync(ParseResult parsed, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        try
        {
            return await parsed.InvokeAsync(new() { Output = output, Error = error, EnableDefaultExceptionHandler = false }, cancel);
        }
        catch (Exception refusal) when (IsExpected(refusal))
        {
            await error.WriteLineAsync((refusal is DbUpdateException ? refusal.GetBaseException() : refusal).Message);
            return ExitCode.Failed;
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("Stopped. What had been stored stays.");
            return ExitCode.Stopped;
        }
    }

    // Wrong content, a wrong setting, another version's database, and a database or a file that can't be reached. Anything else is a bug and shows its trace.
    private static bool IsExpected(Exception refusal) =>
        refusal is ContentException or ForeignShapeException or MatchFileException or OptionsValidationException or DbException or DbUpdateException or IOException or UnauthorizedAccessException
        || (refusal is InvalidOperationException && refusal.Message.StartsWith("Failed to convert configuration value", StringComparison.Ordinal));

    private static string Explain(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        string path = Path(parsed.CommandResult);
        string why = parsed.UnmatchedTokens switch
        {
            [] => string.Join('\n', parsed.Errors.Select(e => e.Message)),
            var words when command.Subcommands.Count > 0 && WrongWords.FirstBare(words) is { } bare => WrongWords.Refuse(bare, command),
            [var word, ..] => $"'{word}' is nothing that samklang {path} takes.",
        };
        return $"{why}\nSee: samklang {path} --help";
    }

    private static string Path(System.CommandLine.Parsing.CommandResult result) =>
        result.Parent is System.CommandLine.Parsing.CommandResult { Command: not RootCommand } parent
            ? $"{Path(parent)} {result.Command.Name}"
            : result.Command.Name;

    private static int Refuse(TextWriter error, string why)
    {
        error.WriteLine(why);
        return ExitCode.WrongUse;
    }

    private static bool IsSetting(string word) =>
        word.StartsWith("--", StringComparison.Ordinal) && word.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
        && colon < word.IndexOf('=', StringComparison.Ordinal);

    private static async Task<int> ServeAsync(string[] args, CancellationToken cancel)
    {
        await using WebApplication app = WebHost.Build(args);
        await Installing.PrepareAsync(app.Services, cancel);
        await app.RunAsync(cancel);
        return ExitCode.Done;
    }
}
