using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.History;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Office.Log;
using Samklang.People;
using Samklang.Tests.Data;

namespace Samklang.Tests.Office;

public sealed class LogLineTests
{
    private static readonly Organisation north = new("north", OrganisationKind.Region, LocalText.Same("North"));
    private static readonly Viewer writer = Viewer.For(Guid.CreateVersion7(), north.Id, "Strateg", Role.Strategist);
    private static readonly Viewer colleague = writer with { PersonId = Guid.CreateVersion7(), Name = "Kollega" };
    private static readonly Viewer neighbour = Viewer.For(Guid.CreateVersion7(), Guid.CreateVersion7(), "Granne", Role.Strategist);
    private static readonly DateTime at = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);
    private static readonly LinkedRecord goal = new(LinkedKind.Goal, Guid.CreateVersion7()), body = new(LinkedKind.Body, Guid.CreateVersion7());

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Its_writer_changes_a_line_for_a_day_and_nobody_else_does()
    {
        LogLine line = new(Draft("Möte i Bryssel"), writer, at);
        Assert.Equal(LogChange.NotYours, line.Change(Draft("Annat"), colleague, at));
        Assert.Equal(LogChange.Done, line.Change(Draft("Möte i Gävle"), writer, at.AddHours(23.9)));
        Assert.Equal(LogChange.TooLate, line.Change(Draft("För sent"), writer, at.AddDays(1)));
        Assert.Equal("Möte i Gävle", line.Label);
    }

    [Fact]
    public void A_later_line_corrects_it_once_and_both_are_shown_to_the_same()
    {
        LogLine line = new(Draft("Möte i Bryssel"), writer, at);
        Assert.Null(line.Correct(Draft("Nej"), neighbour, at.AddDays(3)));
        LogLine second = line.Correct(Draft("Möte i Gävle", Audience.OfOwner(north.Id)), colleague, at.AddDays(3))!;
        Assert.Equal((line.Id, "Kollega"), (second.CorrectsId, second.WrittenBy));
        Assert.Equal(second.Audience, line.Audience);
        Assert.All(line.Links, link => Assert.Equal(second.Audience, link.Audience));
        Assert.Null(line.Correct(Draft("Igen"), writer, at.AddDays(4)));
        Assert.Equal(LogChange.AlreadyCorrected, line.Change(Draft("Igen"), writer, at));
    }

    [Theory, MemberData(nameof(TestDatabase.Kinds), MemberType = typeof(TestDatabase))]
    public async Task Whoever_may_not_see_a_correction_does_not_see_what_it_corrects_however_often_it_was_corrected(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        LogLine first = new(Draft("Fel", Audience.Public, goal), writer, at), second = first.Correct(Draft("Nästan rätt", Audience.Public, goal), writer, at.AddDays(2))!;
        await using (SamklangDb db = database.AsSystem())
        {
            db.AddRange(north, first, second);
            await db.SaveChangesAsync(Cancel);
        }
        await using (SamklangDb db = database.As(writer))
        {
            WriteLogLine write = new(db, new Microsoft.Extensions.Time.Testing.FakeTimeProvider(new DateTimeOffset(at.AddDays(2), TimeSpan.Zero)));
            LogLine stored = await db.Log.Include(l => l.Links).Include(l => l.CorrectedBy).SingleAsync(l => l.Id == second.Id, Cancel);
            LogProposal inner = await write.ReadAsync(new("Rätt, för oss själva") { Audience = AudienceKind.Owner }, new(2026, 11, 24), Tongue.Swedish, stored, Cancel);
            Assert.Equal(LogChange.Done, (await write.ReviseAsync(stored, inner, Cancel)).Change);
        }
        await using SamklangDb open = database.As(Viewer.Anyone);
        Assert.Empty(await open.Log.ToListAsync(Cancel));
        Assert.Empty(await open.Set<LogLink>().ToListAsync(Cancel));
    }

    [Theory, MemberData(nameof(TestDatabase.Kinds), MemberType = typeof(TestDatabase))]
    public async Task Lines_are_found_by_what_they_are_about_and_corrected_ones_are_left_out(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        LogLine first = new(Draft("Första", Audience.Public, goal, body), writer, at), wrong = new(Draft("Fel", Audience.Public, goal), writer, at);
        await using (SamklangDb db = database.AsSystem())
        {
            db.AddRange(north, first, wrong);
            await db.SaveChangesAsync(Cancel);
        }
        await using (SamklangDb db = database.As(writer))
        {
            LogLine stored = await db.Log.Include(l => l.Links).Include(l => l.CorrectedBy).SingleAsync(l => l.Id == first.Id, Cancel);
            Assert.Equal(LogChange.Done, stored.Change(Draft("Ändrad", Audience.Owners, goal), writer, at));
            LogLine corrected = await db.Log.Include(l => l.Links).Include(l => l.CorrectedBy).SingleAsync(l => l.Id == wrong.Id, Cancel);
            corrected.Correct(Draft("Rätt", Audience.Owners, goal) with { On = new(2026, 11, 21) }, writer, at.AddDays(2));
            await db.SaveChangesAsync(Cancel);
        }
        await using SamklangDb read = database.As(writer), open = database.As(Viewer.Anyone);
        Assert.Equal(["Rätt", "Ändrad"], await read.Log.About(LinkedKind.Goal, goal.Id).Select(l => l.Sentence.Sv).ToListAsync(Cancel));
        Assert.Empty(await read.Log.About(LinkedKind.Body, body.Id).ToListAsync(Cancel));
        Assert.Empty(await open.Log.ToListAsync(Cancel));
        Assert.Empty(await open.Set<LogLink>().ToListAsync(Cancel));
        HistoryEntry change = await read.History.SingleAsync(h => h.RecordId == first.Id && h.Kind == ChangeKind.Changed, Cancel);
        Assert.Contains(new PropertyChange("Sentence.Sv", "Första", "Ändrad"), change.Changes);
    }

    private static LogDraft Draft(string sentence, Audience? audience = null, params LinkedRecord[] links) =>
        new(LocalText.InOne(Tongue.Swedish, sentence), new(2026, 11, 20), LogKind.Meeting, north.Id, audience ?? Audience.Owners, links);
}
