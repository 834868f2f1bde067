namespace Samklang.Web.Commands;

/// <summary>What a command says to the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The command did its work, but for some of it; or it could not do it at all.</summary>
    public const int Failed = 1;

    /// <summary>The command was called wrongly, or was given nothing that it can read.</summary>
    public const int WrongUse = 2;

    /// <summary>Somebody stopped it, as shells count it.</summary>
    public const int Stopped = 130;
}
