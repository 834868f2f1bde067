using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Office.Log.Reading;
using Samklang.People;

namespace Samklang.Office.Log;

/// <summary>Reads a line that a person hands in, and writes it, changes one with it or corrects one by it.</summary>
public sealed class WriteLogLine(SamklangDb db, TimeProvider time)
{
    /// <param name="entry">What the person has handed in.</param>
    /// <param name="today">The day it is in the region.</param>
    /// <param name="tongue">The language of the page.</param>
    /// <param name="instead">The line that is to be changed or corrected; null for a new one.</param>
    /// <param name="cancel">Ends the reading.</param>
    public async Task<LogProposal> ReadAsync(LogEntry entry, DateOnly today, Tongue tongue, LogLine? instead, CancellationToken cancel)
    {
        NameBook names = await db.LogNamesAsync(entry.About, cancel);
        LogReading reading = LogParser.Read(entry.Text, new(names, today, tongue, entry.Answers));
        List<KnownName> about = [.. entry.About.Select(names.Find).OfType<KnownName>().Concat(reading.About).Distinct()];
        Guid ownerId = OwnerOf(about, instead);
        return new(entry, reading, about, LogAudience.For(about, await LastAsync(cancel), db.Viewer, ownerId), ownerId);
    }

    public async Task<LogLine> WriteAsync(LogProposal proposal, CancellationToken cancel)
    {
        LogLine line = new(proposal.Draft, db.Viewer, Now);
        db.Add(line);
        await db.SaveChangesAsync(cancel);
        return line;
    }

    /// <summary>Changes the line while it is open to its writer, and corrects it by a second line after that.</summary>
    /// <returns>What became of it, and the line that stands.</returns>
    public async Task<(LogChange Change, LogLine Line)> ReviseAsync(LogLine line, LogProposal proposal, CancellationToken cancel)
    {
        for (LogLine? one = line; one?.CorrectsId is { } first; one = one.Corrects)
            await db.Log.Include(l => l.Links).Where(l => l.Id == first).LoadAsync(cancel);
        LogChange change = line.Change(proposal.Draft, db.Viewer, Now);
        if (change == LogChange.Done)
            await db.SaveChangesAsync(cancel);
        if (change is LogChange.Done or LogChange.AlreadyCorrected)
            return (change, line);
        if (line.Correct(proposal.Draft, db.Viewer, Now) is not { } second)
            return (change, line);
        db.Add(second);
        await db.SaveChangesAsync(cancel);
        return (LogChange.Done, second);
    }

    /// <summary>Takes a line back, as long as its writer may change it. History keeps that it was there.</summary>
    public async Task<LogChange> TakeBackAsync(LogLine line, CancellationToken cancel)
    {
        LogChange change = line.MayChange(db.Viewer, Now);
        if (change != LogChange.Done)
            return change;
        db.RemoveRange(line.Links);
        db.Remove(line);
        await db.SaveChangesAsync(cancel);
        return change;
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    // The office works for its owners: a line about one owner's matter is that owner's.
    private Guid OwnerOf(IReadOnlyList<KnownName> about, LogLine? instead) =>
        db.Viewer.Reach == Reach.Office && about.Select(name => name.OwnerId).OfType<Guid>().Distinct().ToList() is [var only]
            ? only : instead?.OwnerId ?? db.Viewer.OwnerId ?? Guid.Empty;

    private Task<AudienceKind?> LastAsync(CancellationToken cancel) =>
        db.Log.Where(l => l.WrittenById == db.Viewer.PersonId).OrderByDescending(l => l.WrittenAt).Select(l => (AudienceKind?)l.Audience.Kind).FirstOrDefaultAsync(cancel);
}
