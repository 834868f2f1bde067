using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Samklang.Sources;
using Samklang.Web.Components;
using Samklang.Web.Texts;

namespace Samklang.Web.Tests.Components;

public sealed class SourceNamesTests
{
    [Theory]
    [InlineData("sv", "Sveriges riksdag", "Sveriges riksdag")]
    [InlineData("en", "Sveriges riksdag", "The Swedish Parliament")]
    [InlineData("sv", "European Parliament", "Europaparlamentet")]
    [InlineData("en", "EUR-Lex; vår sammanfattning", "EUR-Lex; our summary")]
    [InlineData("en", "Someone’s own feed", "Someone’s own feed")]
    public void A_source_is_called_what_it_is_in_the_readers_language(string language, string stored, string shown) => Assert.Equal(shown, In(language).Of(stored));

    // Whoever builds in a source names it in both.
    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void Every_source_that_is_built_in_has_a_name(string language)
    {
        SourceNames names = In(language);
        SourceRegister register = SourceRegister.For(new());
        Assert.NotEmpty(register.All);
        Assert.All(register.All, source => Assert.NotEqual(source.Card.Key, names.OfKey(source.Card.Key)));
    }

    private static SourceNames In(string language)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        ServiceProvider services = new ServiceCollection().AddLogging().AddLocalization().BuildServiceProvider();
        return new(services.GetRequiredService<IStringLocalizer<SourceTexts>>());
    }
}
