namespace Samklang.Data;

/// <summary>The database has a shape that this version doesn't know: that of another version.</summary>
public sealed class ForeignShapeException : Exception
{
    public ForeignShapeException()
    {
    }

    public ForeignShapeException(string message)
        : base(message)
    {
    }

    public ForeignShapeException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <param name="unknown">The migrations that the database holds and this version doesn't.</param>
    public ForeignShapeException(IReadOnlyCollection<string> unknown)
        : this($"The database has been brought to its shape by another version of Samklang ({string.Join(", ", unknown)}), which this one does not "
            + "know. Nothing was changed. Run the version that made it, or point Database:Connection at another database.")
    {
    }
}
