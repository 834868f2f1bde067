namespace Samklang.Web.SignIn;

/// <summary>What an operator needs to see of who comes in; never a password, never a code.</summary>
internal static partial class SignInLog
{
    [LoggerMessage(1, LogLevel.Information, "{Person} signed in by {Way}")]
    public static partial void SignedIn(this ILogger log, Guid person, string way);

    [LoggerMessage(2, LogLevel.Warning, "{Person} was refused by {Way}: {Outcome}")]
    public static partial void Refused(this ILogger log, Guid? person, string way, SignInOutcome outcome);

    [LoggerMessage(3, LogLevel.Warning, "The organisation's sign-in failed")]
    public static partial void OpenIdFailed(this ILogger log, Exception? exception);
}
