using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Samklang.Web.Pages.Site.Answering;

/// <summary>
/// A signed mark of when a form was made, so that an answer sent faster than a person can write is known. Pages are kept for
/// all readers, so it stands in for a token of one's own.
/// </summary>
public sealed class FeedbackStamps(IDataProtectionProvider protection, TimeProvider time)
{
    public static readonly TimeSpan Least = TimeSpan.FromSeconds(3);
    public static readonly TimeSpan Longest = TimeSpan.FromDays(2);

    private readonly IDataProtector protector = protection.CreateProtector("Samklang.Feedback");

    public string Make() => protector.Protect(time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));

    public StampAge Read(string? stamp)
    {
        try
        {
            TimeSpan age = time.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(
                long.Parse(protector.Unprotect(stamp ?? ""), CultureInfo.InvariantCulture));
            return age < Least ? StampAge.TooFresh : age > Longest ? StampAge.TooOld : StampAge.Right;
        }
        catch (CryptographicException)
        {
            return StampAge.Unknown;
        }
    }
}

public enum StampAge
{
    Right,
    TooFresh,
    TooOld,
    Unknown,
}
