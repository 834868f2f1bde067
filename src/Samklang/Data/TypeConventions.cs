using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Samklang.Influence.Planning;
using Samklang.Networks;
using Samklang.Specialisation;
using Samklang.Watch;

namespace Samklang.Data;

/// <summary>How the field's own value types are stored: as the text that people write.</summary>
internal static class TypeConventions
{
    public static void UseSamklangTypes(this ModelConfigurationBuilder types)
    {
        types.Properties<CelexNumber>().HaveConversion<ParsableConverter<CelexNumber>>().HaveMaxLength(40);
        types.Properties<ProcedureReference>().HaveConversion<ParsableConverter<ProcedureReference>>().HaveMaxLength(20);
        types.Properties<NutsCode>().HaveConversion<ParsableConverter<NutsCode>>().HaveMaxLength(5);
        types.Properties<NaceCode>().HaveConversion<ParsableConverter<NaceCode>>().HaveMaxLength(6);
        types.Properties<ScienceCode>().HaveConversion<ParsableConverter<ScienceCode>>().HaveMaxLength(80);
        types.Properties<YearDay>().HaveConversion<ParsableConverter<YearDay>>().HaveMaxLength(5);
        types.Properties<DateTime>().HaveConversion<UtcConverter>();
        types.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    private sealed class ParsableConverter<T>() : ValueConverter<T, string>(v => v.ToString()!, s => Read(s))
        where T : struct, IParsable<T>
    {
        private static T Read(string text) => T.Parse(text, null);
    }

    // SQLite gives times back without a kind, and PostgreSQL refuses any that is not UTC.
    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        v => v.ToUniversalTime(), v => DateTime.SpecifyKind(v, DateTimeKind.Utc));
}
