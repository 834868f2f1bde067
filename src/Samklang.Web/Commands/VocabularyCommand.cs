using System.CommandLine;

namespace Samklang.Web.Commands;

/// <summary><c>samklang vocabulary</c>: the concepts that the engine knows, and the model that proposes them.</summary>
internal static class VocabularyCommand
{
    public static Command Create() => new("vocabulary", "The concepts by which texts meet: takes in EuroVoc, looks a concept up, trains the proposals.")
    {
        Import(), Show(), Train(),
    };

    private static Command Import()
    {
        Argument<FileInfo> path = new("PATH") { Description = "SKOS in RDF/XML, a SPARQL answer in JSON or XML, or the engine's own format." };
        Option<bool> check = new("--check") { Description = "Reads the file and says what is in it; keeps nothing." };
        Command command = new("import",
            "Takes in a vocabulary, such as all of EuroVoc, on top of the one that comes with the engine. It takes the place of what was "
            + "imported before. Labels in Swedish and English are kept.\n\nExit codes: 0 all was taken in; 1 some of it was left out, and said so; "
            + "2 the file can't be read, and nothing has changed.")
        {
            path, check,
        };
        command.SetAction((parsed, cancel) => ImportVocabulary.RunAsync(parsed.GetRequiredValue(path), parsed.GetValue(check),
            parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, cancel));
        return command;
    }

    private static Command Show()
    {
        Argument<string> word = new("WORD") { Description = "A word, a label or an id." };
        Command command = new("show", "Shows the concepts that a word names: labels, what is broader and narrower, and where each comes from.") { word };
        command.SetAction((parsed, _) => ShowConcept.RunAsync(parsed.GetRequiredValue(word),
            parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    private static Command Train()
    {
        Option<FileInfo?> profiles = new("--profiles") { Description = "Texts of a judged task: a JSON object a line with id, lang, title and text." };
        Option<FileInfo?> items = new("--items") { Description = "The concepts, in the same form: the preferred label as title, others in text, apart by semicolons." };
        Option<FileInfo?> qrels = new("--qrels") { Description = "Which concepts the texts have: lines of text 0 concept grade." };
        Option<FileInfo?> run = new("--run") { Description = "The TREC run to write, by cross-validation: each text is tagged by a model that has not seen it." };
        Option<int> folds = new("--folds") { Description = "In how many parts the texts are cut.", DefaultValueFactory = _ => 5 };
        Option<int> top = new("--top") { Description = "The most concepts a text.", DefaultValueFactory = _ => 20 };
        Command command = new("train",
            "Trains the model that proposes concepts, from what is stored and has concepts; with --profiles, --items, --qrels and --run it "
            + "measures the same training on a judged task, without the database.")
        {
            profiles, items, qrels, run, folds, top,
        };
        command.Validators.Add(given =>
        {
            Option[] together = [profiles, items, qrels, run];
            string[] missing = [.. together.Where(o => given.GetResult(o) is null or { Implicit: true }).Select(o => o.Name)];
            if (missing.Length is > 0 and < 4)
                given.AddError($"A judged task needs --profiles, --items, --qrels and --run; missing: {string.Join(", ", missing)}.");
            if (given.GetResult(folds) is { Errors: var wrong } && !wrong.Any() && given.GetValue(folds) < 2)
                given.AddError("--folds must be at least 2.");
            if (given.GetResult(top) is { Errors: var wrongTop } && !wrongTop.Any() && given.GetValue(top) < 1)
                given.AddError("--top must be at least 1.");
        });
        command.SetAction((parsed, cancel) => parsed.GetValue(profiles) is { } asked
            ? JudgedTraining.RunAsync(new JudgedTrainingTask(asked, parsed.GetValue(items)!, parsed.GetValue(qrels)!, parsed.GetValue(run)!, parsed.GetValue(folds), parsed.GetValue(top)),
                parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, cancel)
            : StoredTraining.RunAsync(parsed.InvocationConfiguration.Output, cancel));
        return command;
    }
}
