using System.Globalization;
using Microsoft.Extensions.Options;
using MimeKit;
using Samklang.Mail;

namespace Samklang.Web.Mail;

/// <summary>Writes mails as files that any mail program opens, where there is no mail server.</summary>
internal sealed class FolderMailer(IOptions<MailOptions> options, IOptions<InstallationOptions> installation, TimeProvider time) : IMailer
{
    public async Task<MailAnswer> HandAsync(MimeMessage message, CancellationToken cancel)
    {
        try
        {
            DirectoryInfo folder = Directory.CreateDirectory(Path.GetFullPath(options.Value.Folder, installation.Value.HomeFolder));
            string name = string.Create(CultureInfo.InvariantCulture, $"{time.GetUtcNow():yyyyMMdd-HHmmss}-{(message.MessageId ?? "").Split('@')[0]}");
            string unfinished = Path.Combine(folder.FullName, $"{name}.part");
            await message.WriteToAsync(unfinished, cancel);
            File.Move(unfinished, Path.Combine(folder.FullName, $"{name}.eml"), overwrite: true);
            return new(MailResult.Taken, null);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            return new(MailResult.NotTaken, broken.Message);
        }
    }
}
