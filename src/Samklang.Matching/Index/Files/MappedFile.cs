using System.Buffers;
using System.IO.MemoryMappedFiles;

namespace Samklang.Matching.Index.Files;

/// <summary>A file's bytes where the system maps them; let go when nothing points at them any more.</summary>
internal sealed class MappedFile
{
    private readonly MemoryMappedFile file;
    private readonly MemoryMappedViewAccessor view;

    public MappedFile(FileStream stream)
    {
        Length = stream.Length;
        file = MemoryMappedFile.CreateFromFile(stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        view = file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
    }

    public long Length { get; }

    public ReadOnlyMemory<byte> Slice(long start, int length) => new Part(this, start, length).Memory;

    /// <summary>Holds on to the file, so that it stays mapped as long as any part of it is known.</summary>
    private sealed unsafe class Part : MemoryManager<byte>
    {
        private readonly MappedFile owner;
        private readonly byte* first;
        private readonly int length;

        public Part(MappedFile owner, long start, int length)
        {
            (this.owner, this.length) = (owner, length);
            first = (byte*)owner.view.SafeMemoryMappedViewHandle.DangerousGetHandle() + owner.view.PointerOffset + start;
        }

        public override Span<byte> GetSpan()
        {
            GC.KeepAlive(owner);
            return new Span<byte>(first, length);
        }

        public override MemoryHandle Pin(int elementIndex = 0) => new(first + elementIndex, default, this);

        public override void Unpin()
        {
        }

        protected override void Dispose(bool disposing)
        {
        }
    }
}
