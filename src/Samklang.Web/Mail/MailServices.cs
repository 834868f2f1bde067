using Microsoft.Extensions.Options;
using Samklang.Mail;

namespace Samklang.Web.Mail;

internal static class MailServices
{
    public static IServiceCollection AddMail(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<MailOptions>().Bind(configuration.GetSection(MailOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<ReadDigest>();
        services.AddSingleton<MailLinks>();
        services.AddSingleton<IMailer>(p => string.IsNullOrWhiteSpace(p.GetRequiredService<IOptions<MailOptions>>().Value.Host)
            ? ActivatorUtilities.CreateInstance<FolderMailer>(p)
            : ActivatorUtilities.CreateInstance<SmtpMailer>(p));
        services.AddScoped<DigestWords>();
        services.AddScoped<WriteMail>();
        services.AddScoped<WriteDueMails>();
        services.AddScoped<SendMails>();
        services.AddScoped<DeclineItem>();
        services.AddHostedService<MailRounds>();
        return services;
    }
}
