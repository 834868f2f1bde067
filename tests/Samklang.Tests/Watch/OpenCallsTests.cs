using Samklang.Language;
using Samklang.Publishing;
using Samklang.Watch;

namespace Samklang.Tests.Watch;

public sealed class OpenCallsTests
{
    private static readonly DateOnly today = new(2026, 11, 24);
    private static readonly DateTime now = new(2026, 11, 24, 8, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_call_is_asked_for_as_open_or_to_come_exactly_when_its_status_says_so()
    {
        DateOnly?[] days = [null, today.AddDays(-1), today, today.AddDays(1)];
        List<Item> calls = [.. from opens in days from closes in days from claim in (CallStatus?[])[null, .. Enum.GetValues<CallStatus>()] select Call(opens, closes, claim)];
        Assert.Equal(64, calls.Count);
        Assert.Equal(
            calls.Where(c => c.StatusOn(today) is CallStatus.Open or CallStatus.Forthcoming).Select(c => c.Key),
            calls.AsQueryable().CallsNotClosed(today).Select(c => c.Key));
    }

    private static Item Call(DateOnly? opens, DateOnly? closes, CallStatus? claim)
    {
        string key = $"{opens:O} {closes:O} {claim}";
        ItemDate[] dates = [.. opens is { } on ? [new ItemDate(on, ItemDateKind.Opens)] : (ItemDate[])[], .. closes is { } day ? [new ItemDate(day, ItemDateKind.Deadline)] : (ItemDate[])[]];
        return new(new("test", key, key, ItemKind.Call, LocalText.Same(key), new Fact("test", null, today, null, false)) { Dates = dates, ClaimedStatus = claim }, now);
    }
}
