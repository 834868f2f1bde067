namespace Samklang.Strategy.Threads;

/// <summary>A record on the thread: the name of its class, e.g. <c>Dossier</c>, and its id.</summary>
public readonly record struct ThreadPoint(string Kind, Guid Id);
