using System.Runtime.InteropServices;
using Samklang.Matching.Analysis;

namespace Samklang.Matching.Concepts;

/// <summary>What stands in a text under a label: a term key, and how surely the label names it.</summary>
internal readonly record struct Labelled(ulong Key, float Sureness);

/// <summary>A run of tokens that is a label, as indexes into the token list; the whole compound, or a part of it.</summary>
internal readonly record struct Mention(Place Place, int First, int Count, IReadOnlyList<Labelled> Named)
{
    public bool IsSubject(List<Token> tokens)
    {
        for (var i = First; i < First + Count; i++)
        {
            if (tokens[i].Form is { IsSubject: true, IsStop: false })
                return true;
        }

        return false;
    }

    /// <summary>As much as its most telling word: a label made of the words of every call says little.</summary>
    public double Substance(List<Token> tokens)
    {
        var most = 0.0;
        for (var i = First; i < First + Count; i++)
            most = Math.Max(most, tokens[i].Form.IsStop ? 0 : tokens[i].Form.Substance);
        return most;
    }
}

/// <summary>Finds labels in a text by longest match over stemmed word sequences, in one pass.</summary>
internal sealed class LabelTrie
{
    private const int BitsOfKey = 16;

    private readonly Node root = new();

    // Most words begin no label: by the first bits of their keys almost all of those are passed over.
    private readonly ulong[] beginnings = new ulong[(1 << BitsOfKey) / 64];

    public void Add(IReadOnlyList<ulong> stems, Labelled named)
    {
        if (stems.Count == 0)
            return;
        var node = root;
        var first = stems[0] >> (64 - BitsOfKey);
        beginnings[first >> 6] |= 1UL << (int)(first & 63);
        foreach (var stem in stems)
        {
            node.Next ??= [];
            if (!node.Next.TryGetValue(stem, out var next))
                node.Next[stem] = next = new Node();
            node = next;
        }

        node.Named ??= [];
        if (!node.Named.Any(other => other.Key == named.Key && other.Sureness >= named.Sureness))
            node.Named.Add(named);
    }

    public List<Mention> Find(List<Token> tokens)
    {
        var mentions = new List<Mention>();
        var i = 0;
        while (i < tokens.Count)
        {
            var (count, named) = MayBegin(tokens[i]) ? Longest(tokens, i) : (0, null);
            if (count > 0)
                mentions.Add(new Mention(Span(tokens[i].Place, tokens[i + count - 1].Place), i, count, named!));
            else
                FindInCompound(tokens, i, mentions);
            i += Math.Max(count, 1);
        }

        return mentions;
    }

    private bool MayBegin(in Token token) =>
        IsBeginning(token.Form.Stem) || IsBeginning(token.Form.Exact) || (token.Shape == Shape.Acronym && IsBeginning(token.Spelled));

    private bool IsBeginning(ulong key) => (beginnings[key >> (64 - BitsOfKey + 6)] & (1UL << (int)((key >> (64 - BitsOfKey)) & 63))) != 0;

    private (int Count, List<Labelled>? Named) Longest(List<Token> tokens, int start)
    {
        var node = root;
        var all = CollectionsMarshal.AsSpan(tokens);
        (int, List<Labelled>?) best = (0, null);
        for (var i = start; i < all.Length && all[i].Place.Field == all[start].Place.Field; i++)
        {
            node = Step(node, in all[i]);
            if (node is null)
                break;
            if (node.Named is not null)
                best = (i - start + 1, node.Named);
        }

        return best;
    }

    private static Node? Step(Node node, in Token token)
    {
        if (node.Next is null)
            return null;
        return node.Next.GetValueOrDefault(token.Form.Stem) ?? node.Next.GetValueOrDefault(token.Form.Exact)
            ?? (token.Shape == Shape.Acronym ? node.Next.GetValueOrDefault(token.Spelled) : null);
    }

    private void FindInCompound(List<Token> tokens, int index, List<Mention> mentions)
    {
        var parts = tokens[index].Form.Parts;
        var i = 0;
        while (i < parts.Count)
        {
            var node = root;
            var (count, named) = (0, (List<Labelled>?)null);
            for (var k = i; k < parts.Count && node?.Next is not null; k++)
            {
                node = node.Next.GetValueOrDefault(parts[k].Form.Stem);
                if (node?.Named is not null)
                    (count, named) = (k - i + 1, node.Named);
            }

            if (count > 0)
                mentions.Add(new Mention(PartSpan(tokens[index].Place, parts[i], parts[i + count - 1]), index, 1, named!));
            i += Math.Max(count, 1);
        }
    }

    private static Place Span(Place first, Place last) => first with { Length = last.Start + last.Length - first.Start };

    private static Place PartSpan(Place word, WordPart first, WordPart last) =>
        word with { Start = word.Start + first.Start, Length = last.Start + last.Length - first.Start };

    private sealed class Node
    {
        public Dictionary<ulong, Node>? Next;
        public List<Labelled>? Named;
    }
}
