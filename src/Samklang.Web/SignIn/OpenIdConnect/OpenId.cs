using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Identity;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Samklang.Web.SignIn.OpenIdConnect;

/// <summary>Sets up the organisation's sign-in where one is configured: code flow with proof key, nothing else.</summary>
internal static class OpenId
{
    public const string Scheme = "openid";

    public static void AddOpenIdSignIn(this IServiceCollection services, IConfiguration configuration)
    {
        IConfigurationSection section = configuration.GetSection(OpenIdSettings.Section);
        services.AddOptions<OpenIdSettings>().Bind(section).ValidateDataAnnotations().ValidateOnStart();
        services.AddScoped<OpenIdPeople>();
        if (section.Get<OpenIdSettings>() is { IsOn: true } settings)
            services.AddAuthentication().AddOpenIdConnect(Scheme, options => Shape(options, settings));
    }

    private static void Shape(OpenIdConnectOptions options, OpenIdSettings settings)
    {
        (options.Authority, options.ClientId, options.ClientSecret) = (settings.Authority, settings.ClientId, settings.ClientSecret);
        options.RequireHttpsMetadata = !(Uri.TryCreate(settings.Authority, UriKind.Absolute, out Uri? address) && address.IsLoopback);
        options.SignInScheme = IdentityConstants.ExternalScheme;
        options.CallbackPath = "/account/openid";
        options.ResponseType = OpenIdConnectResponseType.Code;
        options.UsePkce = true;
        // The answer comes as an address, which a cookie with SameSite=Lax goes along with.
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.CorrelationCookie.SameSite = options.NonceCookie.SameSite = SameSiteMode.Lax;
        options.MapInboundClaims = false;
        options.Scope.Clear();
        foreach (string scope in settings.Scopes.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            options.Scope.Add(scope);
        options.Events.OnRemoteFailure = SayFailedAsync;
    }

    private static Task SayFailedAsync(RemoteFailureContext context)
    {
        context.HttpContext.RequestServices.GetRequiredService<ILogger<LocalSignIn>>().OpenIdFailed(context.Failure);
        context.Response.Redirect($"{SessionCookie.SignInAddress}?failed=organisation");
        context.HandleResponse();
        return Task.CompletedTask;
    }
}
