using System.Globalization;
using Samklang.Projects.Past;
using Samklang.Projects.Past.Storing;

namespace Samklang.Sources.PastProjects;

/// <summary>CORDIS's <c>topics.csv</c>.</summary>
internal sealed class CordisTopics(RowValues of) : IPastReader
{
    private readonly int projectId = of.Column("projectID"), topic = of.Column("topic"), title = of.Column("title");

    public string? Take(RowValues row, PastBatch batch)
    {
        if (row.Whole(projectId) is not { } project)
            return $"the projectID '{row.Text(projectId)}' is not a number";
        if (row.Trimmed(topic).IsEmpty)
            return "the topic has no name";
        batch.Topic(PastId.Of(PastSource.Cordis, project), row.Text(topic), row.Text(title));
        return null;
    }
}

/// <summary>CORDIS's <c>euroSciVoc.csv</c>. The code begins with a stroke; the path does so in some releases.</summary>
internal sealed class CordisFields(RowValues of) : IPastReader
{
    private readonly int projectId = of.Column("projectID"), code = of.Column("euroSciVocCode"), path = of.Column("euroSciVocPath"), title = of.Column("euroSciVocTitle");

    public string? Take(RowValues row, PastBatch batch)
    {
        if (row.Whole(projectId) is not { } project)
            return $"the projectID '{row.Text(projectId)}' is not a number";
        string numbers = row.Text(code);
        if (!long.TryParse(numbers.AsSpan(numbers.LastIndexOf('/') + 1), NumberStyles.None, CultureInfo.InvariantCulture, out long field))
            return $"the euroSciVocCode '{numbers}' does not end in a number";
        batch.Field(PastId.Of(PastSource.Cordis, project), field, () => (numbers, row.Text(path).TrimStart('/'), row.Text(title)));
        return null;
    }
}
