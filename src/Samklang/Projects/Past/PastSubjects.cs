namespace Samklang.Projects.Past;

/// <summary>A field of science in EuroSciVoc.</summary>
public sealed class PastField
{
    private PastField()
    {
    }

    /// <summary>The last number of the code.</summary>
    public long Id { get; private set; }

    /// <summary>The numbers from the branch down, e.g. <c>/23/49/321</c>.</summary>
    public string Code { get; private set; } = "";

    /// <summary>The names from the branch down, with a stroke between, e.g. <c>natural sciences/physical sciences</c>.</summary>
    public string Path { get; private set; } = "";

    public string Title { get; private set; } = "";
}

/// <summary>A past project lies in a field of science.</summary>
public sealed class PastProjectField
{
    private PastProjectField()
    {
    }

    public long ProjectId { get; private set; }

    public long FieldId { get; private set; }
}

/// <summary>What a source says that projects are for: a call topic, a category of cohesion policy, a theme of Interreg.</summary>
public sealed class PastTopic
{
    private PastTopic()
    {
    }

    public long Id { get; private set; }

    public PastSource Source { get; private set; }

    /// <summary>The topic's own name in the source, e.g. <c>ICT-37-2015-1</c>.</summary>
    public string Code { get; private set; } = "";

    public string Title { get; private set; } = "";
}

/// <summary>A past project answers a topic.</summary>
public sealed class PastProjectTopic
{
    private PastProjectTopic()
    {
    }

    public long ProjectId { get; private set; }

    public long TopicId { get; private set; }
}
