namespace Samklang.Tests;

/// <summary>Where the repository lies, and what may lie beside it.</summary>
internal static class Places
{
    public static string Repository { get; } = Find();

    /// <summary>The real calls beside the repository; the test is skipped, saying so, where they are not.</summary>
    public static string RealCalls()
    {
        string folder = Path.Combine(Repository, "../shared/data/calls/sedia-search");
        if (!Directory.Exists(folder))
            Assert.Skip($"No real calls in {folder}.");
        return folder;
    }

    private static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Samklang.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
