using MimeKit;
using Samklang.Mail;

namespace Samklang.Web.Mail;

/// <summary>Hands mails over, one after the other. It says what became of each and does not throw for what a mail server does.</summary>
public interface IMailer
{
    Task<MailAnswer> HandAsync(MimeMessage message, CancellationToken cancel);
}
