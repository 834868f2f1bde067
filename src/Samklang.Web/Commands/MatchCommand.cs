using System.CommandLine;

namespace Samklang.Web.Commands;

/// <summary><c>samklang match</c>: matches what is stored anew, or runs a judged task through the same engine.</summary>
internal static class MatchCommand
{
    public static Command Create()
    {
        Option<FileInfo?> profiles = new("--profiles") { Description = "The asking side of a judged task: a JSON object a line with id, lang, title and text." };
        Option<FileInfo?> items = new("--items") { Description = "What is to be found, in the same form." };
        Option<FileInfo?> run = new("--run") { Description = "The TREC run to write: profile Q0 item rank score tag." };
        Option<int> top = new("--top") { Description = "The most items a profile.", DefaultValueFactory = _ => 50 };
        Option<FileInfo?> vocabulary = new("--vocabulary") { Description = "A vocabulary in place of the one that comes with the engine." };
        Command command = new("match",
            "Matches all priorities with all items anew; with --profiles, --items and --run it runs a judged task through the same engine, "
            + "without the database.")
        {
            profiles, items, run, top, vocabulary,
        };
        command.Validators.Add(given =>
        {
            Option[] together = [profiles, items, run];
            string[] missing = [.. together.Where(o => given.GetResult(o) is null or { Implicit: true }).Select(o => o.Name)];
            bool isJudged = missing.Length < together.Length || given.GetResult(vocabulary) is not null || given.GetResult(top) is { Implicit: false };
            if (isJudged && missing.Length > 0)
                given.AddError($"A judged task needs --profiles, --items and --run; missing: {string.Join(", ", missing)}.");
            if (given.GetResult(top) is { Errors: var wrong } && !wrong.Any() && given.GetValue(top) < 1)
                given.AddError("--top must be at least 1.");
        });
        command.SetAction((parsed, cancel) => parsed.GetValue(profiles) is { } asked
            ? JudgedMatch.RunAsync(new(asked, parsed.GetValue(items)!, parsed.GetValue(run)!, parsed.GetValue(top), parsed.GetValue(vocabulary)),
                parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, cancel)
            : StoredMatch.RunAsync(parsed.InvocationConfiguration.Output, cancel));
        return command;
    }
}
