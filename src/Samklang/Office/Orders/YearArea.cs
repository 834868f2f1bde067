using Samklang.Language;
using Samklang.People;

namespace Samklang.Office.Orders;

/// <summary>An area that the owners have agreed to give priority in a year, with why.</summary>
public sealed class YearArea : Record
{
    private YearArea()
    {
    }

    public YearArea(Guid officeId, int year, Guid areaId, int position, LocalText why)
    {
        (OfficeId, Year, AreaId, Position, Why) = (officeId, year, areaId, position, why);
        ShowTo(Audience.Owners);
    }

    public Guid OfficeId { get; private set; }

    public int Year { get; private set; }

    public Guid AreaId { get; private set; }

    public OfficeArea? Area { get; private set; }

    public int Position { get; private set; }

    public LocalText Why { get; private set; } = LocalText.Empty;

    public bool IsExample { get; init; }

    public override string Label => Why.In(Tongue.Swedish);

    public void Say(LocalText why) => Why = why;
}
