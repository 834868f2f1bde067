using System.Security.Cryptography;
using System.Text;
using Samklang.Language;
using Samklang.Networks;
using Samklang.People;

namespace Samklang.Projects.Money;

/// <summary>
/// An idea that somebody outside has left, so that the office can help. It is never public, and is removed by its secret link or
/// when its time is out. History keeps none of its words.
/// </summary>
public sealed class Idea : Record
{
    public const int WordsLength = 2000;
    public const int SenderLength = 200;

    private Idea()
    {
    }

    public Idea(LeftIdea left, Audience audience, DateTime at, DateOnly keptUntil)
    {
        (Words, Who, Place, Sender, Address, Tongue) = (left.Words, left.Who, left.Place, left.Sender, left.Address, left.Tongue);
        (LeftAt, KeptUntil) = (at, keptUntil);
        ShowTo(audience);
    }

    public string Words { get; private set; } = "";

    public ApplicantKind? Who { get; private set; }

    public NutsCode? Place { get; private set; }

    /// <summary>The organisation that it comes from, as it was written.</summary>
    public string Sender { get; private set; } = "";

    /// <summary>Where an answer goes.</summary>
    public string Address { get; private set; } = "";

    public Tongue Tongue { get; private set; }

    /// <summary>When it was left, which is also when its sender agreed to its being kept.</summary>
    public DateTime LeftAt { get; private set; }

    /// <summary>The last day on which it is kept.</summary>
    public DateOnly KeptUntil { get; private set; }

    public DateTime? TakenUpAt { get; private set; }

    public string? TakenUpBy { get; private set; }

    public string SecretHash { get; private set; } = "";

    // What is said here goes into History, which outlives the idea.
    public override string Label => "";

    /// <summary>Makes the link by which the sender can remove it.</summary>
    /// <returns>The secret of the link; it is not kept.</returns>
    public string MakeLink()
    {
        string secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        SecretHash = HashOf(secret);
        return secret;
    }

    public void TakeUp(Viewer by, DateTime at) => (TakenUpAt, TakenUpBy) = (at, by.Name);

    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}

/// <summary>An idea as somebody leaves it.</summary>
public sealed record LeftIdea(string Words, ApplicantKind? Who, NutsCode? Place, string Sender, string Address, Tongue Tongue);
