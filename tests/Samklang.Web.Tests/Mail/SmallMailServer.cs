using System.Net;
using System.Net.Sockets;
using System.Text;
using MimeKit;

namespace Samklang.Web.Tests.Mail;

/// <summary>What a mail server does with the next message.</summary>
public enum Manner
{
    Takes,

    /// <summary>Says "try again later" to the recipient.</summary>
    IsBusy,

    /// <summary>Says that there is no such recipient.</summary>
    Refuses,

    /// <summary>Takes the whole message and goes without a word.</summary>
    Vanishes,
}

/// <summary>A mail server that speaks SMTP (RFC 5321) as far as a test needs it, with one session at a time.</summary>
internal sealed class SmallMailServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly Task serving;

    public SmallMailServer()
    {
        listener.Start();
        serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public Manner Manner { get; set; }

    /// <summary>How many have knocked.</summary>
    public int Sessions { get; private set; }

    /// <summary>The messages it has said that it took.</summary>
    public List<MimeMessage> Taken { get; } = [];

    /// <summary>From now on nobody answers.</summary>
    public async Task LeaveAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await serving;
    }

    public async ValueTask DisposeAsync()
    {
        await LeaveAsync();
        stop.Dispose();
        listener.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using TcpClient client = await listener.AcceptTcpClientAsync(stop.Token);
                Sessions++;
                await TalkAsync(client);
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or SocketException)
        {
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        await using NetworkStream stream = client.GetStream();
        using StreamReader reader = new(stream, Encoding.Latin1);
        await SayAsync(stream, "220 small ready");
        while (await reader.ReadLineAsync(stop.Token) is { } line)
        {
            string answer = line.Split(' ', ':')[0].ToUpperInvariant() switch
            {
                "EHLO" or "HELO" => "250 small",
                "RCPT" when Manner == Manner.IsBusy => "451 too busy, try later",
                "RCPT" when Manner == Manner.Refuses => "550 no such mailbox here",
                "DATA" => "354 go on",
                "QUIT" => "221 bye",
                _ => "250 fine",
            };
            await SayAsync(stream, answer);
            if (answer.StartsWith("221", StringComparison.Ordinal) || (answer.StartsWith("354", StringComparison.Ordinal) && !await TakeAsync(reader, stream)))
                return;
        }
    }

    private async Task<bool> TakeAsync(StreamReader reader, NetworkStream stream)
    {
        StringBuilder message = new();
        while (await reader.ReadLineAsync(stop.Token) is { } line && line != ".")
            message.Append(line.StartsWith("..", StringComparison.Ordinal) ? line[1..] : line).Append("\r\n");
        if (Manner == Manner.Vanishes)
            return false;
        using MemoryStream read = new(Encoding.Latin1.GetBytes(message.ToString()));
        Taken.Add(await MimeMessage.LoadAsync(read, stop.Token));
        await SayAsync(stream, "250 taken");
        return true;
    }

    private async Task SayAsync(NetworkStream stream, string line) => await stream.WriteAsync(Encoding.ASCII.GetBytes($"{line}\r\n"), stop.Token);
}
