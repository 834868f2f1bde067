using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Samklang.Sources.Runs;

/// <summary>
/// Runs a fetch through what may befall it on our own side: a database that goes away for a while, a host that died and still
/// holds the source. It waits and goes on where it was.
/// </summary>
public sealed partial class RunThrough(RunSource run, TimeProvider time, ILogger<RunThrough> log)
{
    private const int MostTries = 12;

    private static readonly TimeSpan longest = TimeSpan.FromMinutes(1);

    /// <param name="source">The source to fetch.</param>
    /// <param name="by">Who asks for it.</param>
    /// <param name="takesOver">True when a host that died is to be relieved: its hold is waited for.</param>
    /// <param name="wait">The first wait; it doubles with each.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>The run as it ended; null when another host is at it.</returns>
    public async Task<SourceRun?> RunAsync(ISource source, string by, bool takesOver, TimeSpan wait, CancellationToken cancel)
    {
        for (int tries = 1; ; tries++)
        {
            try
            {
                SourceRun? ended = await run.RunAsync(source, by, null, cancel);
                if (ended is not null || !takesOver || tries == MostTries)
                    return ended;
            }
            catch (Exception away) when (IsDatabaseAway(away) && tries < MostTries)
            {
                Away(log, source.Card.Key, away.GetBaseException().Message);
            }
            await Task.Delay(TimeSpan.FromTicks(Math.Min(longest.Ticks, wait.Ticks << Math.Min(tries - 1, 6))), time, cancel);
        }
    }

    private static bool IsDatabaseAway(Exception away) => away is DbException or DbUpdateException || away.InnerException is DbException
        || (away is InvalidOperationException && away.GetBaseException() is DbException or System.Net.Sockets.SocketException);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database went away while {Source} was fetched, and is tried again: {Why}")]
    private static partial void Away(ILogger log, string source, string why);
}
