namespace Samklang.Web.Pages.Desk.Changes;

public enum DiffKind
{
    Same,
    Gone,
    Added,
}

public sealed record DiffRun(DiffKind Kind, string Text);

/// <summary>What changed between two texts, word by word, with what stayed the same cut short.</summary>
public static class WordDiff
{
    private const int MostWords = 1500;
    private const int Kept = 8;

    public static IReadOnlyList<DiffRun> Between(string before, string after)
    {
        (string[] old, string[] now) = (Words(before), Words(after));
        int start = 0;
        while (start < old.Length && start < now.Length && old[start] == now[start])
            start++;
        int end = 0;
        while (end < old.Length - start && end < now.Length - start && old[^(end + 1)] == now[^(end + 1)])
            end++;
        List<DiffRun> runs = [];
        Add(runs, DiffKind.Same, old[..start]);
        Middle(runs, old[start..^end], now[start..^end]);
        Add(runs, DiffKind.Same, old[^end..]);
        return [.. runs.Select((run, i) => run.Kind == DiffKind.Same ? run with { Text = Short(run.Text, i == 0, i == runs.Count - 1) } : run)];
    }

    private static void Middle(List<DiffRun> runs, string[] old, string[] now)
    {
        if (old.Length > MostWords || now.Length > MostWords)
        {
            Add(runs, DiffKind.Gone, old);
            Add(runs, DiffKind.Added, now);
            return;
        }
        int[,] common = Common(old, now);
        (int i, int j) = (0, 0);
        while (i < old.Length || j < now.Length)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j])
                (_, i, j) = (Add(runs, DiffKind.Same, old[i]), i + 1, j + 1);
            else if (j == now.Length || (i < old.Length && common[i + 1, j] >= common[i, j + 1]))
                (_, i) = (Add(runs, DiffKind.Gone, old[i]), i + 1);
            else
                (_, j) = (Add(runs, DiffKind.Added, now[j]), j + 1);
        }
    }

    private static int[,] Common(string[] old, string[] now)
    {
        int[,] common = new int[old.Length + 1, now.Length + 1];
        for (int i = old.Length - 1; i >= 0; i--)
        {
            for (int j = now.Length - 1; j >= 0; j--)
                common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }
        return common;
    }

    private static bool Add(List<DiffRun> runs, DiffKind kind, params string[] words)
    {
        if (words.Length == 0)
            return false;
        string text = string.Join(' ', words);
        if (runs.Count > 0 && runs[^1].Kind == kind)
            runs[^1] = new(kind, $"{runs[^1].Text} {text}");
        else
            runs.Add(new(kind, text));
        return true;
    }

    private static string Short(string text, bool isFirst, bool isLast)
    {
        string[] words = text.Split(' ');
        int most = isFirst || isLast ? Kept + 4 : (2 * Kept) + 4;
        if (words.Length <= most)
            return text;
        string head = isFirst ? "" : string.Join(' ', words[..Kept]) + " ";
        string tail = isLast ? "" : " " + string.Join(' ', words[^Kept..]);
        return $"{head}…{tail}";
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
