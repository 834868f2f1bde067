using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Samklang.Data;
using Samklang.People;
using Samklang.Projects.Past;
using Samklang.Projects.Past.Storing;

namespace Samklang.Sources.PastProjects;

/// <summary>Takes in files of past projects. Every commit keeps rows together with how far the file has been read.</summary>
public sealed class TakeInPast(OpenDb open)
{
    private const int MostProblemsKept = 10_000;
    private const int LongestRowKept = 2_000;

    /// <summary>How many rows are kept at a time.</summary>
    public int RowsACommit { get; init; } = 200_000;

    /// <summary>True for the small choice that comes with the content. Nothing else is mixed with it: the first file from elsewhere takes its place.</summary>
    public bool IsSample { get; init; }

    /// <exception cref="InvalidDataException">A file can't be read at all, or is of no known kind; nothing of it is taken in.</exception>
    public async Task<IReadOnlyList<PastIntake>> RunAsync(PastSource source, IReadOnlyList<PastFile> files, IProgress<PastStep> progress, CancellationToken cancel)
    {
        List<PastFile> ordered = PastOrder.Of(source, files);
        await using SamklangDb db = open(Viewer.System);
        await db.Database.OpenConnectionAsync(cancel);
        if (!IsSample)
            await ForgetSample.RunAsync(db, cancel);
        foreach (PastFile file in ordered)
            await ReadAsync(db, source, file, progress, cancel);
        await FillYears.RunAsync(db, cancel);
        List<string> names = [.. ordered.Select(f => f.Name)];
        return await db.PastIntakes.AsNoTracking().Where(i => names.Contains(i.File)).OrderBy(i => i.File).ToListAsync(cancel);
    }

    private async Task ReadAsync(SamklangDb db, PastSource source, PastFile file, IProgress<PastStep> progress, CancellationToken cancel)
    {
        using DelimitedRows rows = new(file.Open());
        RowValues values = new(rows);
        IPastReader reader = PastReaders.For(source, rows, values);
        PastIntake? stopped = await db.PastIntakes.AsNoTracking().SingleOrDefaultAsync(i => i.File == file.Name && i.Mark == file.Mark && !i.IsDone, cancel);
        await using IBulkWriter writer = WriterFor(db.Database.GetDbConnection());
        PastBatch batch = new(writer, source);
        Reading reading = new(file, writer, source) { IsSample = IsSample, Rows = stopped?.RowCount ?? 0, Aside = stopped?.AsideCount ?? 0, Mended = stopped?.MendedCount ?? 0 };
        if (stopped is null)
            writer.Remove("PastProblems", file.Name);
        for (long passed = 0; passed < reading.Rows && rows.Read();)
            passed++;
        while (rows.Read())
        {
            Take(rows, values, reader, batch, reading);
            if (reading.Rows % RowsACommit == 0)
                await KeepAsync(false);
        }
        await KeepAsync(true);

        async Task KeepAsync(bool isDone)
        {
            batch.Flush();
            reading.Note(isDone);
            await writer.CommitAsync(isDone, cancel);
            progress.Report(new(file, isDone ? file.Length : rows.Position, reading.Rows));
        }
    }

    private static void Take(DelimitedRows rows, RowValues values, IPastReader reader, PastBatch batch, Reading reading)
    {
        reading.Rows++;
        values.Begin();
        reading.Mended += rows.IsMended ? 1 : 0;
        if ((rows.Wrong ?? reader.Take(values, batch)) is { } wrong)
            reading.Keep(rows, wrong, true);
        else
            foreach (string note in values.Notes)
                reading.Keep(rows, note, false);
    }

    private static IBulkWriter WriterFor(DbConnection connection) =>
        connection is NpgsqlConnection postgres ? new PostgresBulkWriter(postgres) : new SqliteBulkWriter((SqliteConnection)connection);

    private sealed class Reading(PastFile file, IBulkWriter writer, PastSource source)
    {
        private int kept;

        public bool IsSample { get; init; }

        public long Rows { get; set; }

        public long Aside { get; set; }

        public long Mended { get; set; }

        public void Keep(DelimitedRows rows, string what, bool isAside)
        {
            Aside += isAside ? 1 : 0;
            if (kept++ >= MostProblemsKept)
                return;
            string row = rows.Raw;
            writer.Add(PastTables.Problems, file.Name, rows.Line, what, isAside, row.Length > LongestRowKept ? row[..LongestRowKept] : row);
        }

        public void Note(bool isDone) => writer.Add(PastTables.Intakes, file.Name, source.ToString(), file.Mark, Rows, Aside, Mended, isDone, (DateOnly?)file.AsOf, IsSample);
    }
}

/// <param name="File">The file that is being read.</param>
/// <param name="Bytes">How much of it has been.</param>
/// <param name="Rows">How many rows that was.</param>
public readonly record struct PastStep(PastFile File, long Bytes, long Rows);
