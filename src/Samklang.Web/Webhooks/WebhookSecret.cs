using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace Samklang.Web.Webhooks;

/// <summary>Makes, hides and uses the secret by which a receiver knows that a delivery is ours.</summary>
public sealed class WebhookSecret(IDataProtectionProvider protection)
{
    public const string SignatureHeader = "Samklang-Signature";
    public const string TimestampHeader = "Samklang-Timestamp";
    public const string DeliveryHeader = "Samklang-Delivery";

    private readonly IDataProtector protector = protection.CreateProtector("Samklang.Webhooks.v1");

    /// <returns>A new secret, and the same in a form that storage may hold.</returns>
    public (string Secret, string Hidden) Make()
    {
        string secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        return (secret, protector.Protect(secret));
    }

    public string Sign(string hidden, DateTimeOffset at, string body) => Sign(Encoding.ASCII.GetBytes(protector.Unprotect(hidden)), at, body);

    /// <summary>"sha256=" and HMAC-SHA256, in hexadecimal, of the timestamp in seconds, a full stop and the body.</summary>
    public static string Sign(ReadOnlySpan<byte> secret, DateTimeOffset at, string body) =>
        $"sha256={Convert.ToHexStringLower(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes($"{at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)}.{body}")))}";
}
