using System.Runtime.ExceptionServices;

namespace Samklang.Matching.Index.Retrieval;

/// <summary>Work on several threads whose errors come out as they are, not wrapped: a damaged index is known by its error.</summary>
internal static class BothCores
{
    public static void For(int from, int to, Action<int> work)
    {
        try
        {
            Parallel.For(from, to, work);
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }
}
