using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;
using Samklang.Mail;

namespace Samklang.Web.Mail;

/// <summary>Hands mails to a mail server (RFC 5321).</summary>
internal sealed class SmtpMailer(IOptions<MailOptions> options) : IMailer
{
    public async Task<MailAnswer> HandAsync(MimeMessage message, CancellationToken cancel)
    {
        MailOptions mail = options.Value;
        using SmtpClient client = new() { Timeout = (int)mail.Timeout.TotalMilliseconds };
        Handover handover = new();
        try
        {
            await client.ConnectAsync(mail.Host ?? "", mail.Port, mail.Security, cancel);
            if (!string.IsNullOrEmpty(mail.User))
                await client.AuthenticateAsync(mail.User, mail.Password ?? "", cancel);
            await client.SendAsync(message, cancel, handover);
        }
        catch (SmtpCommandException refused)
        {
            // A server that answers has not taken it. From 500 on it says that trying again is of no use.
            return new((int)refused.StatusCode >= 500 ? MailResult.Refused : MailResult.NotTaken, $"{(int)refused.StatusCode} {refused.Message}");
        }
        catch (Exception broken) when (broken is IOException or SocketException or ProtocolException or AuthenticationException
            or SslHandshakeException or ServiceNotConnectedException or NotSupportedException or TimeoutException)
        {
            return new(handover.HasBegun ? MailResult.Unknown : MailResult.NotTaken, broken.Message);
        }
        await LeaveAsync(client);
        return new(MailResult.Taken, null);
    }

    // The mail has been taken; a server that goes without a word changes nothing of that.
    private static async Task LeaveAsync(SmtpClient client)
    {
        try
        {
            await client.DisconnectAsync(quit: true);
        }
        catch (Exception broken) when (broken is IOException or SocketException or ProtocolException)
        {
        }
    }

    /// <summary>Knows whether any of the message has gone over.</summary>
    private sealed class Handover : ITransferProgress
    {
        public bool HasBegun { get; private set; }

        public void Report(long bytesTransferred, long totalSize) => HasBegun = true;

        public void Report(long bytesTransferred) => HasBegun = true;
    }
}
