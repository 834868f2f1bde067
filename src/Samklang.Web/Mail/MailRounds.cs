using Microsoft.Extensions.Options;

namespace Samklang.Web.Mail;

/// <summary>Writes and sends mails, every minute.</summary>
public sealed partial class MailRounds(IServiceScopeFactory scopes, IOptions<MailOptions> options, TimeProvider time, ILogger<MailRounds> log) : BackgroundService
{
    private static readonly TimeSpan every = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Send)
            return;
        using PeriodicTimer timer = new(every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await GoAsync(stoppingToken);
    }

    // A database that is away for a while must not end the host; the next round tries again.
    private async Task GoAsync(CancellationToken cancel)
    {
        try
        {
            await using AsyncServiceScope scope = scopes.CreateAsyncScope();
            int written = await scope.ServiceProvider.GetRequiredService<WriteDueMails>().RunAsync(cancel);
            int sent = await scope.ServiceProvider.GetRequiredService<SendMails>().RunAsync(cancel);
            if (written + sent > 0)
                Went(log, written, sent);
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            Failed(log, broken);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Written} mails were written and {Sent} sent")]
    private static partial void Went(ILogger log, int written, int sent);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Mails could not be written or sent")]
    private static partial void Failed(ILogger log, Exception broken);
}
