using Samklang.Office.Letters;
using Samklang.People;

namespace Samklang.Projects.Money;

/// <summary>What somebody outside wants to do, left so that the office can help.</summary>
public sealed class Idea : Letter
{
    private Idea()
    {
    }

    public Idea(LetterDraft draft, Audience audience, DateTime at, DateOnly keptUntil) : base(draft, audience, at, keptUntil)
    {
    }
}
