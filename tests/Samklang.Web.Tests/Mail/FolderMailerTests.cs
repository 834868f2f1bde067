using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using MimeKit;
using Samklang.Mail;
using Samklang.Web.Mail;

namespace Samklang.Web.Tests.Mail;

public sealed class FolderMailerTests : IDisposable
{
    private readonly string home = Directory.CreateTempSubdirectory("samklang-mail-").FullName;

    [Fact]
    public async Task A_mail_becomes_a_file_that_reads_back()
    {
        MimeMessage message = new() { Subject = "Hej", MessageId = "abc@example.org", Body = new TextPart("plain") { Text = "Å ä ö" } };
        Assert.Equal(new(MailResult.Taken, null), await Mailer("out").HandAsync(message, TestHost.Cancel));
        string file = Assert.Single(Directory.GetFiles(Path.Combine(home, "out")));
        Assert.EndsWith("-abc.eml", file);
        Assert.Equal("Å ä ö", (await MimeMessage.LoadAsync(file, TestHost.Cancel)).TextBody!.Trim());
    }

    [Fact]
    public async Task A_folder_that_cannot_be_is_said_and_the_mail_is_not_taken()
    {
        await File.WriteAllTextAsync(Path.Combine(home, "out"), "", TestHost.Cancel);
        MailAnswer answer = await Mailer("out").HandAsync(new() { MessageId = "abc@example.org", Body = new TextPart("plain") }, TestHost.Cancel);
        Assert.Equal(MailResult.NotTaken, answer.Result);
        Assert.Contains("out", answer.Problem);
    }

    public void Dispose() => Directory.Delete(home, recursive: true);

    private FolderMailer Mailer(string folder) =>
        new(Options.Create(new MailOptions { Folder = folder }), Options.Create(new InstallationOptions { Home = home }), new FakeTimeProvider());
}
