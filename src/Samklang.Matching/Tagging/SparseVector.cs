namespace Samklang.Matching.Tagging;

/// <summary>A text as weighted terms, sorted by term, of length 1.</summary>
internal readonly record struct SparseVector(int[] Terms, float[] Weights)
{
    public double Dot(SparseVector other)
    {
        double sum = 0;
        int i = 0, j = 0;
        while (i < Terms.Length && j < other.Terms.Length)
        {
            if (Terms[i] == other.Terms[j])
                sum += (double)Weights[i++] * other.Weights[j++];
            else if (Terms[i] < other.Terms[j])
                i++;
            else
                j++;
        }

        return sum;
    }
}
