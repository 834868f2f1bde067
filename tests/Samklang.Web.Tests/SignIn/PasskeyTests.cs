using System.Net;
using System.Text.Json.Nodes;
using Samklang.People;

namespace Samklang.Web.Tests.SignIn;

public sealed class PasskeyTests : IAsyncLifetime
{
    private const string GetOptions = "/account/sign-in?handler=PasskeyOptions";
    private const string CreateOptions = "/account/passkeys?handler=Options";

    private readonly TestHost host = new();
    private readonly SoftKey key = new();
    private Person person = null!;

    public async ValueTask InitializeAsync() => person = await host.AddAsync();

    public ValueTask DisposeAsync()
    {
        key.Dispose();
        return host.DisposeAsync();
    }

    [Fact]
    public async Task A_passkey_is_added_named_used_and_removed()
    {
        using Visitor owner = await SignedInAsync();
        Assert.Equal("/account/passkeys", (await AddAsync(owner, "Telefonen")).Headers.Location?.ToString());
        var page = await owner.PageAsync("/account/passkeys");
        Assert.Contains("Passernyckeln är tillagd", page.QuerySelector("[role=status]")!.TextContent);
        Assert.Equal("Telefonen", page.QuerySelector("#passkeys h3")!.TextContent);

        using Visitor visitor = new(host);
        Assert.Equal("/desk", (await EnterAsync(visitor)).Headers.Location?.ToString());
        Assert.Contains(person.UserName!, (await visitor.PageAsync("/account")).QuerySelector("#user-name")!.TextContent);

        await owner.SubmitAsync("/account/passkeys", "#passkeys form", new() { ["name"] = "Läsplattan" });
        Assert.Equal("Läsplattan", (await owner.PageAsync("/account/passkeys")).QuerySelector("#passkeys h3")!.TextContent);
        await owner.SubmitAsync("/account/passkeys", "#passkeys form", [], "/account/passkeys?handler=Remove");
        Assert.NotNull((await owner.PageAsync("/account/passkeys")).QuerySelector("#no-passkeys"));
        using Visitor late = new(host);
        Assert.Contains("Passernyckeln gick inte att använda", (await Visitor.ReadAsync(await EnterAsync(late))).QuerySelector("#errors")!.TextContent);
    }

    [Fact]
    public async Task A_passkey_does_not_open_a_locked_account()
    {
        using Visitor owner = await SignedInAsync(), visitor = new(host);
        await AddAsync(owner, "");
        await host.ChangeAsync(person.UserName!, (people, p) => people.SetLockoutEndDateAsync(p, DateTimeOffset.MaxValue));
        Assert.Contains("Kontot är låst", (await Visitor.ReadAsync(await EnterAsync(visitor))).QuerySelector("#errors")!.TextContent);
        Assert.False(await visitor.IsSignedInAsync());
    }

    [Fact]
    public async Task An_answer_to_an_older_question_is_refused()
    {
        using Visitor owner = await SignedInAsync(), visitor = new(host);
        await AddAsync(owner, "");
        string older = key.Get(await OptionsAsync(visitor, "/account/sign-in", GetOptions));
        await OptionsAsync(visitor, "/account/sign-in", GetOptions);
        await SendAsync(visitor, older);
        Assert.False(await visitor.IsSignedInAsync());
        await SendAsync(visitor, older);
        Assert.False(await visitor.IsSignedInAsync());
    }

    [Fact]
    public async Task An_answer_given_to_another_site_is_refused()
    {
        using Visitor owner = await SignedInAsync();
        using SoftKey elsewhere = new("https://evil.example");
        string credential = elsewhere.Create(await OptionsAsync(owner, "/account/passkeys", CreateOptions));
        var page = await Visitor.ReadAsync(await owner.SubmitAsync("/account/passkeys", "#passkey-form", new() { ["credential"] = credential }));
        Assert.Contains("gick inte att lägga till", page.QuerySelector("#errors")!.TextContent);
        Assert.NotNull(page.QuerySelector("#no-passkeys"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("not JSON")]
    public async Task Nonsense_signs_nobody_in(string credential)
    {
        using Visitor asked = new(host), unasked = new(host);
        await OptionsAsync(asked, "/account/sign-in", GetOptions);
        foreach (Visitor visitor in (Visitor[])[asked, unasked])
            Assert.Contains("Passernyckeln gick inte att använda", (await Visitor.ReadAsync(await SendAsync(visitor, credential))).QuerySelector("#errors")!.TextContent);
    }

    [Fact]
    public async Task The_question_names_this_host_and_asks_the_device_to_check_the_person()
    {
        using Visitor visitor = new(host);
        JsonNode options = JsonNode.Parse(await OptionsAsync(visitor, "/account/sign-in", GetOptions))!;
        Assert.Equal("localhost", options["rpId"]!.GetValue<string>());
        Assert.Equal("required", options["userVerification"]!.GetValue<string>());
        Assert.Empty(options["allowCredentials"]!.AsArray());
        Assert.NotEqual(options["challenge"]!.GetValue<string>(),
            JsonNode.Parse(await OptionsAsync(visitor, "/account/sign-in", GetOptions))!["challenge"]!.GetValue<string>());
    }

    [Fact]
    public async Task Another_persons_passkey_can_be_neither_named_nor_removed()
    {
        await host.AddAsync(Role.Expert, "bo@example.org");
        using Visitor owner = await SignedInAsync(), other = new(host);
        await AddAsync(owner, "Telefonen");
        string id = (await owner.PageAsync("/account/passkeys")).QuerySelector("#passkeys [name=id]")!.GetAttribute("value")!;
        await other.SignInAsync("bo@example.org", Accounts.Password);
        foreach (string handler in (string[])["Name", "Remove"])
            Assert.Equal(HttpStatusCode.NotFound, (await other.SubmitAsync(
                "/account/passkeys", "#passkey-form", new() { ["id"] = id, ["name"] = "Min" }, $"/account/passkeys?handler={handler}")).StatusCode);
        Assert.Equal("Telefonen", (await owner.PageAsync("/account/passkeys")).QuerySelector("#passkeys h3")!.TextContent);
    }

    private async Task<Visitor> SignedInAsync()
    {
        Visitor visitor = new(host);
        await visitor.SignInAsync(person.UserName!, Accounts.Password);
        return visitor;
    }

    private async Task<HttpResponseMessage> AddAsync(Visitor owner, string name) => await owner.SubmitAsync(
        "/account/passkeys", "#passkey-form",
        new() { ["credential"] = key.Create(await OptionsAsync(owner, "/account/passkeys", CreateOptions)), ["name"] = name });

    private async Task<HttpResponseMessage> EnterAsync(Visitor visitor) =>
        await SendAsync(visitor, key.Get(await OptionsAsync(visitor, "/account/sign-in", GetOptions)));

    private static Task<HttpResponseMessage> SendAsync(Visitor visitor, string credential) =>
        visitor.SubmitAsync("/account/sign-in", "#passkey-form", new() { ["credential"] = credential });

    private static async Task<string> OptionsAsync(Visitor visitor, string page, string address)
    {
        HttpResponseMessage answer = await visitor.SubmitAsync(page, "#passkey-form", [], address);
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        return await answer.Content.ReadAsStringAsync(TestHost.Cancel);
    }
}
