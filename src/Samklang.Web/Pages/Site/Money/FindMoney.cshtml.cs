using Microsoft.AspNetCore.Mvc;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Office.Letters;
using Samklang.Projects;
using Samklang.Projects.Money;
using Samklang.Publishing;
using Samklang.Web.Components;
using Samklang.Web.Components.Money;
using Samklang.Web.Pages.Site.Answering;

namespace Samklang.Web.Pages.Site.Money;

/// <summary>Three questions in the address, and the calls and programmes that fit; an idea can be left with the office.</summary>
[IgnoreAntiforgeryToken]
[RequestFormLimits(ValueLengthLimit = 64 * 1024)]
public sealed class FindMoneyModel(PublicSite site, FindMoney find, LeaveIdea leave, KeepLetters letters, LetterGate gate, MoneyWords words) : PublicPage(site, SiteMap.FindMoney)
{
    private const int UnknownLength = 40;

    [BindProperty(SupportsGet = true)]
    public MoneyForm Form { get; set; } = new();

    public IdeaForm Idea { get; private set; } = new();

    public Asker Asker => new(Form.Applicant, Place);

    /// <summary>The place that is asked for, when it is one that we know.</summary>
    public NutsCode? Place => Form.Place is { } place && (Places.Knows(place) || (place.Level == 0 && Countries.IsKnown(place.ToString()))) ? place : null;

    public MoneyAnswer? Answer { get; private set; }

    public PlaceNames Places { get; private set; } = null!;

    public IReadOnlyList<NutsCode> Counties { get; private set; } = [];

    /// <summary>What in the address we don't know, so that it is taken for not told, and what there is instead.</summary>
    public IReadOnlyList<string> Unknown { get; private set; } = [];

    /// <summary>What is wrong with the idea that somebody wants to leave, by field.</summary>
    public Dictionary<string, string> Errors { get; private set; } = [];

    public DateOnly KeptUntil => letters.KeptUntil;

    public string NewStamp => gate.StampAfter(Idea.Stamp);

    protected override IReadOnlyCollection<string> RecordKinds => [nameof(Programme), nameof(Samklang.Watch.Item), nameof(SitePage)];

    public async Task OnGetAsync()
    {
        Idea = new() { Words = Form.Written };
        await ReadAsync();
    }

    public async Task<IActionResult> OnPostAsync([FromForm] IdeaForm idea)
    {
        (Form, Idea) = (new() { Words = idea.Words, Who = idea.Who, Where = idea.Where }, idea);
        Places = await PlaceNames.ReadAsync(Db, Cancel);
        LetterDraft left = idea.Left(Form.Applicant, Place, Tongue);
        foreach ((string field, LetterProblem problem) in left.Problems(idea.Consent is "yes"))
            Errors.TryAdd(field, words.Say($"Idea{problem}", Letter.WordsLength));
        if (Errors.Count == 0 && gate.Refuses(Request, idea.Stamp, idea.Trap) is { } refusal)
            Errors["idea"] = refusal;
        if (Errors.Count == 0 && await leave.RunAsync(left, Cancel) is { } secret)
            return Redirect(To(SiteMap.Idea, secret));
        if (Errors.Count == 0)
            Errors["idea"] = words["IdeaNobodyToAsk"];
        Response.StatusCode = StatusCodes.Status400BadRequest;
        await ReadAsync();
        return Page();
    }

    public FoundMoney Show(MoneyCall call) => new(
        Lines(call.Conditions, call.Programme?.Area ?? Eligibility.Unknown), Why(call.Strength, call.Reasons), words.Missing(call.Conditions), Helps(call.Programme))
    { HelpAddress = AddressOf(call.Programme) };

    public FoundMoney Show(MoneyProgramme one) => new(
        Lines(one.Conditions, one.Programme.Area), Why(one.Strength, one.Reasons), words.Missing(one.Conditions), Helps(one.Programme))
    { HelpAddress = AddressOf(one.Programme) };

    private async Task ReadAsync()
    {
        Places = await PlaceNames.ReadAsync(Db, Cancel);
        NutsCode? home = await Db.HomeAsync(Cancel);
        Counties = home is { } region ? Places.CountiesOf(region.ToString()[..2]) : [];
        Unknown = [.. UnknownValues()];
        if (Form.Written.Length > 0 || Asker != default)
            Answer = await find.RunAsync(Db, new(Asker, Form.Written), Today, Cancel);
    }

    private IEnumerable<string> UnknownValues()
    {
        if (Form.UnknownWho is { } who)
            yield return words.Say("UnknownWho", Cut(who), string.Join(", ", Enum.GetValues<ApplicantKind>().Select(k => $"{k.ToString().ToLowerInvariant()} ({words[$"Applicant{k}"]})")));
        if ((Form.UnknownWhere ?? (Place is null ? Form.Place?.ToString() : null)) is { } where)
            yield return words.Say("UnknownWhere", Cut(where), string.Join(", ", Counties.Select(c => $"{c} ({Places.NameOf(c)})")));
        if (Form.Written.Length > MoneyAsk.WordsLength)
            yield return words.Say("WordsCut", MoneyAsk.WordsLength);
    }

    private static string Cut(string written) => written.Length > UnknownLength ? $"{written[..UnknownLength]}…" : written;

    private IReadOnlyList<ConditionLine> Lines(IReadOnlyList<Condition> conditions, Eligibility area) => ConditionLine.Of(conditions, area, Asker, words, Places);

    private IReadOnlyList<SentencePart> Why(Matching.Strength? strength, IReadOnlyList<Matching.Reason> reasons) =>
        strength is null || reasons.Count == 0 ? [] : Site.Sentences.With(words.Texts).Of(reasons);

    private string? Helps(Programme? programme) => programme is null ? null : programme.HelpedBy switch
    {
        HelpDesk.ManagingAuthority when !programme.ManagingAuthority.IsEmpty => words.Say("HelpsAuthority", In(programme.ManagingAuthority)),
        _ => words[$"Helps{programme.HelpedBy}"],
    };

    private string? AddressOf(Programme? programme) => programme?.HelpedBy switch
    {
        HelpDesk.Office => To(SiteMap.Office),
        HelpDesk.Region => To(SiteMap.Contacts),
        HelpDesk.ManagingAuthority or HelpDesk.NationalContactPoint => programme.Url,
        _ => null,
    };
}
