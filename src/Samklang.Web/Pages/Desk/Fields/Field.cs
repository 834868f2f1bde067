namespace Samklang.Web.Pages.Desk.Fields;

/// <summary>A field to write in.</summary>
/// <param name="Name">Its name and id.</param>
/// <param name="Label">What it asks for.</param>
/// <param name="Value">What stands in it.</param>
/// <param name="Error">What is wrong with it, in words; null for nothing.</param>
public sealed record TextField(string Name, string Label, string? Value, string? Error = null)
{
    public string? Help { get; init; }

    /// <summary>The name that it is sent under, when that is not its id.</summary>
    public string? As { get; init; }

    /// <summary>More than one makes it a text area.</summary>
    public int Rows { get; init; } = 1;

    public string Type { get; init; } = "text";

    /// <summary>The language that is to be written in, when it is another than the page's.</summary>
    public string? Language { get; init; }

    public string? Described =>
        (Help, Error) switch { (null, null) => null, (_, null) => $"{Name}-help", (null, _) => $"{Name}-error", _ => $"{Name}-help {Name}-error" };
}

/// <summary>A field to choose in.</summary>
/// <param name="Name">Its name and id.</param>
/// <param name="Label">What it asks for.</param>
/// <param name="Chosen">The value that is chosen.</param>
/// <param name="Options">The values with their words.</param>
public sealed record ChoiceField(string Name, string Label, string? Chosen, IEnumerable<(string Value, string Text)> Options)
{
    /// <summary>The words for choosing nothing; null when something must be chosen.</summary>
    public string? None { get; init; }

    /// <summary>The name that it is sent under, when that is not its id.</summary>
    public string? As { get; init; }

    public string? Help { get; init; }

    public string? Error { get; init; }

    public string? Described =>
        (Help, Error) switch { (null, null) => null, (_, null) => $"{Name}-help", (null, _) => $"{Name}-error", _ => $"{Name}-help {Name}-error" };
}

/// <summary>What is wrong in a form, by field, each said in words.</summary>
/// <param name="Title">That nothing was saved.</param>
/// <param name="ByField">The fields and what is wrong with them.</param>
public sealed record FormErrors(string Title, IReadOnlyDictionary<string, string> ByField);
