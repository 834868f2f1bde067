using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Samklang.People;

namespace Samklang.Web.Tests.Desk;

/// <summary>A person at the desk with a browser without scripts: reads pages and sends the forms that stand on them.</summary>
internal sealed class DeskBrowser(TestHost host, Person? person) : IDisposable
{
    private readonly HttpClient client = host.Browser(person);

    public Task<HttpResponseMessage> AskAsync(string address) => client.GetAsync(address, TestHost.Cancel);

    public async Task<IDocument> ReadAsync(string address)
    {
        HttpResponseMessage answer = await AskAsync(address);
        IDocument page = await TestHost.ParseAsync(await answer.Content.ReadAsStringAsync(TestHost.Cancel));
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address} answered {answer.StatusCode}: {page.Body?.TextContent}");
        return page;
    }

    public async Task<IDocument> FollowAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return await ReadAsync(answer.Headers.Location!.ToString().Split('#')[0]);
    }

    /// <summary>Sends a form as a browser does: with what stands in it, changed where told, and by the button that is pressed.</summary>
    public Task<HttpResponseMessage> SendAsync(IElement form, string? press = null, params (string Name, string Value)[] written)
    {
        IHtmlFormElement whole = (IHtmlFormElement)form;
        List<KeyValuePair<string, string>> fields = [];
        foreach (IHtmlInputElement input in form.QuerySelectorAll<IHtmlInputElement>("input[name]").Where(i => i.Type is not ("radio" or "checkbox") || i.IsChecked))
            fields.Add(new(input.Name!, input.Value));
        foreach (IHtmlTextAreaElement area in form.QuerySelectorAll<IHtmlTextAreaElement>("textarea[name]"))
            fields.Add(new(area.Name!, area.Value));
        foreach (IHtmlSelectElement choice in form.QuerySelectorAll<IHtmlSelectElement>("select[name]"))
            fields.Add(new(choice.Name!, choice.Value ?? ""));
        IElement? button = press is null ? null : form.QuerySelectorAll("button").Single(b => (b.FirstChild?.TextContent ?? "").Trim() == press);
        if (button?.GetAttribute("name") is { } name)
            fields.Add(new(name, button.GetAttribute("value") ?? ""));
        fields.RemoveAll(f => written.Any(w => w.Name == f.Key));
        fields.AddRange(written.Select(w => KeyValuePair.Create(w.Name, w.Value)));
        string address = (button?.GetAttribute("formaction") ?? whole.GetAttribute("action"))!.Split('#')[0];
        return client.PostAsync(address, new FormUrlEncodedContent(fields), TestHost.Cancel);
    }

    public void Dispose() => client.Dispose();
}
