using System.IO.Compression;
using System.Text.Unicode;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.WebEncoders;
using Samklang.Web.Jobs;
using Samklang.Web.Mail;
using Samklang.Web.Outside;
using Samklang.Web.Pages;
using Samklang.Web.Pages.Site;
using Samklang.Web.SignIn;

namespace Samklang.Web.Hosting;

/// <summary>Builds the one host: public site, desk and whatever else answers over HTTP.</summary>
internal static class WebHost
{
    public static WebApplication Build(string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args, ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        AddServices(builder.Services, builder.Configuration);
        WebApplication app = builder.Build();
        Answer(app);
        return app;
    }

    private static void AddServices(IServiceCollection services, ConfigurationManager configuration)
    {
        services.AddSamklang(configuration);
        services.AddJobs(configuration);
        services.AddMail(configuration);
        services.AddHealth();
        services.AddTelemetry(configuration);
        services.AddOptions<InstallationOptions>().Bind(configuration.GetSection(InstallationOptions.Section))
            .ValidateDataAnnotations().ValidateOnStart();
        services.AddSignIn(configuration);
        services.AddLocalization();
        services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new(UnicodeRanges.All));
        services.AddPages();
        services.AddOutside(configuration);
        services.AddOutputCache(cache => cache.AddPolicy(PublicPages.Policy, new PublicPages()));
        services.AddResponseCompression(compression => compression.EnableForHttps = true);
        // The fastest level, which is the default, sends a long page at twice the size.
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);
    }

    private static void Answer(WebApplication app)
    {
        app.UseRegionTime();
        if (!app.Environment.IsDevelopment())
            app.UseExceptionHandler("/error");
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseMiddleware<SecurityHeaders>();
        app.UseResponseCompression();
        app.UseRequestLocalization(Languages.Choose);
        app.UseRouting();
        app.UseCookiePolicy();
        app.UseMiddleware<RequestLimits>();
        app.UseMiddleware<AskedByKey>();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseOutputCache();
        app.MapStaticAssets();
        app.MapMethods("/", [HttpMethods.Get, HttpMethods.Head], Languages.ToFrontPage);
        app.MapHealth();
        app.MapLanguageChoice();
        app.MapSiteFiles();
        app.MapOutside();
        app.MapRazorPages().WithStaticAssets();
    }
}
