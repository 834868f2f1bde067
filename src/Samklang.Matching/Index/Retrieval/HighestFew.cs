namespace Samklang.Matching.Index.Retrieval;

/// <summary>The highest of the numbers that were met, so many and no more.</summary>
internal sealed class HighestFew(int wanted)
{
    private readonly PriorityQueue<float, float> kept = new();

    /// <summary>The least of them; 0 while fewer than are wanted were met.</summary>
    public float Least => wanted > 0 && kept.Count == wanted ? kept.Peek() : 0;

    public void Meet(float number)
    {
        if (kept.Count < wanted)
            kept.Enqueue(number, number);
        else if (wanted > 0 && number > kept.Peek())
            kept.EnqueueDequeue(number, number);
    }

    public HighestFew Copy()
    {
        var copy = new HighestFew(wanted);
        copy.kept.EnqueueRange(kept.UnorderedItems);
        return copy;
    }
}
