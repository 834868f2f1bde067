using Microsoft.Data.Sqlite;

namespace Samklang.Benchmarks.Retrieval;

/// <summary>SQLite FTS5: a table without content beside a table of values, bm25 for rank, one join for all counts.</summary>
internal sealed class SqlitePeer(string file) : IPeer
{
    private SqliteConnection? connection;

    public string Name => "SQLite FTS5";

    public void Build(IEnumerable<PeerItem> items, int count)
    {
        connection = new SqliteConnection($"Data Source={file}");
        connection.Open();
        Run("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-400000; PRAGMA mmap_size=8000000000; PRAGMA temp_store=MEMORY");
        Run("CREATE TABLE IF NOT EXISTS built (count INTEGER)");
        if (Convert.ToInt32(Value("SELECT coalesce(max(count), 0) FROM built")) == count)
            return;
        Run($"""
            DROP TABLE IF EXISTS items; DROP TABLE IF EXISTS words; DELETE FROM built;
            CREATE TABLE items (id INTEGER PRIMARY KEY, {string.Join(", ", Counted.Names)});
            CREATE VIRTUAL TABLE words USING fts5(terms, content='', columnsize=1);
            """);
        using (var all = connection.BeginTransaction())
        {
            Insert(items);
            all.Commit();
        }

        Run($"INSERT INTO words(words) VALUES ('optimize'); INSERT INTO built VALUES ({count}); ANALYZE");
    }

    public int[] TopTen(string[] terms)
    {
        using var command = Command("SELECT rowid FROM words WHERE words MATCH $query ORDER BY rank LIMIT 10", terms);
        using var rows = command.ExecuteReader();
        var ids = new List<int>();
        while (rows.Read())
            ids.Add(rows.GetInt32(0));
        return [.. ids];
    }

    public PeerCounts Count(string[] terms)
    {
        var counts = string.Join(" UNION ALL ", Counted.Names.Select(name => $"SELECT '{name}=' || {name}, count(*) FROM found GROUP BY {name}"));
        using var command = Command($"""
            WITH found AS MATERIALIZED (SELECT items.* FROM words JOIN items ON items.id = words.rowid WHERE words MATCH $query)
            SELECT '', count(*) FROM found UNION ALL {counts}
            """, terms);
        using var rows = command.ExecuteReader();
        var facets = new Dictionary<string, int>();
        while (rows.Read())
            facets[rows.GetString(0)] = rows.GetInt32(1);
        facets.Remove("", out var total);
        return new PeerCounts(total, facets);
    }

    public void Dispose() => connection?.Dispose();

    private void Insert(IEnumerable<PeerItem> items)
    {
        using var words = connection!.CreateCommand();
        using var values = connection.CreateCommand();
        words.CommandText = "INSERT INTO words(rowid, terms) VALUES ($id, $terms)";
        values.CommandText = $"INSERT INTO items VALUES ($id, {string.Join(", ", Counted.Names.Select(name => "$" + name))})";
        var (id, terms) = (words.Parameters.Add("$id", SqliteType.Integer), words.Parameters.Add("$terms", SqliteType.Text));
        var valueId = values.Parameters.Add("$id", SqliteType.Integer);
        var each = Array.ConvertAll(Counted.Names, name => values.Parameters.Add("$" + name, SqliteType.Text));
        foreach (var item in items)
        {
            (id.Value, valueId.Value, terms.Value) = (item.Id, item.Id, string.Join(' ', item.Terms));
            for (var i = 0; i < each.Length; i++)
                each[i].Value = item.Attributes[i];
            words.ExecuteNonQuery();
            values.ExecuteNonQuery();
        }
    }

    private SqliteCommand Command(string text, string[] terms)
    {
        var command = connection!.CreateCommand();
        command.CommandText = text;
        command.Parameters.AddWithValue("$query", string.Join(" OR ", terms));
        return command;
    }

    private void Run(string text)
    {
        using var command = connection!.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    private object Value(string text)
    {
        using var command = connection!.CreateCommand();
        command.CommandText = text;
        return command.ExecuteScalar()!;
    }
}
