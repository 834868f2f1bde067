namespace Samklang.Matching.Concepts.Skos;

/// <summary>Follows the broader links and leaves out the one that would close a circle. Walks without recursion, however deep the file.</summary>
internal sealed class SkosCycles
{
    private readonly Dictionary<string, List<string>> broader = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SkosDraft> kept;
    private readonly SkosRemarks remarks;
    private readonly HashSet<string> done = new(StringComparer.Ordinal);

    public SkosCycles(Dictionary<string, SkosDraft> kept, SkosRemarks remarks)
    {
        (this.kept, this.remarks) = (kept, remarks);
        foreach (var uri in kept.Keys.Where(uri => !done.Contains(uri)))
            Walk(uri);
    }

    public List<string> Broader(string uri) => broader[uri];

    private void Walk(string from)
    {
        var path = new List<(string Uri, Queue<string> Left)>();
        var onPath = new HashSet<string>(StringComparer.Ordinal);
        Enter(from, path, onPath);
        while (path.Count > 0)
        {
            var (uri, left) = path[^1];
            if (!left.TryDequeue(out var next))
            {
                path.RemoveAt(path.Count - 1);
                onPath.Remove(uri);
                done.Add(uri);
            }
            else if (onPath.Contains(next))
            {
                remarks.Cycle([.. path.Select(step => step.Uri).SkipWhile(step => step != next), next]);
            }
            else
            {
                broader[uri].Add(next);
                if (!done.Contains(next))
                    Enter(next, path, onPath);
            }
        }
    }

    private void Enter(string uri, List<(string Uri, Queue<string> Left)> path, HashSet<string> onPath)
    {
        var links = kept[uri].Broader.Distinct(StringComparer.Ordinal).ToList();
        remarks.Unknown(links.Where(link => !kept.ContainsKey(link)));
        broader[uri] = [];
        onPath.Add(uri);
        path.Add((uri, new Queue<string>(links.Where(kept.ContainsKey))));
    }
}
