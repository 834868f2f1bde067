using Microsoft.Extensions.Options;
using Samklang.Content;
using Samklang.Data;

namespace Samklang.Web.Hosting;

/// <summary>Readies the database for the host and for the commands: its shape, and the region's content if it is empty.</summary>
internal static class Installing
{
    private const string NoContent = "none";

    /// <exception cref="ContentException">The content is wrong. The database has its shape then, and nothing in it.</exception>
    public static async Task PrepareAsync(IServiceProvider services, CancellationToken cancel)
    {
        InstallationOptions options = services.GetRequiredService<IOptions<InstallationOptions>>().Value;
        await ReadyDatabase.RunAsync(services.GetRequiredService<OpenDb>(), options.Content == NoContent ? null : () => FillAsync(services, options, cancel), cancel);
    }

    private static async Task FillAsync(IServiceProvider services, InstallationOptions options, CancellationToken cancel)
    {
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        string folder = FolderOf(options);
        await scope.ServiceProvider.GetRequiredService<LoadContent>().RunAsync(folder, cancel);
        if (options.Demonstration)
            await scope.ServiceProvider.GetRequiredService<DemonstrationPeople>().EnsureAsync(ContentFolder.ReadPeople(folder), cancel);
    }

    // As set, from the folder of the installation; else what came with the program.
    private static string FolderOf(InstallationOptions options)
    {
        string here = Path.GetFullPath(options.Content, options.HomeFolder);
        string shipped = Path.GetFullPath(options.Content, AppContext.BaseDirectory);
        return Directory.Exists(here) || !Directory.Exists(shipped) ? here : shipped;
    }
}
