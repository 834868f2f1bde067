using System.CommandLine;
using System.Globalization;
using Samklang.Projects.Past;

namespace Samklang.Web.Commands;

/// <summary><c>samklang import</c>: takes in what was saved from the EU's sources.</summary>
internal static class ImportCommand
{
    public static Command Create() => new("import", "Takes in what was saved from a source of the EU: calls, and past projects.")
    {
        Sedia(),
        Past("cordis", PastSource.Cordis, "the EU's research projects: CORDIS's project, organization, topics and euroSciVoc tables"),
        Past("kohesio", PastSource.Kohesio, "the projects of cohesion policy: Kohesio's tables, one a country"),
        Past("keep", PastSource.Keep, "Interreg's projects: an export of partners from keep.eu, saved as CSV"),
    };

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

    private static Command Past(string name, PastSource source, string what)
    {
        Argument<string[]> paths = new("PATH") { Description = "A folder, a zip or a table (.csv).", Arity = ArgumentArity.OneOrMore };
        Option<FileInfo?> aside = new("--aside") { Description = "Where to write the rows that could not be taken in, and why. Without it: data/aside in the home folder." };
        Command command = new(name,
            $"Takes in {what}. Can be run again at any time, and goes on where it was stopped.\n\nExit codes: 0 all was taken in; 1 some rows were "
            + "kept aside, the rest was taken in; 2 nothing could be read.")
        {
            paths, aside,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            await using ServiceProvider services = CommandServices.Open();
            ImportPast import = new(services, parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            return await import.RunAsync(source, parsed.GetRequiredValue(paths), parsed.GetValue(aside), cancel);
        });
        return command;
    }

    private static DateOnly? Wrong(System.CommandLine.Parsing.ArgumentResult given)
    {
        given.AddError($"'{given.Tokens[0].Value}' is not a date like 2026-11-23.");
        return null;
    }
}
