using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Samklang.People;

namespace Samklang.Web.Tests.SignIn;

/// <summary>Somebody with a browser that keeps cookies, fills in forms as they stand on the page, and follows no redirect.</summary>
internal sealed class Visitor : IDisposable
{
    private readonly Jar jar = new();
    private readonly HttpClient client;

    public Visitor(TestHost host, string origin = "http://localhost") => client = host.CreateDefaultClient(new Uri(origin), jar);

    public Dictionary<string, string> Cookies => jar.Cookies;

    public Task<HttpResponseMessage> GetAsync(string address) => client.GetAsync(address, TestHost.Cancel);

    public async Task<IDocument> PageAsync(string address)
    {
        HttpResponseMessage answer = await GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await ReadAsync(answer);
    }

    public static async Task<IDocument> ReadAsync(HttpResponseMessage answer) =>
        await TestHost.ParseAsync(await answer.Content.ReadAsStringAsync(TestHost.Cancel));

    /// <summary>Opens the page, fills in the form and sends it to its address, or to another of the page's own.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string page, string form, Dictionary<string, string> fields, string? action = null)
    {
        IHtmlFormElement found = (IHtmlFormElement)((await PageAsync(page)).QuerySelector(form) ?? throw new InvalidOperationException($"{page} has no {form}"));
        Dictionary<string, string> sent = found.QuerySelectorAll<IHtmlInputElement>("input[name]").ToDictionary(i => i.Name!, i => i.Value);
        foreach ((string name, string value) in fields)
            sent[name] = value;
        return await PostAsync(action ?? found.GetAttribute("action")!, sent);
    }

    /// <summary>Sends a form as a browser does, saying from which site.</summary>
    public async Task<HttpResponseMessage> PostAsync(string address, Dictionary<string, string> fields)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.Add("Origin", client.BaseAddress!.GetLeftPart(UriPartial.Authority));
        return await client.SendAsync(request, TestHost.Cancel);
    }

    public Task<HttpResponseMessage> SignInAsync(string name, string password, string page = "/account/sign-in") =>
        SubmitAsync(page, "#password-form", new() { ["user-name"] = name, ["password"] = password });

    public async Task<bool> IsSignedInAsync() => (await GetAsync("/account")).StatusCode == HttpStatusCode.OK;

    public void Dispose() => client.Dispose();

    private sealed class Jar : DelegatingHandler
    {
        public Dictionary<string, string> Cookies { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (Cookies.Count > 0)
                request.Headers.Add("Cookie", string.Join("; ", Cookies.Select(c => $"{c.Key}={c.Value}")));
            HttpResponseMessage answer = await base.SendAsync(request, cancellationToken);
            foreach (string cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
            {
                string[] pair = cookie.Split(';', 2)[0].Split('=', 2);
                if (pair[1].Length == 0)
                    Cookies.Remove(pair[0]);
                else
                    Cookies[pair[0]] = pair[1];
            }
            return answer;
        }
    }
}

internal static class Accounts
{
    public const string Password = "blå bussar i november";

    public static async Task<Person> AddAsync(this TestHost host, Role role = Role.Strategist, string name = "anna@example.org", bool isDemonstration = false)
    {
        var region = TestData.Region($"at-{name.Split('@')[0]}");
        await host.SaveAsync(region);
        Person person = new(name, $"Visad som {role}", region.Id, role) { IsDemonstration = isDemonstration };
        await host.ChangeAsync(people => isDemonstration ? people.CreateAsync(person) : people.CreateAsync(person, Password));
        return person;
    }

    public static async Task ChangeAsync(this TestHost host, Func<UserManager<Person>, Task<IdentityResult>> change)
    {
        await using AsyncServiceScope scope = host.Services.CreateAsyncScope();
        IdentityResult result = await change(scope.ServiceProvider.GetRequiredService<UserManager<Person>>());
        Assert.True(result.Succeeded, string.Join(" ", result.Errors.Select(e => e.Description)));
    }

    public static Task ChangeAsync(this TestHost host, string name, Func<UserManager<Person>, Person, Task<IdentityResult>> change) =>
        host.ChangeAsync(async people => await change(people, (await people.FindByNameAsync(name))!));
}
