using Samklang.Concepts;
using Samklang.Matching;

namespace Samklang.Web.Commands;

/// <summary>Takes in a vocabulary and says what is in it and what was left out.</summary>
internal static class ImportVocabulary
{
    public static async Task<int> RunAsync(FileInfo path, bool checkOnly, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        VocabularyReading reading;
        try
        {
            using FileStream file = path.OpenRead();
            reading = VocabularyReading.From(file, path.Name, cancel);
        }
        catch (Exception refusal) when (refusal is MatchFileException or IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync(refusal.Message);
            return ExitCode.WrongUse;
        }

        foreach (string remark in reading.Remarks)
            await error.WriteLineAsync($"{path.Name}: {remark}.");
        await output.WriteLineAsync(Describe(reading.Vocabulary));
        if (!checkOnly)
            await KeepAsync(reading.Vocabulary, output);
        return reading.Remarks.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private static async Task KeepAsync(Vocabulary vocabulary, TextWriter output)
    {
        await using ServiceProvider services = CommandServices.Open();
        string kept = services.GetRequiredService<KeptVocabulary>().Keep(vocabulary);
        await output.WriteLineAsync($"Kept in {kept}. A running host reads it when it is started anew; then run samklang match.");
    }

    private static string Describe(Vocabulary vocabulary)
    {
        Vocabulary starter = Vocabulary.Starter();
        int Labelled(TextLanguage language) => vocabulary.Concepts.Count(c => c.Labels.Any(l => l.Language == language));
        return $"{vocabulary.Concepts.Count} concepts ({Labelled(TextLanguage.Swedish)} with a Swedish label, {Labelled(TextLanguage.English)} with an English one), "
            + $"{vocabulary.Concepts.Sum(c => c.Labels.Count)} labels, {vocabulary.Concepts.Sum(c => c.Broader.Count)} broader and {vocabulary.Concepts.Sum(c => c.Related.Count)} related links; "
            + $"{vocabulary.Concepts.Count(c => starter.Find(c.Id) is not null)} of them known to the engine already, whose synonyms stay.";
    }
}
