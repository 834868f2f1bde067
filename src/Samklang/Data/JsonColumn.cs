using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Samklang.Data;

/// <summary>Keeps a list of values as a JSON text in one column, compared by content.</summary>
internal static class JsonColumn
{
    private static readonly JsonSerializerOptions options = new() { Converters = { new JsonStringEnumConverter() } };

    public static PropertyBuilder<IReadOnlyList<T>> InJson<T>(this PropertyBuilder<IReadOnlyList<T>> property) =>
        property.HasConversion(new ListConverter<T>(), new ListComparer<T>());

    private sealed class ListConverter<T>() : ValueConverter<IReadOnlyList<T>, string>(
        list => JsonSerializer.Serialize(list, options),
        text => JsonSerializer.Deserialize<List<T>>(text, options) ?? new List<T>());

    private sealed class ListComparer<T>() : ValueComparer<IReadOnlyList<T>>(
        (a, b) => ReferenceEquals(a, b) || JsonSerializer.Serialize(a, options) == JsonSerializer.Serialize(b, options),
        list => JsonSerializer.Serialize(list, options).GetHashCode(StringComparison.Ordinal),
        list => list);
}
