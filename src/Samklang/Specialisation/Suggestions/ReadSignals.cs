namespace Samklang.Specialisation.Suggestions;

/// <summary>Reads all signals about every organisation of a graph for one who asks.</summary>
internal sealed class ReadSignals
{
    public static readonly int Count = Enum.GetValues<Signal>().Length;

    private const double FadingAYear = 0.25;

    // Of an organisation that has worked with thousands, those it has worked with most closely.
    private const int MostNear = 300;

    private readonly PartnerGraph graph;
    private readonly double[] freshness;
    private readonly double[][] standing;
    private readonly MeetingOdds countries;
    private readonly MeetingOdds kinds;
    private readonly SubjectLikeness likeness;

    public ReadSignals(PartnerGraph graph)
    {
        this.graph = graph;
        freshness = [.. graph.Gatherings.Select(g => Math.Exp(-FadingAYear * (graph.LastYear - g.Year)))];
        standing =
        [
            Each(at => Math.Log(1 + graph.Of(at).Length)),
            Each(at => Math.Log(1 + graph.Of(at).Sum(place => freshness[place]))),
            Each(at => graph.Of(at) is { Length: > 0 } of ? of.Average(place => Math.Log(graph.Gatherings[place].Members.Length)) : 0),
        ];
        countries = new(graph, node => node.Country);
        kinds = new(graph, node => node.Activity);
        likeness = new(graph, freshness);
    }

    /// <summary>A row for each signal, a number for each organisation.</summary>
    public double[][] Read(PartnerAsk ask)
    {
        int n = graph.Organisations.Count;
        double[][] signals = [.. standing, .. Enumerable.Range(0, Count - standing.Length).Select(_ => new double[n])];
        double[][] ByGroup(Signal first) => [signals[(int)first], signals[(int)first + 1], signals[(int)first + 2]];
        double[] ofCountry = countries.With(ask.Country), ofKind = kinds.With(ask.Activity);
        for (int at = 0; at < n; at++)
        {
            PastNode node = graph.Organisations[at];
            signals[(int)Signal.Countries][at] = ofCountry[countries.GroupOf[at]];
            signals[(int)Signal.SameCountry][at] = node.Country == ask.Country ? 1 : 0;
            signals[(int)Signal.Kinds][at] = ofKind[kinds.GroupOf[at]];
            signals[(int)Signal.SamePlace][at] = ask.Place.Length > 0 && node.Place == ask.Place && node.Country == ask.Country ? 1 : 0;
        }
        likeness.Add(ask.Subjects.ToDictionary(s => s, _ => 1.0), ByGroup(Signal.CallTopic));
        if (ask.Asker is { } id && graph.PlaceOf(id) is { } asker)
        {
            likeness.Add(OwnSubjects(asker), ByGroup(Signal.OwnTopics));
            AddNear(asker, signals[(int)Signal.SharedPartners], signals[(int)Signal.Walk]);
        }
        for (Signal signal = Signal.CallTopic; signal <= Signal.Walk; signal++)
            Flatten(signals[(int)signal]);
        return signals;
    }

    public double RarityOf(int subject) => likeness.RarityOf(subject);

    /// <summary>How much more often the asker's country and an organisation's meet than by chance, as a logarithm.</summary>
    public double CountryOdds(string country, int organisation) => countries.With(country)[countries.GroupOf[organisation]];

    /// <summary>Those that the organisation at a place has worked with.</summary>
    public HashSet<int> PartnersOf(int asker) => [.. graph.Of(asker).SelectMany(place => graph.Gatherings[place].Members).Where(m => m != asker)];

    /// <summary>What the organisation at a place has worked on, each subject with how much.</summary>
    public Dictionary<int, double> OwnSubjects(int asker)
    {
        Dictionary<int, double> own = [];
        foreach (int place in graph.Of(asker))
            foreach (int subject in graph.Gatherings[place].Subjects)
                own[subject] = own.GetValueOrDefault(subject) + freshness[place];
        return own;
    }

    private void AddNear(int asker, double[] shared, double[] walk)
    {
        Dictionary<int, double> near = [];
        foreach (int place in graph.Of(asker))
            foreach (int partner in graph.Gatherings[place].Members)
                if (partner != asker)
                    near[partner] = near.GetValueOrDefault(partner) + (freshness[place] / (graph.Gatherings[place].Members.Length - 1));
        foreach ((int partner, double ease) in near.OrderByDescending(n => n.Value).ThenBy(n => n.Key).Take(MostNear))
        {
            double few = 1 / Math.Log(2 + graph.Of(partner).Length), each = ease / graph.Of(partner).Length;
            foreach (int place in graph.Of(partner))
            {
                int[] members = graph.Gatherings[place].Members;
                foreach (int member in members)
                    (shared[member], walk[member]) = (shared[member] + few, walk[member] + (each * freshness[place] / members.Length));
            }
        }
    }

    // Large sums say little more than middling ones. Measured against the mean of those that are not zero, so that a weight learned on one graph fits a larger.
    private static void Flatten(double[] sums)
    {
        (double sum, int some) = (0, 0);
        foreach (double number in sums)
            if (number > 0)
                (sum, some) = (sum + number, some + 1);
        for (int at = 0; some > 0 && at < sums.Length; at++)
            if (sums[at] > 0)
                sums[at] = Math.Log(1 + (10 * sums[at] * some / sum));
    }

    private double[] Each(Func<int, double> of) => [.. Enumerable.Range(0, graph.Organisations.Count).Select(of)];
}
