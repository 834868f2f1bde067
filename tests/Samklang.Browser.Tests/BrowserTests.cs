using Microsoft.Playwright;

namespace Samklang.Browser.Tests;

/// <summary>Tests in a browser; the windows that a test opens are closed after it.</summary>
public abstract class BrowserTests(Browsing browsing) : IAsyncDisposable
{
    private readonly List<IPage> windows = [];

    protected RunningHost Host => browsing.Host;

    /// <summary>Opens a window; skips the test, saying so, where there is no browser.</summary>
    protected async Task<IPage> OpenAsync(int width = 1280, bool dark = false, bool scripts = true)
    {
        IPage window = await browsing.OpenAsync(width, dark, scripts);
        windows.Add(window);
        return window;
    }

    /// <summary>Whether the page is wider than its window.</summary>
    protected static Task<bool> ScrollsSidewaysAsync(IPage page) =>
        page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth");

    public async ValueTask DisposeAsync()
    {
        foreach (IPage window in windows)
            await window.Context.CloseAsync();
        GC.SuppressFinalize(this);
    }
}
