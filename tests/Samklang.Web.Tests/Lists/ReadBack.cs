using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Samklang.Web.Tests.Lists;

/// <summary>Reads a list back on the desk, as somebody does who took it home.</summary>
internal static class ReadBack
{
    /// <returns>The page that says what became of each row.</returns>
    public static async Task<IDocument> ListAsync(HttpClient client, string list, byte[] file)
    {
        string address = $"/desk/lists/import?list={list}";
        IDocument page = await TestHost.ParseAsync(await client.GetStringAsync(address, TestHost.Cancel));
        using MultipartFormDataContent sent = new()
        {
            { new StringContent(((IHtmlInputElement)page.QuerySelector("main form input[name=__RequestVerificationToken]")!).Value), "__RequestVerificationToken" },
            { new ByteArrayContent(file) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } }, "file", "list" },
        };
        HttpResponseMessage answer = await client.PostAsync(address, sent, TestHost.Cancel);
        return await TestHost.ParseAsync(await answer.Content.ReadAsStringAsync(TestHost.Cancel));
    }
}
