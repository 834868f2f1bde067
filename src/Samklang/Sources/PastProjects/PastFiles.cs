using System.Globalization;
using System.IO.Compression;

namespace Samklang.Sources.PastProjects;

/// <summary>A file of past projects, on its own, in a folder or in a zip.</summary>
/// <param name="Name">Its name, with the folder's or the zip's before it.</param>
/// <param name="Length">In bytes, unpacked.</param>
/// <param name="Mark">By what it is known again.</param>
/// <param name="AsOf">The day on which it was written.</param>
/// <param name="Open">Opens it from its beginning.</param>
public sealed record PastFile(string Name, long Length, string Mark, DateOnly AsOf, Func<Stream> Open);

/// <summary>Finds the tables in what somebody names.</summary>
public static class PastFiles
{
    private static readonly EnumerationOptions deep = new() { RecurseSubdirectories = true };

    /// <exception cref="FileNotFoundException">There is nothing by the name.</exception>
    /// <exception cref="InvalidDataException">A zip is damaged.</exception>
    public static IReadOnlyList<PastFile> In(string path)
    {
        if (Directory.Exists(path))
            return [.. Directory.GetFiles(path, "*", deep).Order(StringComparer.Ordinal).SelectMany(f => IsZip(f) ? Zipped(f) : IsTable(f) ? [Plain(f)] : [])];
        if (!File.Exists(path))
            throw new FileNotFoundException($"{path}: there is no such file or folder.");
        return IsZip(path) ? Zipped(path) : [Plain(path)];
    }

    private static bool IsZip(string path) => path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    private static bool IsTable(string path) => path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase);

    private static PastFile Plain(string path)
    {
        FileInfo file = new(Path.GetFullPath(path));
        string mark = string.Create(CultureInfo.InvariantCulture, $"{file.Length} bytes, {file.LastWriteTimeUtc:yyyy-MM-ddTHH:mm:ss.fff}");
        return new($"{file.Directory?.Name}/{file.Name}", file.Length, mark, DateOnly.FromDateTime(file.LastWriteTimeUtc), file.OpenRead);
    }

    private static List<PastFile> Zipped(string path)
    {
        try
        {
            using ZipArchive zip = ZipFile.OpenRead(path);
            return [.. zip.Entries.Where(e => IsTable(e.FullName)).OrderBy(e => e.FullName, StringComparer.Ordinal).Select(e => Entry(path, e))];
        }
        catch (InvalidDataException damaged)
        {
            throw new InvalidDataException($"{path}: {damaged.Message}", damaged);
        }
    }

    private static PastFile Entry(string path, ZipArchiveEntry entry)
    {
        string name = entry.FullName;
        string mark = string.Create(CultureInfo.InvariantCulture, $"{entry.Length} bytes, checksum {entry.Crc32:x8}");
        return new($"{Path.GetFileName(path)}/{name}", entry.Length, mark, DateOnly.FromDateTime(entry.LastWriteTime.UtcDateTime), () => new ZippedFile(path, name));
    }

    /// <summary>A file in a zip, which closes the zip with it.</summary>
    private sealed class ZippedFile : Stream
    {
        private readonly ZipArchive zip;
        private readonly Stream stream;

        public ZippedFile(string path, string name)
        {
            zip = ZipFile.OpenRead(path);
            stream = zip.GetEntry(name)!.Open();
        }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => stream.Read(buffer, offset, count);

        public override int Read(Span<byte> buffer) => stream.Read(buffer);

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            stream.Dispose();
            zip.Dispose();
            base.Dispose(disposing);
        }
    }
}
