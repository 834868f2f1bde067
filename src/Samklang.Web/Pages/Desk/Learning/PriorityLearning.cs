using Microsoft.AspNetCore.Mvc;
using Samklang.Data;
using Samklang.Matching;
using Samklang.Strategy;
using Samklang.Watch;

namespace Samklang.Web.Pages.Desk.Learning;

/// <summary>What the verdicts on a priority's matches have made of its words, each with why and a way to undo it.</summary>
[ViewComponent(Name = "PriorityLearning")]
public sealed class PriorityLearning(SamklangDb db, SharpenPriorities sharpen) : ViewComponent
{
    private const int MostShown = 12;

    public async Task<IViewComponentResult> InvokeAsync(Priority priority)
    {
        IReadOnlyList<SharpenedWord> words = await sharpen.WordsAsync(priority, HttpContext.RequestAborted);
        return View(new PriorityLearningView(priority, [.. words.Take(MostShown)], db.Viewer.MayDecideFor(priority.OwnerId)));
    }
}

public sealed record PriorityLearningView(Priority Priority, IReadOnlyList<SharpenedWord> Words, bool MayDecide)
{
    public bool Holds(SharpenedWord word) => Priority.LearnsFromVerdicts && !Priority.WordsLeftAlone.Contains(word.Key);
}
