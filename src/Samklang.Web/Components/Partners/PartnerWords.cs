using System.Globalization;
using Microsoft.Extensions.Localization;
using Samklang.Language;
using Samklang.Specialisation;
using Samklang.Specialisation.Regions;
using Samklang.Specialisation.Suggestions;
using Samklang.Web.Components.Money;
using Samklang.Web.Hosting;
using Samklang.Web.Texts;

namespace Samklang.Web.Components.Partners;

/// <summary>Says in words what speaks for partners, and what strengths and partnerships are.</summary>
public sealed class PartnerWords(IStringLocalizer<PartnerTexts> texts)
{
    private const string People = "demo_r_pjanaggr3";

    public IStringLocalizer<PartnerTexts> Texts => texts;

    public string this[string name] => texts[name];

    public string Say(string name, params object?[] values) => texts[name, values!];

    public string Day(DateOnly day) => day.ToString(texts["DayFormat"], CultureInfo.CurrentUICulture);

    /// <summary>"C28 Tillverkning": the code with the name of its section.</summary>
    public string Economy(NaceCode code) => $"{code} {texts[$"Nace{code.Section}"]}";

    /// <summary>The name of a branch of science; the code and the branch for what lies deeper.</summary>
    public string Science(ScienceCode code)
    {
        string branch = texts[$"Science{code.Branch.ToString().TrimStart('/')}"] is { ResourceNotFound: false } known ? known.Value : code.Branch.ToString();
        return code == code.Branch ? branch : $"{branch} ({code})";
    }

    /// <summary>A number with two decimals, as the language writes it.</summary>
    public static string Number(double number) => number.ToString("0.00", CultureInfo.CurrentUICulture);

    public static string Share(double share) => share.ToString("0.0 %", CultureInfo.CurrentUICulture);

    /// <summary>What a figure is of: "Arbetslöshet", and that it is of the areas around where one of the two is.</summary>
    public string Measure(FigurePair pair)
    {
        string measure = texts[$"Figure-{pair.Dataset}"];
        return (pair.OursIsAround, pair.TheirsIsAround) switch
        {
            (true, true) => texts["MeasureAround", measure],
            (true, false) => texts["MeasureAroundOurs", measure],
            (false, true) => texts["MeasureAroundTheirs", measure],
            _ => measure,
        };
    }

    /// <summary>A figure as it is shown: whole thousands and more, one decimal for the small.</summary>
    public static string Figure(RegionFigure figure) => figure.Value.ToString(figure.Value < 1000 && figure.Value != Math.Floor(figure.Value) ? "N1" : "N0", CultureInfo.CurrentUICulture);

    /// <summary>How theirs stands to ours: "12 procent lägre".</summary>
    public string Differs(FigurePair pair)
    {
        if (pair.IsShared)
            return texts["FigureShared"];
        if (pair.Ratio is not { } ratio)
            return "";
        int percent = (int)Math.Round(Math.Abs(ratio - 1) * 100);
        if (percent < 2)
            return texts["FigureSame"];
        return pair.Dataset == People ? texts[ratio > 1 ? "FigureMore" : "FigureFewer", percent] : texts[ratio > 1 ? "FigureHigher" : "FigureLower", percent];
    }

    /// <summary>The way to a region, in a sentence.</summary>
    public string Sentence(WarmPath path, string home, string region) => texts[$"Way{path.Kind}", Or(path.From, home), path.By.In(Languages.Current), Or(path.To, region), path.Year?.ToString(CultureInfo.InvariantCulture) ?? ""];

    /// <summary>The way in a few words, for a table: "Projekt: SILVANUS (2020)".</summary>
    public string InBrief(WarmPath path) => path.Kind == WayKind.TwinTown ? texts["ShortTwinTown", path.To.In(Languages.Current)] : path.By.IsEmpty
        ? texts[$"Short{path.Kind}", path.Year?.ToString(CultureInfo.InvariantCulture) ?? ""]
        : texts[$"Short{path.Kind}", path.By.In(Languages.Current) + (path.Year is { } year ? $" ({year.ToString(CultureInfo.InvariantCulture)})" : "")];

    /// <summary>Where an organisation is: its territory by name where it is known, else the place and the country.</summary>
    public static string Where(PastNode organisation, PlaceNames places) => organisation.Territory is { } region
        ? $"{places.Of(region)}, {Countries.NameOf(organisation.Country)}"
        : string.Join(", ", new[] { CultureInfo.CurrentUICulture.TextInfo.ToTitleCase(organisation.Place), Countries.NameOf(organisation.Country) }.Where(w => w.Length > 0));

    /// <summary>One reason for an organisation, in a sentence.</summary>
    public string Sentence(PartnerReason reason, PlaceNames places) => reason switch
    {
        SubjectReason said => texts[$"Reason{(said.IsAsked ? "Asked" : "Own")}{(said.Projects == 1 ? "One" : "")}", said.Projects, Titles(said)],
        SharedPartnerReason { Count: 1 } said => texts["ReasonSharedOne", said.Names[0]],
        SharedPartnerReason said => texts["ReasonShared", said.Count, string.Join(", ", said.Names)],
        ExperienceReason said => texts[said.Projects == 1 ? "ReasonExperienceOne" : "ReasonExperience", said.Projects, said.LastYear],
        CountryReason said => texts["ReasonCountry", Country(said.Asker, places), Country(said.Partner, places)],
        _ => "",
    };

    private static string Country(string code, PlaceNames places) => Samklang.Networks.NutsCode.TryParse(code, null, out var country) ? places.NameOf(country) : code;

    private static string Titles(SubjectReason reason) => string.Join("; ", reason.Subjects.Select(s => s.Title));

    private static string Or(LocalText text, string otherwise) => text.IsEmpty ? otherwise : text.In(Languages.Current);
}
