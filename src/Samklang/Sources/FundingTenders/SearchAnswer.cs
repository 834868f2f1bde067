using System.Text.Json;

namespace Samklang.Sources.FundingTenders;

/// <summary>Where the records of a saved answer begin, or why there are none.</summary>
internal readonly record struct SearchAnswer(int RecordsAt, string? Problem)
{
    private const string Cut = "the file is cut off before the first record.";

    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> file) => file.StartsWith("\uFEFF"u8) ? file[3..] : file;

    public static SearchAnswer Find(ReadOnlySpan<byte> json)
    {
        ReadOnlySpan<byte> text = json.TrimStart(" \t\r\n"u8);
        if (text.IsEmpty)
            return new(-1, "the file is empty.");
        if (text[0] == '<')
            return new(-1, "the file is a web page or XML, not a search answer in JSON.");
        if (text[0] != '{')
            return new(-1, json.Contains((byte)0) ? "the file is not text in UTF-8." : "the file is not a search answer: it doesn't begin with '{'.");
        try
        {
            return FindByReading(json);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            int at = FindBySight(json);
            return at >= 0 ? new(at, null) : new(-1, IsCutOff(json) ? Cut : $"the file is no JSON: {FirstSentence(broken.Message)}");
        }
    }

    private static SearchAnswer FindByReading(ReadOnlySpan<byte> json)
    {
        Utf8JsonReader reader = new(json);
        reader.Read();
        List<string> others = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            if (name == "results")
                return reader.TokenType == JsonTokenType.StartArray
                    ? new((int)reader.BytesConsumed, null)
                    : new(-1, "'results' is not a list.");
            others.Add(name is "message" && reader.TokenType == JsonTokenType.String ? $"message: {reader.GetString()}" : name);
            reader.Skip();
        }
        return new(-1, WhatElse(others));
    }

    private static string WhatElse(List<string> names) => names switch
    {
        _ when names.Contains("fundingData") => "this is the portal's file of all grants and tenders, which is not read; save search answers instead.",
        _ when names.Contains("facets") => "this is an answer of the facet interface, which holds no calls.",
        _ => $"the file is not a search answer: it has no 'results', but {(names.Count == 0 ? "nothing" : string.Join(", ", names.Take(6)))}.",
    };

    // The head of the page is broken; the records may still be whole.
    private static int FindBySight(ReadOnlySpan<byte> json)
    {
        int at = json.IndexOf("\"results\""u8);
        if (at < 0)
            return -1;
        at += "\"results\""u8.Length;
        while (at < json.Length && json[at] is (byte)':' or (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            at++;
        return at < json.Length && json[at] == '[' ? at + 1 : -1;
    }

    private static bool IsCutOff(ReadOnlySpan<byte> json)
    {
        Utf8JsonReader reader = new(json, isFinalBlock: false, default);
        try
        {
            while (reader.Read())
            {
            }
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    internal static string FirstSentence(string message) => message.Split(". ", 2)[0].Split(" Path:", 2)[0].Split(" LineNumber:", 2)[0].TrimEnd('.') + ".";
}
