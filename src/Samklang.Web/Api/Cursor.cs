using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Samklang.Web.Api;

/// <summary>Where in a list the next page begins, in a form that nobody needs to understand.</summary>
internal static class Cursor
{
    public const int DefaultLimit = 50;
    public const int MostAtOnce = 200;

    public static string After(Guid id) => Base64Url.EncodeToString(id.ToByteArray(bigEndian: true));

    public static string At(int number) => Base64Url.EncodeToString(Encoding.ASCII.GetBytes(number.ToString(CultureInfo.InvariantCulture)));

    /// <summary>True for no cursor and for one that <see cref="After"/> has made.</summary>
    public static bool TryRead(string? cursor, out Guid after)
    {
        after = Guid.Empty;
        if (string.IsNullOrEmpty(cursor))
            return true;
        Span<byte> bytes = stackalloc byte[16];
        if (!Base64Url.IsValid(cursor, out int length) || length != bytes.Length || !Base64Url.TryDecodeFromChars(cursor, bytes, out _))
            return false;
        after = new(bytes, bigEndian: true);
        return true;
    }

    /// <summary>True for no cursor and for one that <see cref="At"/> has made.</summary>
    public static bool TryRead(string? cursor, out int number)
    {
        number = 0;
        if (string.IsNullOrEmpty(cursor))
            return true;
        return Base64Url.IsValid(cursor, out int length) && length <= 6
            && int.TryParse(Encoding.ASCII.GetString(Base64Url.DecodeFromChars(cursor)), NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
