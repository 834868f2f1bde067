using Samklang.Sources;
using Samklang.Sources.FundingTenders;

namespace Samklang.Tests.Sources.Plays;

/// <summary>The portal's search with some hundreds of calls, so that it takes several of its own pages.</summary>
internal sealed class ManyPlay(int count) : Play
{
    public override string Key => "sedia";

    public override IReadOnlyList<int> Records { get; } = [.. Enumerable.Range(1, count)];

    public override (string, string, string) ChangedType => ("", "", "");

    public override (string, string, string) LostField => ("", "", "");

    public override ISource At(Uri address) => new SearchSource(address);

    public override Answer Reply(Asked asked, IReadOnlyList<int> records)
    {
        (int page, int size) = (asked.Number("pageNumber", 1), asked.Number("pageSize", 50));
        return Answer.Json($$"""{"totalResults":{{records.Count}},"pageNumber":{{page}},"results":[{{string.Join(',', Page(records, page - 1, size).Select(Record))}}]}""");
    }

    private static string Record(int n) =>
        $$$"""{"reference":"{{{n}}}TOPICSen","metadata":{"identifier":["MANY-{{{n}}}"],"title":["Call {{{n}}}"],"type":["1"],"status":["31094502"],"language":["en"],"DATASOURCE":["SEDIA"],"deadlineDate":["2027-03-11T00:00:00.000+0000"]}}""";
}
