using System.Security.Cryptography;
using System.Text;

namespace Samklang.People;

/// <summary>Secrets that stand for a sign-in: in the address of a link, or as the key of a program. Only what a secret hashes to is kept.</summary>
public static class Secrets
{
    /// <returns>24 random bytes in hexadecimal, which no address needs to escape.</returns>
    public static string Make() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));

    /// <returns>SHA-256 of the secret, in hexadecimal.</returns>
    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
