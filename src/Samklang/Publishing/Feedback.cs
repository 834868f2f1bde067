using Samklang.Language;
using Samklang.People;

namespace Samklang.Publishing;

/// <summary>An answer to "was this page useful?", and a task for the page's owner until it is handled.</summary>
public sealed class Feedback : Record
{
    /// <summary>A comment's greatest length in UTF-16 units.</summary>
    public const int CommentLength = 2000;

    private Feedback()
    {
    }

    public Feedback(string pageKey, string address, Tongue tongue, bool isUseful, string? comment, Guid ownerId, DateTime at)
    {
        (PageKey, Address, Tongue, IsUseful, At) = (pageKey, address, tongue, isUseful, at);
        Comment = string.IsNullOrWhiteSpace(comment) ? null : comment.Trim();
        ShowTo(Audience.OfOwner(ownerId));
    }

    public string PageKey { get; private set; } = "";

    /// <summary>The path that the reader stood on.</summary>
    public string Address { get; private set; } = "";

    public Tongue Tongue { get; private set; }

    public bool IsUseful { get; private set; }

    public string? Comment { get; private set; }

    public DateTime At { get; private set; }

    public DateTime? HandledAt { get; private set; }

    public string? HandledBy { get; private set; }

    public bool IsHandled => HandledAt is not null;

    public override string Label => Comment ?? PageKey;

    public void Handle(Viewer by, DateTime at) => (HandledBy, HandledAt) = (by.Name, at);
}
