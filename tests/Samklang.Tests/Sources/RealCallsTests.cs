using Samklang.Sources;
using Samklang.Sources.FundingTenders;

namespace Samklang.Tests.Sources;

public sealed class RealCallsTests
{
    [Fact]
    public async Task Every_real_call_is_read_and_no_two_share_an_address()
    {
        List<SourceReading> pages = [];
        foreach (string file in Directory.GetFiles(Places.RealCalls(), "*.json"))
        {
            await using FileStream stream = File.OpenRead(file);
            pages.Add(await SavedAnswers.ReadAsync(stream, file, Answers.Today, TestContext.Current.CancellationToken));
        }
        Assert.Empty(pages.SelectMany(p => p.Problems));
        Assert.Empty(pages.SelectMany(p => p.LeftOut));
        Assert.Equal(1368, pages.Sum(p => p.Drafts.Count));
        Assert.Equal(1368, pages.SelectMany(p => p.Drafts).DistinctBy(d => d.Key).Count());
    }
}
