using Npgsql;

namespace Samklang.Benchmarks.Retrieval;

/// <summary>PostgreSQL: a tsvector with a GIN index, ts_rank for rank, grouping sets for the counts.</summary>
internal sealed class PostgresPeer(string connectionString) : IPeer
{
    private readonly NpgsqlConnection connection = new(connectionString);

    public string Name => "PostgreSQL GIN";

    public void Build(IEnumerable<PeerItem> items, int count)
    {
        connection.Open();
        Run("SET work_mem = '512MB'; SET maintenance_work_mem = '1GB'");
        Run("CREATE TABLE IF NOT EXISTS retrieval_built (count int)");
        if (Convert.ToInt32(Value("SELECT coalesce(max(count), 0) FROM retrieval_built")) == count)
            return;
        Run($"""
            DROP TABLE IF EXISTS retrieval_items; DELETE FROM retrieval_built;
            CREATE UNLOGGED TABLE retrieval_items (id int, terms tsvector, {string.Join(", ", Counted.Names.Select(name => name + " text"))});
            """);
        using (var copy = connection.BeginTextImport("COPY retrieval_items FROM STDIN"))
        {
            foreach (var item in items)
                copy.Write($"{item.Id}\t{string.Join(' ', item.Terms.Distinct())}\t{string.Join('\t', item.Attributes)}\n");
        }

        Run($"CREATE INDEX ON retrieval_items USING gin (terms); INSERT INTO retrieval_built VALUES ({count})");
        Run("VACUUM ANALYZE retrieval_items");
    }

    public int[] TopTen(string[] terms)
    {
        using var command = Command("SELECT id FROM retrieval_items WHERE terms @@ $1::tsquery ORDER BY ts_rank(terms, $1::tsquery) DESC LIMIT 10", terms);
        using var rows = command.ExecuteReader();
        var ids = new List<int>();
        while (rows.Read())
            ids.Add(rows.GetInt32(0));
        return [.. ids];
    }

    public PeerCounts Count(string[] terms)
    {
        var names = string.Join(", ", Counted.Names);
        var sets = string.Join(", ", Counted.Names.Select(name => $"({name})"));
        using var command = Command($"SELECT {names}, count(*)::int FROM retrieval_items WHERE terms @@ $1::tsquery GROUP BY GROUPING SETS ((), {sets})", terms);
        using var rows = command.ExecuteReader();
        var facets = new Dictionary<string, int>();
        var total = 0;
        while (rows.Read())
        {
            var at = Array.FindIndex(Counted.Names, name => !rows.IsDBNull(rows.GetOrdinal(name)));
            if (at < 0)
                total = rows.GetInt32(Counted.Names.Length);
            else
                facets[$"{Counted.Names[at]}={rows.GetString(at)}"] = rows.GetInt32(Counted.Names.Length);
        }

        return new PeerCounts(total, facets);
    }

    public void Dispose() => connection.Dispose();

    private NpgsqlCommand Command(string text, string[] terms) => new(text, connection)
    {
        CommandTimeout = 600,
        Parameters = { new NpgsqlParameter { Value = string.Join(" | ", terms) } },
    };

    private void Run(string text)
    {
        using var command = new NpgsqlCommand(text, connection) { CommandTimeout = 3600 };
        command.ExecuteNonQuery();
    }

    private object Value(string text)
    {
        using var command = new NpgsqlCommand(text, connection);
        return command.ExecuteScalar()!;
    }
}
