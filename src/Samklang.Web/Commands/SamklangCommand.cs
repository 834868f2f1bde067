using System.CommandLine;
using System.CommandLine.Invocation;
using Samklang.Web.Hosting;

namespace Samklang.Web.Commands;

/// <summary>The command line. Without a command it serves.</summary>
internal static class SamklangCommand
{
    private const int WrongUse = 2;

    public static Task<int> RunAsync(string[] args)
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
        root.Add(MigrateCommand.Create());
        root.Add(UsersCommand.Create());
        return InvokeAsync(root.Parse(args));
    }

    private static async Task<int> InvokeAsync(ParseResult parsed)
    {
        int code = await parsed.InvokeAsync();
        return parsed.Action is ParseErrorAction ? WrongUse : code;
    }

    private static async Task<int> ServeAsync(string[] args, CancellationToken cancel)
    {
        await using WebApplication app = WebHost.Build(args);
        await Installing.PrepareAsync(app.Services, cancel);
        await app.RunAsync(cancel);
        return 0;
    }
}
