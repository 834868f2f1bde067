using System.IO.Compression;

namespace Samklang.Sources.Fetching;

/// <summary>
/// Reads the whole body while the request can still be sent again: a connection that is cut in the middle is a failed request,
/// not half an answer. A body that is too big, packed or unpacked, is refused as soon as it gets so.
/// </summary>
internal sealed class BodyCap(long mostBytes) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Options.TryGetValue(AnswerRules.Key, out AnswerRules? rules);
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        try
        {
            long most = rules?.MostBytes ?? mostBytes;
            Stream whole = await ReadAsync(response.Content, most, rules?.InFile ?? false, cancellationToken);
            Replace(response, whole);
            return response;
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException)
        {
            response.Dispose();
            throw new HttpRequestException("the answer was cut off or broken on its way.", broken);
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    private static async Task<Stream> ReadAsync(HttpContent content, long most, bool inFile, CancellationToken cancel)
    {
        if (content.Headers.ContentLength > most)
            throw TooBig(most);
        await using Stream packed = new CountedStream(await content.ReadAsStreamAsync(cancel), most);
        await using Stream plain = Unpack(packed, content.Headers.ContentEncoding);
        Stream whole = inFile ? NewFile() : new MemoryStream();
        try
        {
            await new CountedStream(plain, most).CopyToAsync(whole, cancel);
            whole.Position = 0;
            return whole;
        }
        catch
        {
            await whole.DisposeAsync();
            throw;
        }
    }

    private static Stream Unpack(Stream packed, ICollection<string> encodings) => encodings.LastOrDefault()?.ToLowerInvariant() switch
    {
        null or "identity" => packed,
        "gzip" => new GZipStream(packed, CompressionMode.Decompress),
        "br" => new BrotliStream(packed, CompressionMode.Decompress),
        "deflate" => new ZLibStream(packed, CompressionMode.Decompress),
        { } unknown => throw new SourceException($"packs its answer in '{unknown}', which was not asked for."),
    };

    private static FileStream NewFile() => new(Path.Combine(Path.GetTempPath(), $"samklang-{Guid.NewGuid():N}.part"), new FileStreamOptions
    {
        Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, BufferSize = 1 << 16,
        Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous | FileOptions.SequentialScan,
    });

    private static void Replace(HttpResponseMessage response, Stream whole)
    {
        StreamContent content = new(whole);
        foreach (var (name, values) in response.Content.Headers.Where(h => h.Key is not ("Content-Length" or "Content-Encoding")))
            content.Headers.TryAddWithoutValidation(name, values);
        response.Content.Dispose();
        response.Content = content;
    }

    internal static SourceException TooBig(long most) =>
        new($"answers more than {most / 1024.0 / 1024:0.#} MB, which is more than it should ever need.") { CanGoOn = false };

    /// <summary>Lets through so many bytes and no more.</summary>
    private sealed class CountedStream(Stream inner, long most) : Stream
    {
        private long read;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => read; set => throw new NotSupportedException(); }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Count(await inner.ReadAsync(buffer, cancellationToken));

        public override int Read(byte[] buffer, int offset, int count) => Count(inner.Read(buffer, offset, count));

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                inner.Dispose();
            base.Dispose(disposing);
        }

        private int Count(int count) => (read += count) > most ? throw TooBig(most) : count;
    }
}
