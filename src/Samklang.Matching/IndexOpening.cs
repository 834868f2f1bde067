namespace Samklang.Matching;

/// <summary>Why a file can't be used as an index. In each case the index is built anew from what it was made of.</summary>
public enum IndexRefusal
{
    /// <summary>There is no such file.</summary>
    NotThere,

    /// <summary>The file is not an index of this engine at all.</summary>
    NotAnIndex,

    /// <summary>The file has the shape of another version of the engine.</summary>
    OtherVersion,

    /// <summary>The file was made with other settings, another vocabulary or another lexicon.</summary>
    OtherEngine,

    /// <summary>The file is cut short, or something in it has changed since it was written.</summary>
    Damaged,
}

/// <summary>What came of opening a file: an index, or why there is none.</summary>
public sealed record IndexOpening
{
    /// <summary>Null when the file was refused.</summary>
    public ItemIndex? Index { get; private init; }

    /// <summary>The number that the index was saved with; the caller's own, to catch up from.</summary>
    public long Revision { get; private init; }

    /// <summary>Null when the index was opened.</summary>
    public IndexRefusal? Refusal { get; private init; }

    internal static IndexOpening Of(ItemIndex index, long revision) => new() { Index = index, Revision = revision };

    internal static IndexOpening Refused(IndexRefusal refusal) => new() { Refusal = refusal };
}
