using Samklang.Networks;

namespace Samklang.Specialisation;

/// <summary>One figure of official statistics about a region in a year.</summary>
public sealed class RegionFigure
{
    private RegionFigure()
    {
    }

    public RegionFigure(NutsCode region, string dataset, string series, int year, double value, string? flag, DateOnly asOf)
    {
        (Region, Dataset, Series, Year, Value, Flag, AsOf) = (region, dataset, series, year, value, flag, asOf);
    }

    public long Id { get; private set; }

    public NutsCode Region { get; private set; }

    /// <summary>The statistical office's code of the table, e.g. <c>nama_10r_2gdp</c>.</summary>
    public string Dataset { get; private set; } = "";

    /// <summary>What is counted, by the table's other dimensions, e.g. <c>unit=EUR_HAB</c>.</summary>
    public string Series { get; private set; } = "";

    public int Year { get; private set; }

    public double Value { get; private set; }

    /// <summary>The office's remark on the figure, e.g. <c>p</c> for provisional.</summary>
    public string? Flag { get; private set; }

    /// <summary>The day on which the office last changed the table.</summary>
    public DateOnly AsOf { get; private set; }

    internal bool Take(double value, string? flag, DateOnly asOf)
    {
        bool isNews = value != Value || flag != Flag;
        (Value, Flag, AsOf) = (value, flag, asOf);
        return isNews;
    }
}
