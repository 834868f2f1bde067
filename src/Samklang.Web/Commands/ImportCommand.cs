using System.CommandLine;
using System.Globalization;

namespace Samklang.Web.Commands;

/// <summary><c>samklang import</c>: takes in what was saved from the EU's sources.</summary>
internal static class ImportCommand
{
    public static Command Create() => new("import", "Takes in items that were saved from a source of the EU.") { Sedia() };

    private static Command Sedia()
    {
        Argument<string[]> paths = new("PATH")
        {
            Description = "Saved answers of the search: files, or folders of .json files.", Arity = ArgumentArity.OneOrMore,
        };
        Option<DateOnly?> asOf = new("--as-of")
        {
            Description = "The day for which the answers hold, e.g. 2026-11-23. Without it: the day on which each file was saved.",
            CustomParser = given => DateOnly.TryParseExact(given.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
                ? day
                : Wrong(given),
        };
        Command command = new("sedia",
            "Takes in calls from saved answers of the EU Funding & Tenders Portal's search. Can be run again at any time: what is known is "
            + "only changed where the source has changed.\n\nExit codes: 0 all was taken in; 1 some records could not be read, the rest was "
            + "taken in; 2 wrong use, or nothing that could be read.")
        {
            paths, asOf,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            await using ServiceProvider services = CommandServices.Open();
            ImportSedia import = new(services, parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            return await import.RunAsync(parsed.GetRequiredValue(paths), parsed.GetValue(asOf), cancel);
        });
        return command;
    }

    private static DateOnly? Wrong(System.CommandLine.Parsing.ArgumentResult given)
    {
        given.AddError($"'{given.Tokens[0].Value}' is not a date like 2026-11-23.");
        return null;
    }
}
