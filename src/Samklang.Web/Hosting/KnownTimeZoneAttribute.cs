using System.ComponentModel.DataAnnotations;

namespace Samklang.Web.Hosting;

/// <summary>Stops the start, saying so, when a setting names a time zone that this machine does not know.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class KnownTimeZoneAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) => value is string name && TimeZoneInfo.TryFindSystemTimeZoneById(name, out _);

    public override string FormatErrorMessage(string name) => $"{name} names no time zone that is known here; write it like Europe/Stockholm.";
}
