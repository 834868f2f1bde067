namespace Samklang.Web.Tests.SignIn;

public sealed class KeptKeysTests
{
    [Fact]
    public async Task Keys_lie_beside_the_database_for_the_owner_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "File modes are not Windows'.");
        string folder = Directory.CreateTempSubdirectory("samklang-keys-").FullName;
        try
        {
            using TestHost host = new TestHost().With("Samklang:Database:Connection", $"Data Source={folder}/samklang.db").With("Samklang:Keys", "");
            await host.GetAsync("/account/sign-in");
            DirectoryInfo keys = new(Path.Combine(folder, "keys"));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, keys.UnixFileMode);
            Assert.NotEmpty(keys.GetFiles("key-*.xml"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
