using Samklang.Influence;
using Samklang.Strategy;

namespace Samklang.Content.Parts;

/// <summary>Reads questions to experts, with their answers where there are any. None has a link until somebody makes one.</summary>
internal static class ExpertRequestsReader
{
    public static void Read(ContentMap one, Dossier dossier, ContentBook book)
    {
        using ContentMap map = one;
        ExpertQuestion question = new(map.Text("to"), map.Text("question"), [.. map.Each("passages").Select(PassageIn)], map.Date("answer-by"))
        {
            OperationId = book.IdOrNull<Operation>(map, "operation"), StepId = StepIn(map, dossier),
        };
        ExpertRequest request = new(dossier, question, map.Text("asked-by"), At(map.Date("asked-on")));
        if (map.TextOrNull("answer") is { } answer)
            request.GiveAnswer(answer, At(map.Date("answered-on")));
        if (map.TextOrNull("outcome") is { } outcome)
            request.TellOutcome(outcome, At(map.Date("outcome-on")));
        book.Add(request);
    }

    // The first step of the first window that asks for an expert's view waits for the answer.
    private static Guid? StepIn(ContentMap map, Dossier dossier) =>
        map.Flag("for-step") ? dossier.Windows.SelectMany(w => w.Steps).FirstOrDefault(s => s.Kind == StepKind.ExpertView)?.Id : null;

    private static ExpertPassage PassageIn(ContentMap one)
    {
        using ContentMap map = one;
        return new(map.Text("quote"), map.Text("from"), map.Text("language"), map.UrlOrNull("url"));
    }

    private static DateTime At(DateOnly day) => day.ToDateTime(new(9, 0), DateTimeKind.Utc);
}
