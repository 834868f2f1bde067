using Microsoft.Extensions.Localization;
using Samklang.Language;
using Samklang.People;
using Samklang.Web.Texts;

namespace Samklang.Web.SignIn;

/// <summary>What a demonstration account is called: it is a role at an organisation, and both have names in each language.</summary>
public static class DemonstrationName
{
    public static string Of(IStringLocalizer<AccountTexts> texts, Role role, LocalText organisation) => $"{texts[$"Role{role}"].Value}, {organisation.In(Hosting.Languages.Current)}";
}
