using System.Diagnostics;
using System.Text;
using Samklang.Web.Tests.Guards;

namespace Samklang.Web.Tests.Sources;

/// <summary>The program as a process of its own.</summary>
internal sealed class HostProcess : IDisposable
{
    private readonly Process process;
    private readonly StringBuilder said = new();
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private HostProcess(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public int Id => process.Id;

    /// <summary>Where it listens; null before it is ready.</summary>
    public Uri? Address { get; private set; }

    public static IEnumerable<string> Settings(string connection, Uri source) =>
    [
        "--Samklang:Content=none", $"--Samklang:Keys={Path.Combine(Path.GetTempPath(), "samklang-test-keys")}", "--Samklang:Database:Kind=Postgres", $"--Samklang:Database:Connection={connection}",
        "--Samklang:Sources:Contact=test@example.org", $"--Samklang:Sources:Addresses:sedia={source}", "--Samklang:Sources:Pause=00:00:00",
        "--Samklang:Sources:Hold=00:00:04", "--Samklang:Sources:Timeout=00:02:00",
    ];

    public static HostProcess Start(string connection, Uri source, params string[] more) => Run(["serve", "--urls", "http://127.0.0.1:0", .. Settings(connection, source), .. more]);

    public static HostProcess Run(IEnumerable<string> arguments)
    {
        string here = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar);
        string configuration = Path.GetFileName(Path.GetDirectoryName(here)!);
        string program = Path.Combine(Repository.Root, "src", "Samklang.Web", "bin", configuration, Path.GetFileName(here), "Samklang.Web.dll");
        ProcessStartInfo start = new("dotnet", [program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        return new(new Process { StartInfo = start });
    }

    public async Task ReadyAsync()
    {
        Task first = await Task.WhenAny(ready.Task, process.WaitForExitAsync(TestHost.Cancel), Task.Delay(TimeSpan.FromMinutes(5), TestHost.Cancel));
        Assert.True(first == ready.Task, $"The host did not start: {said}");
    }

    public async Task<(int Code, string Said)> EndAsync()
    {
        await process.WaitForExitAsync(TestHost.Cancel);
        return (process.ExitCode, said.ToString());
    }

    public void Kill() => process.Kill(entireProcessTree: true);

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.Dispose();
    }

    private void Hear(string? line)
    {
        lock (said)
            said.AppendLine(line);
        const string listening = "Now listening on: ";
        if (line is null || !line.Contains(listening, StringComparison.Ordinal))
            return;
        Address = new(line[(line.IndexOf(listening, StringComparison.Ordinal) + listening.Length)..].Trim());
        ready.TrySetResult();
    }
}
