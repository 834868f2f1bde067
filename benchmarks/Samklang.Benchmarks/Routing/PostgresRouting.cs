using System.Globalization;
using Npgsql;
using Samklang.Matching;

namespace Samklang.Benchmarks.Routing;

/// <summary>The same profiles as a table of tsqueries, any of the terms by which each can be met; a text as a tsvector of its terms.</summary>
internal sealed class PostgresRouting : IDisposable
{
    private readonly NpgsqlConnection connection;
    private readonly MatchEngine engine;
    private string[] ids = [];

    public PostgresRouting(string connectionString, MatchEngine engine)
    {
        this.engine = engine;
        connection = new NpgsqlConnection(connectionString);
        connection.Open();
    }

    public void Build(MatchText[] profiles, bool rum)
    {
        ids = Array.ConvertAll(profiles, profile => profile.Id);
        Run("DROP TABLE IF EXISTS routing_profiles; CREATE UNLOGGED TABLE routing_profiles (id int, asked tsquery)");
        using (var copy = connection.BeginTextImport("COPY routing_profiles FROM STDIN"))
        {
            for (var i = 0; i < profiles.Length; i++)
            {
                // A profile of function words alone asks nothing, which rum can't index.
                if (string.Join(" | ", engine.WaysOf(profiles[i]).Distinct().Select(Word)) is { Length: > 0 } asked)
                    copy.Write($"{i}\t{asked}\n");
            }
        }

        if (rum)
            Run("CREATE EXTENSION IF NOT EXISTS rum; CREATE INDEX ON routing_profiles USING rum (asked rum_tsquery_ops); SET enable_seqscan = off");
        Run("ANALYZE routing_profiles");
    }

    public List<string> Route(MatchText text)
    {
        var terms = string.Join(' ', engine.TermsOf(text).Select(term => Word(term.Key)));
        using var command = new NpgsqlCommand("SELECT id FROM routing_profiles WHERE $1::tsvector @@ asked", connection) { Parameters = { new NpgsqlParameter { Value = terms } } };
        using var rows = command.ExecuteReader();
        var found = new List<string>();
        while (rows.Read())
            found.Add(ids[rows.GetInt32(0)]);
        return found;
    }

    /// <summary>The profiles as PostgreSQL reads them by itself: any of the words, in either language.</summary>
    public void BuildFromWords(MatchText[] profiles)
    {
        ids = Array.ConvertAll(profiles, profile => profile.Id);
        Run("DROP TABLE IF EXISTS routing_words; CREATE TEMP TABLE routing_words (id int, words text)");
        using (var copy = connection.BeginTextImport("COPY routing_words FROM STDIN"))
        {
            for (var i = 0; i < profiles.Length; i++)
                copy.Write($"{i}\t{string.Join(" | ", profiles[i].Fields[^1].Text.Split(' '))}\n");
        }

        Run("""
            RESET enable_seqscan; DROP TABLE IF EXISTS routing_profiles; CREATE UNLOGGED TABLE routing_profiles AS
            SELECT id, to_tsquery('english', words) || to_tsquery('swedish', words) AS asked FROM routing_words; ANALYZE routing_profiles
            """);
    }

    /// <summary>PostgreSQL is told the language, and reads the text by itself.</summary>
    public List<string> RouteByReading(MatchText text)
    {
        var language = engine.LanguageOf(text) == TextLanguage.Swedish ? "swedish" : "english";
        var whole = string.Join(' ', text.Fields.Select(field => field.Text));
        using var command = new NpgsqlCommand($"SELECT id FROM routing_profiles WHERE to_tsvector('{language}', $1) @@ asked", connection) { Parameters = { new NpgsqlParameter { Value = whole } } };
        using var rows = command.ExecuteReader();
        var found = new List<string>();
        while (rows.Read())
            found.Add(ids[rows.GetInt32(0)]);
        return found;
    }

    public void Dispose()
    {
        Run("DROP TABLE IF EXISTS routing_profiles");
        connection.Dispose();
    }

    private void Run(string text)
    {
        using var command = new NpgsqlCommand(text, connection) { CommandTimeout = 600 };
        command.ExecuteNonQuery();
    }

    private static string Word(ulong key) => "x" + key.ToString("x", CultureInfo.InvariantCulture);
}
