using System.Globalization;
using Samklang.Matching.Analysis;

namespace Samklang.Benchmarks;

/// <summary>
/// Counts in what share of texts each English word stands, for <c>Words/common.en.txt</c>: <c>words TEXTS...</c>, a file of
/// JSON lines each; every file counts as much as another. One form is written for all forms of a word.
/// </summary>
internal static class Words
{
    private const double LeastShare = 0.004;
    private const int LineLength = 130;

    private static readonly double[] Levels = [60, 45, 35, 27, 21, 16, 12, 9, 7, 5.4, 4.2, 3.2, 2.4, 1.8, 1.3, 1, 0.75, 0.55, 0.4];

    public static int Run(string[] args)
    {
        var counted = new Dictionary<string, (double Share, Dictionary<string, int> Forms)>(StringComparer.Ordinal);
        foreach (var path in args)
            Count(TextFile.Read(path).Select(text => string.Join('\n', text.Fields.Select(field => field.Text))).ToArray(), args.Length, counted);
        var kept = counted.Values.Where(word => word.Share >= LeastShare)
            .ToLookup(word => Levels.First(level => word.Share * 100 >= level), word => word.Forms.MaxBy(form => form.Value).Key);
        foreach (var level in Levels)
            Write(level, kept[level].Order(StringComparer.Ordinal));
        return 0;
    }

    private static void Count(string[] texts, int files, Dictionary<string, (double Share, Dictionary<string, int> Forms)> counted)
    {
        foreach (var text in texts)
        {
            var words = WordReader.Read(text).Where(word => word.Shape == Shape.Word)
                .Select(word => text.Substring(word.Start, word.Length).ToLowerInvariant()).ToHashSet();
            foreach (var forms in words.GroupBy(EnglishForms.Stem))
            {
                var (share, known) = counted.GetValueOrDefault(forms.Key, (0, []));
                foreach (var form in forms)
                    known[form] = known.GetValueOrDefault(form) + 1;
                counted[forms.Key] = (share + (1.0 / texts.Length / files), known);
            }
        }
    }

    private static void Write(double level, IEnumerable<string> words)
    {
        var line = level.ToString(CultureInfo.InvariantCulture);
        foreach (var word in words)
        {
            if (line.Length + word.Length >= LineLength)
            {
                Console.WriteLine(line);
                line = level.ToString(CultureInfo.InvariantCulture);
            }

            line += " " + word;
        }

        Console.WriteLine(line);
    }
}
