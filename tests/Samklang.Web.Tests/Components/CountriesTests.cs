using System.Globalization;
using Samklang.Networks;
using Samklang.Web.Components;
using Samklang.Web.Components.Money;

namespace Samklang.Web.Tests.Components;

public sealed class CountriesTests
{
    [Theory]
    [InlineData("sv", "EL", "Grekland")]
    [InlineData("en", "UK", "United Kingdom")]
    [InlineData("en", "SE", "Sweden")]
    [InlineData("en", "Q?", "Q?")]
    public void A_country_is_named_in_the_readers_language(string language, string code, string name)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        Assert.Equal(name, Countries.NameOf(code));
    }

    [Fact]
    public void A_territory_keeps_its_own_name_and_its_country_has_one_in_each_language()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        PlaceNames places = new(new Dictionary<NutsCode, string> { [NutsCode.Parse("SE")] = "Sverige", [NutsCode.Parse("SE12")] = "Östra Mellansverige" });
        Assert.Equal("Sweden (SE), Östra Mellansverige (SE12), SE3", places.Of([NutsCode.Parse("SE"), NutsCode.Parse("SE12"), NutsCode.Parse("SE3")]));
    }
}
