using Samklang.Networks;
using Samklang.People;
using Samklang.Publishing;

namespace Samklang.Content.Parts;

internal static class InstallationReader
{
    public static void Read(IReadOnlyList<ContentMap> files, ContentBook book)
    {
        foreach (ContentMap? one in files.Select(f => f.Map("installation")))
        {
            using ContentMap? map = one;
            if (map is null)
                continue;
            NutsCode region = map.Code<NutsCode>("region");
            book.Add(new Installation(map.Local("name"), region, book.Id<Organisation>(map, "owner"), map.Local("lead"), map.Local("why"))
            {
                ContentLicense = map.TextOrNull("content-license"),
                CopyrightHolder = map.LocalOrEmpty("copyright-holder"),
                FeedbackContactId = book.IdOrNull<Contact>(map, "feedback-role"),
            });
            // There is one office, in its own file; that it is named here only has to be true.
            _ = book.IdOrNull<Organisation>(map, "office");
        }
    }
}
