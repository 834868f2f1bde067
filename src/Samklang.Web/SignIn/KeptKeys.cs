using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using Samklang.Data;

namespace Samklang.Web.SignIn;

/// <summary>Keeps the keys that protect cookies in a folder that only the owner may read, so that sessions outlive a restart.</summary>
internal static class KeptKeys
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public static void AddKeptKeys(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("Samklang");
        services.AddOptions<KeyManagementOptions>().Configure<IOptions<InstallationOptions>, IOptions<DatabaseOptions>, ILoggerFactory>(
            (keys, installation, database, log) =>
                keys.XmlRepository = new FileSystemXmlRepository(Folder(installation.Value, database.Value), log));
    }

    private static DirectoryInfo Folder(InstallationOptions installation, DatabaseOptions database)
    {
        string keys = string.IsNullOrWhiteSpace(installation.Keys) ? BesideDatabase(database) : installation.Keys;
        string path = Path.GetFullPath(keys, installation.HomeFolder);
        if (OperatingSystem.IsWindows())
            return Directory.CreateDirectory(path);
        DirectoryInfo folder = Directory.CreateDirectory(path, OwnerOnly);
        if (folder.UnixFileMode != OwnerOnly)
            folder.UnixFileMode = OwnerOnly;
        return folder;
    }

    private static string BesideDatabase(DatabaseOptions database)
    {
        string? file = database.Kind == DatabaseKind.Sqlite ? new SqliteConnectionStringBuilder(database.Connection).DataSource : null;
        return Path.Combine(string.IsNullOrEmpty(file) ? "data" : Path.GetDirectoryName(file) ?? "", "keys");
    }
}
