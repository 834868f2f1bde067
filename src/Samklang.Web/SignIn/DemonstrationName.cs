using Microsoft.Extensions.Localization;
using Samklang.Language;
using Samklang.People;
using Samklang.Web.Texts;

namespace Samklang.Web.SignIn;

/// <summary>What a demonstration account is called: it is a role at an organisation, and both have names in each language.</summary>
public static class DemonstrationName
{
    /// <summary>The name of an account: a demonstration's in the reader's language, a person's own as it is.</summary>
    /// <param name="texts">The names of the roles.</param>
    /// <param name="person">Whose name it is.</param>
    /// <param name="home">What the person's organisation is called; null when it is not known.</param>
    public static string Of(IStringLocalizer<AccountTexts> texts, Person person, LocalText? home) =>
        person.IsDemonstration && home is not null ? Of(texts, person.Role, home) : person.DisplayName;

    public static string Of(IStringLocalizer<AccountTexts> texts, Role role, LocalText organisation) => $"{texts[$"Role{role}"].Value}, {organisation.In(Hosting.Languages.Current)}";
}
