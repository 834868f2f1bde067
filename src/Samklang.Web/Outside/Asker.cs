using Samklang.Data;
using Samklang.Language;
using Samklang.People;
using Samklang.Publishing;
using Samklang.Web.Components.Search;

namespace Samklang.Web.Outside;

/// <summary>On whose behalf a program asks: anybody, or the holder of the key that it shows; never whoever is signed in.</summary>
public sealed class Asker(OpenDb open) : IAsyncDisposable
{
    private SamklangDb? db;

    /// <summary>Null when no key was shown.</summary>
    public KeyHolder? Holder { get; private set; }

    public Viewer Viewer => Holder?.Viewer ?? Viewer.Anyone;

    /// <summary>The database as the asker may see it.</summary>
    public SamklangDb Db => db ??= open(Viewer);

    /// <summary>The kinds that the asker can be led to; empty for all.</summary>
    public IReadOnlyCollection<FoundKind> FoundKinds => Holder is null ? Pages.Site.FoundPlaces.Kinds : [];

    /// <summary>Where the asker is led: who shows a key comes from the desk.</summary>
    public IFoundPlaces PlacesIn(Tongue tongue) => Holder is null ? new Pages.Site.FoundPlaces(default, tongue) : new Pages.Desk.Search.FoundPlaces(default, tongue);

    public ValueTask DisposeAsync() => db?.DisposeAsync() ?? ValueTask.CompletedTask;

    internal void Show(KeyHolder holder)
    {
        if (db is not null)
            throw new InvalidOperationException("The key comes too late: something has been read already.");
        Holder = holder;
    }
}
