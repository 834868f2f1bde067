using System.Text.Json;
using Samklang.Watch;

namespace Samklang.Sources.FundingTenders;

/// <summary>Reads saved answers of the portal's search, record by record, so that what is broken hides nothing else.</summary>
public static class SavedAnswers
{
    /// <param name="answer">The answer as it was saved, in UTF-8.</param>
    /// <param name="file">The name that messages call it by.</param>
    /// <param name="asOf">The day for which the answer holds.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async Task<SourceReading> ReadAsync(Stream answer, string file, DateOnly asOf, CancellationToken cancel)
    {
        using MemoryStream all = new();
        await answer.CopyToAsync(all, cancel);
        return Read(all.GetBuffer().AsMemory(0, (int)all.Length), file, asOf);
    }

    internal static SourceReading Read(ReadOnlyMemory<byte> answer, string file, DateOnly asOf)
    {
        Reading reading = new(file, asOf);
        ReadOnlySpan<byte> json = SearchAnswer.WithoutMark(answer.Span);
        SearchAnswer found = SearchAnswer.Find(json);
        if (found.Problem is not null)
            reading.Blame(null, null, found.Problem);
        else
            reading.ReadRecords(answer[(answer.Length - json.Length)..], found.RecordsAt);
        return new(reading.Drafts, reading.Problems, reading.LeftOut);
    }

    private sealed class Reading(string file, DateOnly asOf)
    {
        private const string CutOff = "the file is cut off in the middle of the record.";

        private int number;
        private byte[]? firstKey;

        public List<ItemDraft> Drafts { get; } = [];

        public List<SourceProblem> Problems { get; } = [];

        public List<string> LeftOut { get; } = [];

        public void Blame(int? record, string? reference, string what) => Problems.Add(new(file, record, reference, what));

        public void ReadRecords(ReadOnlyMemory<byte> json, int start)
        {
            RecordSplitter splitter = new(json.Span, start);
            while (splitter.Next(out Range range, out bool isWhole))
            {
                number++;
                firstKey ??= FirstKey(json[range].Span);
                if (isWhole && TryRead(json[range]))
                {
                    StepOverWhatIsNoRecord(ref splitter, json.Span);
                    continue;
                }
                int next = RecordSplitter.Resume(json.Span, range.Start.Value + 1, firstKey);
                if (!isWhole)
                    Blame(number, null, next < 0 ? CutOff : "is broken: it is never closed.");
                if (next >= 0 && (next < range.End.Value || !RecordSplitter.IsBetweenRecords(json.Span, range.End.Value)))
                    splitter.At = next;
            }
            if (!splitter.IsClosed && !Problems.Any(p => p.What == CutOff))
                Blame(null, null, $"the file is cut off after record {number}.");
            else if (splitter.IsClosed && !json.Span.TrimEnd(" \t\r\n"u8).EndsWith("}"u8))
                Blame(null, null, "the file is cut off after the last record.");
        }

        private void StepOverWhatIsNoRecord(ref RecordSplitter splitter, ReadOnlySpan<byte> json)
        {
            if (RecordSplitter.IsBetweenRecords(json, splitter.At) || RecordSplitter.Resume(json, splitter.At, firstKey) is not (>= 0 and var next))
                return;
            Blame(null, null, $"something that is no record stands after record {number}.");
            splitter.At = next;
        }

        private bool TryRead(ReadOnlyMemory<byte> json)
        {
            try
            {
                using JsonDocument document = JsonDocument.Parse(json);
                CallReading read = CallReader.Read(document.RootElement, asOf);
                if (read.Draft is not null)
                    Drafts.Add(read.Draft);
                else if (read.LeftOut is not null)
                    LeftOut.Add(read.LeftOut);
                else
                    Blame(number, read.Reference, read.Problem!);
                return true;
            }
            catch (JsonException broken)
            {
                Blame(number, null, $"is broken: {SearchAnswer.FirstSentence(broken.Message)}");
            }
            catch (InvalidOperationException)
            {
                Blame(number, null, "is broken: a text in it is not in UTF-8.");
            }
            return false;
        }

        private static byte[] FirstKey(ReadOnlySpan<byte> record)
        {
            Utf8JsonReader reader = new(record, isFinalBlock: false, default);
            try
            {
                if (reader.Read() && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                    return [(byte)'"', .. reader.ValueSpan, (byte)'"'];
            }
            catch (JsonException)
            {
                // Broken from its first key on; the usual one is looked for then.
            }
            return [.. "\"apiVersion\""u8];
        }
    }
}
