namespace Samklang.Projects.Past;

/// <summary>A project that public money has paid for, as its source tells of it.</summary>
public sealed class PastProject
{
    private PastProject()
    {
    }

    /// <summary>Made by <see cref="PastId"/>.</summary>
    public long Id { get; private set; }

    public PastSource Source { get; private set; }

    /// <summary>What the source calls it by, e.g. <c>101234567</c>.</summary>
    public string Reference { get; private set; } = "";

    public string Acronym { get; private set; } = "";

    /// <summary>Empty for a project that only its participants have told of.</summary>
    public string Title { get; private set; } = "";

    public string Objective { get; private set; } = "";

    /// <summary>The programme, e.g. <c>HORIZON</c>.</summary>
    public string Programme { get; private set; } = "";

    /// <summary>The kind of grant, e.g. <c>HORIZON-RIA</c>.</summary>
    public string Scheme { get; private set; } = "";

    public string Status { get; private set; } = "";

    public DateOnly? StartOn { get; private set; }

    public DateOnly? EndOn { get; private set; }

    /// <summary>The year of the signature, else of the start, else of the call; null when nothing tells.</summary>
    public int? Year { get; private set; }

    /// <summary>In euro.</summary>
    public double? TotalCost { get; private set; }

    /// <summary>What the EU pays, in euro.</summary>
    public double? Contribution { get; private set; }

    /// <summary>When the source last changed it.</summary>
    public DateOnly? UpdatedOn { get; private set; }
}
