using Microsoft.Extensions.Localization;
using Samklang.Influence;
using Samklang.Language;
using Samklang.Networks;
using Samklang.People;
using Samklang.Web.Hosting;
using Samklang.Web.Pages.Desk.Fields;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Plans;

/// <summary>A step of a plan as somebody writes it. Without a title there is no step.</summary>
public sealed record PlanStepForm
{
    public string? Title { get; init; }

    /// <summary>The title in the language that the person does not have the desk in; kept as it is.</summary>
    public string? Other { get; init; }

    public StepKind Kind { get; init; }

    public Role Role { get; init; }

    public int? WorkingDays { get; init; }

    /// <summary>The key of the body, of a meeting.</summary>
    public string? Body { get; init; }

    public int? PaperDays { get; init; }

    public bool Optional { get; init; }
}

/// <summary>A plan as somebody writes it.</summary>
public sealed record PlanForm
{
    private const int MostDays = 120;

    public string? Name { get; init; }

    public IList<PlanStepForm> Steps { get; init; } = [];

    private IEnumerable<PlanStepForm> Written => Steps.Where(s => Fields.Written.OneLine(s.Title).Length > 0);

    public static PlanForm Of(PlanTemplate template, IReadOnlyList<Body> bodies) => new()
    {
        Name = template.Name.Here(),
        Steps = [.. template.Steps.Select(s => new PlanStepForm
        {
            Title = s.Title.Here(), Other = Languages.Current == Tongue.English ? s.Title.Sv : s.Title.En, Kind = s.Kind, Role = s.Role,
            WorkingDays = s.WorkingDays, Body = bodies.FirstOrDefault(b => b.Id == s.BodyId)?.Key, PaperDays = s.PaperDays, Optional = s.IsOptional,
        })],
    };

    public IReadOnlyList<TemplateStep> StepsFor(IReadOnlyList<Body> bodies) => [.. Written.Select(s => new TemplateStep(
        TitleOf(s), s.Kind, s.Role, s.WorkingDays ?? 0)
    {
        BodyId = s.Kind == StepKind.Meeting ? bodies.First(b => b.Key == s.Body).Id : null, PaperDays = s.PaperDays ?? 0, IsOptional = s.Optional,
    })];

    /// <summary>What is wrong, by field, in words.</summary>
    public Dictionary<string, string> Errors(IStringLocalizer<InfluenceTexts> texts, IReadOnlyList<Body> bodies)
    {
        Dictionary<string, string> errors = [];
        if (Fields.Written.OneLine(Name) is { Length: 0 or > Fields.Written.TitleLength })
            errors["name"] = texts["ErrorTitle"];
        if (!Written.Any())
            errors["steps-0-title"] = texts["ErrorSteps"];
        for (int i = 0; i < Steps.Count; i++)
        {
            PlanStepForm step = Steps[i];
            if (Fields.Written.OneLine(step.Title).Length == 0)
                continue;
            if (!Enum.IsDefined(step.Kind) || !Enum.IsDefined(step.Role))
                errors[$"steps-{i}-kind"] = texts["ErrorChoose"];
            if ((step.WorkingDays ?? 0) is < 0 or > MostDays)
                errors[$"steps-{i}-workingDays"] = texts["ErrorDays", MostDays];
            if ((step.PaperDays ?? 0) is < 0 or > MostDays)
                errors[$"steps-{i}-paperDays"] = texts["ErrorDays", MostDays];
            if (step.Kind == StepKind.Meeting && bodies.All(b => b.Key != step.Body))
                errors[$"steps-{i}-body"] = texts["ErrorStepBody", Fields.Written.OneLine(step.Title)];
        }
        return errors;
    }

    private static LocalText TitleOf(PlanStepForm step)
    {
        (string here, string other) = (Fields.Written.OneLine(step.Title), Fields.Written.OneLine(step.Other));
        return Languages.Current == Tongue.English ? new(other, here) : new(here, other);
    }
}
