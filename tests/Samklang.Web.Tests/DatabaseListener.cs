using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Samklang.Web.Tests;

/// <summary>Writes down what one database is asked, until it is disposed of.</summary>
internal sealed class DatabaseListener : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly string connection;
    private readonly List<string> asked;
    private readonly List<IDisposable> listening = [];

    public DatabaseListener(string connection, List<string> asked)
    {
        (this.connection, this.asked) = (connection, asked);
        listening.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
            listening.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value is not { Value: CommandExecutedEventData { Command: { Connection.ConnectionString: { } at } command } } || !at.Contains(connection, StringComparison.OrdinalIgnoreCase))
            return;
        lock (asked)
            asked.Add(command.CommandText);
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => listening.ForEach(l => l.Dispose());
}
