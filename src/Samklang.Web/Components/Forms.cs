namespace Samklang.Web.Components;

/// <summary>The four answers to a match. It posts <c>verdict</c> = act, follow, know or notforus, and <paramref name="Fields"/> as they are.</summary>
/// <param name="Address">Where the form posts.</param>
/// <param name="About">What is judged, for those who hear the page: the title.</param>
/// <param name="Fields">Hidden fields to send along.</param>
/// <param name="Given">The answer already given, if any.</param>
public sealed record VerdictForm(string Address, string About, IReadOnlyDictionary<string, string> Fields, Level? Given = null);

/// <summary>
/// "Was this page useful?" It posts <c>useful</c> = yes or no, <c>comment</c> and <paramref name="Fields"/>.
/// The field named by <paramref name="TrapField"/> is hidden from people and must come back empty.
/// Public pages are kept for all readers, so the form carries no token of one reader's own.
/// </summary>
public sealed record FeedbackForm(
    string Address, IReadOnlyDictionary<string, string> Fields, string TrapField = "website", bool IsSent = false)
{
    /// <summary>What the reader has written already.</summary>
    public string? Comment { get; init; }

    /// <summary>What is wrong with it, and what to do.</summary>
    public string? Error { get; init; }

    /// <summary>The longest comment.</summary>
    public int CommentLength { get; init; } = 2000;
}

/// <summary>Which page of a list is shown. <paramref name="AddressOf"/> gives the address of a page, counted from one.</summary>
public sealed record Pager(int Page, int PageCount, Func<int, string> AddressOf)
{
    /// <summary>The page numbers to show; null is a gap.</summary>
    public IReadOnlyList<int?> Steps()
    {
        List<int?> steps = [];
        for (var page = 1; page <= PageCount; page++)
        {
            if (page == 1 || page == PageCount || Math.Abs(page - Page) <= 1)
                steps.Add(page);
            else if (steps[^1] is not null)
                steps.Add(null);
        }
        return steps;
    }
}

/// <summary>An empty place: what will be here, and how to begin.</summary>
public sealed record EmptyPlace(string Title, string Text, NavigationLink? Begin = null);
