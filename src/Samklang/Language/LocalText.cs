namespace Samklang.Language;

/// <summary>A text in the two languages of an installation. A language without a text falls back to the other.</summary>
/// <param name="Sv">The Swedish text; empty when there is none.</param>
/// <param name="En">The English text; empty when there is none.</param>
public sealed record LocalText(string Sv, string En)
{
    public static LocalText Empty { get; } = new("", "");

    public bool IsEmpty => Sv.Length == 0 && En.Length == 0;

    public string In(Tongue tongue) => (tongue, Sv, En) switch
    {
        (Tongue.Swedish, "", _) => En,
        (Tongue.English, _, "") => Sv,
        (Tongue.English, _, _) => En,
        _ => Sv,
    };

    /// <summary>The language that <see cref="In"/> really answers in, for the <c>lang</c> attribute.</summary>
    public Tongue TongueFor(Tongue asked) => (asked, Sv, En) switch
    {
        (Tongue.Swedish, "", not "") => Tongue.English,
        (Tongue.English, not "", "") => Tongue.Swedish,
        _ => asked,
    };

    public static LocalText Same(string text) => new(text, text);

    public static LocalText InOne(Tongue tongue, string text) =>
        tongue == Tongue.Swedish ? new(text, "") : new("", text);

    /// <summary>This text, with the other one's words in a language that this one lacks.</summary>
    public LocalText Over(LocalText other) => new(Sv.Length > 0 ? Sv : other.Sv, En.Length > 0 ? En : other.En);

    public override string ToString() => In(Tongue.Swedish);
}
