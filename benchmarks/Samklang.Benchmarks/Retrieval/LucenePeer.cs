using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Samklang.Benchmarks.Retrieval;

/// <summary>Lucene.NET 4.8: one segment, BM25, values as sorted doc values counted by a collector.</summary>
internal sealed class LucenePeer(string folder) : IPeer
{
    private FSDirectory? directory;
    private DirectoryReader? reader;
    private IndexSearcher? searcher;

    public string Name => "Lucene.NET 4.8";

    public void Build(IEnumerable<PeerItem> items, int count)
    {
        directory = new MMapDirectory(folder);
        if (!DirectoryReader.IndexExists(directory) || !Opens(count))
        {
            var config = new IndexWriterConfig(LuceneVersion.LUCENE_48, new WhitespaceAnalyzer(LuceneVersion.LUCENE_48)) { OpenMode = OpenMode.CREATE, RAMBufferSizeMB = 512 };
            using var writer = new IndexWriter(directory, config);
            foreach (var item in items)
                writer.AddDocument(Document(item));
            writer.ForceMerge(1);
            writer.Commit();
        }

        reader ??= DirectoryReader.Open(directory);
        searcher = new IndexSearcher(reader) { Similarity = new BM25Similarity() };
    }

    public int[] TopTen(string[] terms) =>
        Array.ConvertAll(searcher!.Search(Any(terms), 10).ScoreDocs, hit => hit.Doc);

    public PeerCounts Count(string[] terms)
    {
        var counting = new Counting();
        searcher!.Search(Any(terms), counting);
        return new PeerCounts(counting.Total, counting.Facets());
    }

    public void Dispose()
    {
        reader?.Dispose();
        directory?.Dispose();
    }

    private bool Opens(int count)
    {
        reader = DirectoryReader.Open(directory);
        if (reader.NumDocs == count)
            return true;
        reader.Dispose();
        reader = null;
        return false;
    }

    private static Document Document(PeerItem item)
    {
        var document = new Document { new TextField("terms", string.Join(' ', item.Terms), Field.Store.NO) };
        for (var i = 0; i < item.Attributes.Length; i++)
            document.Add(new SortedDocValuesField(Counted.Names[i], new BytesRef(item.Attributes[i])));
        return document;
    }

    private static BooleanQuery Any(string[] terms)
    {
        var query = new BooleanQuery();
        foreach (var term in terms)
            query.Add(new TermQuery(new Term("terms", term)), Occur.SHOULD);
        return query;
    }

    private sealed class Counting : ICollector
    {
        private readonly Dictionary<string, int> facets = [];
        private SortedDocValues[] values = [];
        private int[][] counts = [];

        public int Total { get; private set; }

        public bool AcceptsDocsOutOfOrder => true;

        public void SetScorer(Scorer scorer)
        {
        }

        public void SetNextReader(AtomicReaderContext context)
        {
            AddUp();
            values = Array.ConvertAll(Counted.Names, name => context.AtomicReader.GetSortedDocValues(name));
            counts = Array.ConvertAll(values, value => new int[value.ValueCount]);
        }

        public void Collect(int doc)
        {
            Total++;
            for (var i = 0; i < values.Length; i++)
                counts[i][values[i].GetOrd(doc)]++;
        }

        public Dictionary<string, int> Facets()
        {
            AddUp();
            return facets;
        }

        private void AddUp()
        {
            var value = new BytesRef();
            for (var i = 0; i < values.Length; i++)
            {
                for (var ord = 0; ord < counts[i].Length; ord++)
                {
                    values[i].LookupOrd(ord, value);
                    var name = $"{Counted.Names[i]}={value.Utf8ToString()}";
                    facets[name] = facets.GetValueOrDefault(name) + counts[i][ord];
                }
            }

            values = [];
        }
    }
}
