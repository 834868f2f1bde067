namespace Samklang.People;

/// <summary>What every kept record has: an identity, an audience and a label that History shows.</summary>
public abstract class Record
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Audience Audience { get; private set; } = Audience.Public;

    /// <summary>The words by which a person recognises the record.</summary>
    public abstract string Label { get; }

    public void ShowTo(Audience audience) => Audience = audience;
}
