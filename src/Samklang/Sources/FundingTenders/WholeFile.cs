using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace Samklang.Sources.FundingTenders;

/// <summary>Cuts the portal's file of all grants and tenders into its records as it streams by. It is never in memory whole.</summary>
internal static class WholeFile
{
    private const int MostBytes = 8 * 1024 * 1024;

    private static readonly byte[] start = Encoding.UTF8.GetBytes("\"GrantTenderObj\"");

    /// <exception cref="SourceException">The list of records is not there, or ends in the middle.</exception>
    public static async IAsyncEnumerable<ReadOnlyMemory<byte>> RecordsAsync(Stream file, [EnumeratorCancellation] CancellationToken cancel)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
        try
        {
            Cutter cutter = new();
            for (int read; (read = await file.ReadAsync(buffer, cancel)) > 0;)
                for (int at = 0; at < read; at++)
                    if (cutter.Take(buffer[at]))
                        yield return cutter.Record;
            cutter.DemandEnd();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private sealed class Cutter
    {
        private readonly ArrayBufferWriter<byte> record = new();
        private int matched;
        private bool isInList;
        private bool isClosed;
        private bool isInText;
        private bool isEscaped;
        private int depth;
        private int number;

        public ReadOnlyMemory<byte> Record => record.WrittenMemory;

        /// <summary>True when the byte closes a record, which is then in <see cref="Record"/>.</summary>
        public bool Take(byte b)
        {
            if (isClosed)
                return false;
            if (!isInList)
            {
                Seek(b);
                return false;
            }
            if (depth == 0)
                return Between(b);
            record.Write([b]);
            if (record.WrittenCount > MostBytes)
                throw new SourceException($"has changed its shape: record {number} has no end.") { CanGoOn = false };
            return Within(b);
        }

        public void DemandEnd()
        {
            if (!isInList)
                throw new SourceException("has changed its shape: the file holds no list 'fundingData.GrantTenderObj'.") { CanGoOn = false };
            if (!isClosed)
                throw new SourceException($"gave a file that is cut off {(depth > 0 ? "in" : "after")} record {number}.") { CanGoOn = false };
        }

        private void Seek(byte b)
        {
            if (matched == start.Length)
                isInList = b == '[' || (b is (byte)':' or (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'
                    ? false
                    : throw new SourceException("has changed its shape: 'GrantTenderObj' is no list.") { CanGoOn = false });
            else
                matched = b == start[matched] ? matched + 1 : b == start[0] ? 1 : 0;
        }

        private bool Between(byte b)
        {
            if (b == ']')
                isClosed = true;
            if (b != '{')
                return false;
            number++;
            record.ResetWrittenCount();
            record.Write([b]);
            depth = 1;
            return false;
        }

        private bool Within(byte b)
        {
            if (isEscaped)
                isEscaped = false;
            else if (isInText && b == '\\')
                isEscaped = true;
            else if (b == '"')
                isInText = !isInText;
            else if (!isInText && b is (byte)'{' or (byte)'[')
                depth++;
            else if (!isInText && b is (byte)'}' or (byte)']')
                return --depth == 0;
            return false;
        }
    }
}
