using Microsoft.Playwright;
using Samklang.Browser.Tests;

[assembly: AssemblyFixture(typeof(Browsing))]

namespace Samklang.Browser.Tests;

/// <summary>One browser and one host for all tests here; each test gets a window of its own.</summary>
public sealed class Browsing : IAsyncLifetime
{
    private const string Variable = "SAMKLANG_TEST_CHROMIUM";

    // A machine busy with the other tests is slow, which is no failure.
    private const float Patience = 60_000;

    private static readonly string[] arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;
    private RunningHost? host;

    public RunningHost Host => host ?? throw new InvalidOperationException("The host runs only beside a browser.");

    public async ValueTask InitializeAsync()
    {
        string? chromium = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given ? given : FromPath();
        if (chromium is null)
            return;
        Assertions.SetDefaultExpectTimeout(Patience);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = arguments });
        host = new RunningHost();
    }

    /// <summary>Opens a window; skips the test, saying so, where there is no browser.</summary>
    public async Task<IPage> OpenAsync(int width = 1280, bool dark = false, bool scripts = true)
    {
        if (browser is null)
            Assert.Skip($"No browser: {Variable} names none, and there is no chromium-headless-shell or chromium on the path.");
        IBrowserContext window = await browser.NewContextAsync(new()
        {
            BaseURL = Host.Address,
            ViewportSize = new() { Width = width, Height = 800 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = scripts,
            Locale = "sv-SE",
        });
        IPage page = await window.NewPageAsync();
        page.SetDefaultTimeout(Patience);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        if (host is not null)
            await host.DisposeAsync();
    }

    private static string? FromPath() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => (string[])[Path.Combine(folder, "chromium-headless-shell"), Path.Combine(folder, "chromium")]).FirstOrDefault(File.Exists);
}
