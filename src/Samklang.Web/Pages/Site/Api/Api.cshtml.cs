using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Localization;
using Samklang.Web.Api;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Site.Api;

/// <summary>The interface for programs, for people to read: made of the same description that programs read.</summary>
public sealed class ApiModel(PublicSite site, [FromKeyedServices(ApiServices.DocumentName)] IOpenApiDocumentProvider description, IStringLocalizer<ApiTexts> texts) : PublicPage(site, SiteMap.Api)
{
    public ReadableApi Api { get; private set; } = null!;

    public string DocumentAddress => Request.PathBase + ApiServices.DocumentAddress;

    public async Task OnGetAsync()
    {
        Api = ReadableApi.Of(await description.GetOpenApiDocumentAsync(Cancel));
        (Title, Lead) = (texts["PageTitle"], texts["PageLead"]);
    }

    /// <summary>What is said of something in the reader's language, and the language when it is another one.</summary>
    public (string Text, string? Language) Said(string name, string english) => Tongue == Language.Tongue.English || english.Length == 0
        ? (english, null)
        : texts[name] is { ResourceNotFound: false } own ? (own.Value, null) : (english, "en");
}
