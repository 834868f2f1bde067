namespace Samklang.Web.Tests.Guards;

/// <summary>The files of the repository that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path]));

    private static string Find()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Samklang.slnx")))
            folder = folder.Parent ?? throw new InvalidOperationException("No folder above the tests holds Samklang.slnx.");
        return folder.FullName;
    }
}
