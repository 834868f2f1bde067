using System.Text.RegularExpressions;
using Samklang.Web.Commands;

namespace Samklang.Web.Tests.SignIn;

/// <summary>Runs the real command on the database of a host.</summary>
public sealed partial class UsersCommandTests : IAsyncLifetime
{
    private readonly TestHost host = new();

    public async ValueTask InitializeAsync() => await host.SaveAsync(TestData.Region("north"));

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task An_account_is_added_listed_and_entered_with_its_one_time_password()
    {
        Told told = await RunAsync("users", "add", "eva@example.org", "--role", "officer", "--organisation", "north", "--display-name", "Eva Exempel");
        Assert.Equal((0, ""), (told.Code, told.Errors));
        string password = OneTime().Match(told.Words).Groups[1].Value;
        string list = (await RunAsync("users", "list")).Words;
        Assert.Matches(@"eva@example\.org\s+Eva Exempel\s+officer\s+north\s+open", list);
        Assert.DoesNotContain(password, list);
        using Visitor visitor = new(host);
        await visitor.SignInAsync("eva@example.org", password);
        Assert.NotNull((await visitor.PageAsync("/account/password")).QuerySelector("#one-time"));
    }

    [Fact]
    public async Task A_password_given_on_standard_input_is_taken_and_never_printed()
    {
        string[] add = ["users", "add", "eva@example.org", "--role", "expert", "--organisation", "north", "--password-from-input"];
        Told tooShort = await RunAsync(add, "kort\n");
        Assert.Equal(1, tooShort.Code);
        Assert.Contains("at least 12 characters", tooShort.Errors);
        Assert.DoesNotContain("eva@example.org", (await RunAsync("users", "list")).Words);
        Told told = await RunAsync(add, Accounts.Password + "\n");
        Assert.Equal(0, told.Code);
        Assert.DoesNotContain(Accounts.Password, told.Words + told.Errors);
        using Visitor visitor = new(host);
        Assert.Equal("/desk", (await visitor.SignInAsync("eva@example.org", Accounts.Password)).Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_lock_ends_the_session_and_an_unlock_lets_in_again()
    {
        await host.AddAsync();
        using Visitor visitor = new(host);
        await visitor.SignInAsync("anna@example.org", Accounts.Password);
        Assert.Equal(0, (await RunAsync("users", "lock", "anna@example.org")).Code);
        Assert.False(await visitor.IsSignedInAsync());
        await visitor.SignInAsync("anna@example.org", Accounts.Password);
        Assert.False(await visitor.IsSignedInAsync());
        Assert.Contains("locked", (await RunAsync("users", "list")).Words);
        Assert.Equal(0, (await RunAsync("users", "unlock", "anna@example.org")).Code);
        await visitor.SignInAsync("anna@example.org", Accounts.Password);
        Assert.True(await visitor.IsSignedInAsync());
    }

    [Fact]
    public async Task A_new_role_and_a_new_password_end_the_session()
    {
        await host.AddAsync();
        using Visitor visitor = new(host);
        await visitor.SignInAsync("anna@example.org", Accounts.Password);
        Assert.Equal(0, (await RunAsync("users", "role", "anna@example.org", "administrator")).Code);
        Assert.False(await visitor.IsSignedInAsync());
        await visitor.SignInAsync("anna@example.org", Accounts.Password);
        await visitor.PageAsync("/account/people");
        Told reset = await RunAsync("users", "reset-password", "anna@example.org");
        Assert.Equal(0, reset.Code);
        Assert.False(await visitor.IsSignedInAsync());
        Assert.Equal("/desk", (await visitor.SignInAsync("anna@example.org", OneTime().Match(reset.Words).Groups[1].Value)).Headers.Location?.ToString());
    }

    [Theory]
    [InlineData(1, "There is no organisation south. There are: north", "users", "add", "x", "--role", "expert", "--organisation", "south")]
    [InlineData(1, "There is no account x.", "users", "role", "x", "expert")]
    [InlineData(1, "There is no account x.", "users", "lock", "x")]
    [InlineData(2, "--role", "users", "add", "x", "--organisation", "north")]
    [InlineData(2, "'strategist'", "users", "add", "x", "--role", "king", "--organisation", "north")]
    [InlineData(2, "See: samklang users --help", "users")]
    [InlineData(2, "--password", "users", "reset-password", "x", "--password", "secret")]
    public async Task What_cannot_be_done_is_said_with_an_exit_code(int code, string words, params string[] arguments)
    {
        Told told = await RunAsync(arguments);
        Assert.Equal(code, told.Code);
        Assert.Contains(words, told.Errors);
    }

    [Fact]
    public async Task Help_names_every_part()
    {
        Told told = await RunAsync("users", "--help");
        Assert.Equal(0, told.Code);
        Assert.All((string[])["list", "add", "role", "reset-password", "lock", "unlock"], part => Assert.Contains(part, told.Words));
        Assert.Equal(0, (await RunAsync("users", "add", "--help")).Code);
    }

    [Fact]
    public async Task An_account_is_not_added_twice_and_a_demonstration_account_gets_no_password()
    {
        await host.AddAsync(isDemonstration: true);
        Told again = await RunAsync("users", "add", "ANNA@example.org", "--role", "expert", "--organisation", "north");
        Assert.Equal(1, again.Code);
        Assert.Contains("already", again.Errors);
        Assert.Equal(1, (await RunAsync("users", "reset-password", "anna@example.org")).Code);
    }

    [GeneratedRegex(@"One-time password: (\S+)")]
    private static partial Regex OneTime();

    private Task<Told> RunAsync(params string[] arguments) => RunAsync(arguments, "");

    private async Task<Told> RunAsync(string[] arguments, string input)
    {
        using StringWriter words = new();
        using StringWriter errors = new();
        using StringReader given = new(input);
        TextReader before = Console.In;
        Console.SetIn(given);
        try
        {
            string[] settings = [$"--Samklang:Database:Connection={host.Connection}", "--Samklang:Content=none"];
            int code = await SamklangCommand.RunAsync([.. arguments, .. settings], words, errors, TestHost.Cancel);
            return new(code, words.ToString(), errors.ToString());
        }
        finally
        {
            Console.SetIn(before);
        }
    }

    private sealed record Told(int Code, string Words, string Errors);
}
