using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace Samklang.Web.Mail;

/// <summary>The links in mails. Those that do something carry what they do, sealed with the site's own keys, and stand for the sign-in.</summary>
public sealed class MailLinks(IDataProtectionProvider protection, IServer server, IOptions<MailOptions> options)
{
    private static readonly TimeSpan lasting = TimeSpan.FromDays(60);

    private readonly IDataProtector leaving = protection.CreateProtector("Samklang.Mail.Leave");
    private readonly ITimeLimitedDataProtector declining = protection.CreateProtector("Samklang.Mail.NotForUs").ToTimeLimitedDataProtector();

    /// <summary>The site as it is reached from outside.</summary>
    public Uri Site => options.Value.Site ?? new(server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://localhost/");

    public string To(string path) => new Uri(Site, path).AbsoluteUri;

    /// <summary>Ends a subscription; it lasts as long as the keys do.</summary>
    public string ToLeave(Guid subscription) => To($"/mail/leave/{leaving.Protect(subscription.ToString("N"))}");

    /// <summary>Says that an item is not for us, as the subscriber; it lasts for two months.</summary>
    public string ToDecline(Guid subscription, Guid item) => To($"/mail/not-for-us/{declining.Protect($"{subscription:N}{item:N}", lasting)}");

    /// <returns>The subscription; null for a link that we have not made.</returns>
    public Guid? Leaving(string sealedText) => Open(leaving, sealedText) is { } text && Guid.TryParseExact(text, "N", out Guid id) ? id : null;

    /// <returns>The subscription and the item; null for a link that we have not made, or that is too old.</returns>
    public (Guid Subscription, Guid Item)? Declining(string sealedText) =>
        Open(declining, sealedText) is { Length: 64 } text && Guid.TryParseExact(text[..32], "N", out Guid subscription) && Guid.TryParseExact(text[32..], "N", out Guid item)
            ? (subscription, item)
            : null;

    private static string? Open(IDataProtector protector, string sealedText)
    {
        try
        {
            return protector.Unprotect(sealedText);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
