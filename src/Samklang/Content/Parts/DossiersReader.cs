using Samklang.Influence;
using Samklang.Influence.Planning;
using Samklang.Language;
using Samklang.Networks;
using Samklang.People;
using Samklang.Strategy;
using Samklang.Watch;

namespace Samklang.Content.Parts;

/// <summary>Reads dossiers with all that belongs to them. They are led by hand: verdicts on their items raise them at most.</summary>
internal static class DossiersReader
{
    public static void Read(IReadOnlyList<ContentMap> files, ContentBook book)
    {
        List<(ContentMap Map, Dossier Dossier)> read = [];
        HashSet<(Guid Owner, Guid Item)> taken = [];
        foreach (ContentMap map in files.SelectMany(f => f.Each("dossiers")))
            if (ReadOne(map, book, taken) is { } dossier)
                read.Add((map, dossier));
            else
                map.Dispose();
        // A dossier may name one that stands further down.
        foreach ((ContentMap map, Dossier dossier) in read)
        {
            foreach (ContentMap related in map.Each("related"))
                ReadRelated(related, dossier, book);
            map.Dispose();
        }
    }

    private static Dossier? ReadOne(ContentMap map, ContentBook book, HashSet<(Guid, Guid)> taken)
    {
        string key = map.Key();
        Organisation? owner = book.Find<Organisation>(map, "owner");
        DossierWords words = new(map.Local("title"), map.Local("summary"), map.Choice<Level>("level"), map.Local("why"))
        {
            Procedure = map.CodeOrNull<ProcedureReference>("procedure"), ContactId = book.IdOrNull<Contact>(map, "responsible"),
        };
        Audience audience = map.Choice<AudienceKind>("audience") switch
        {
            AudienceKind.Public => Audience.Public,
            AudienceKind.Owners => Audience.Owners,
            _ => Audience.OfOwner(owner?.Id ?? Guid.Empty),
        };
        if (owner is null)
            return null;
        Dossier dossier = Dossier.OpenByHand(key, owner.Id, audience, words, map.DateOrNull("opened-on")?.ToDateTime(new(8, 0), DateTimeKind.Utc) ?? book.At);
        book.Add(map, key, dossier);
        ReadParts(map, dossier, book, taken);
        return dossier;
    }

    private static void ReadParts(ContentMap map, Dossier dossier, ContentBook book, HashSet<(Guid, Guid)> taken)
    {
        foreach (Item item in book.All<Item>(map, "items"))
        {
            if (taken.Add((dossier.OwnerId, item.Id)))
                dossier.Join(item);
            else
                map.Report(map.Child("items"), "items", $"'{item.Key}' lies in another dossier of the same owner.");
        }
        foreach (ContentMap one in map.Each("priorities"))
            ReadPriority(one, dossier, book);
        foreach (ContentMap one in map.Each("operations"))
            ReadOperation(one, dossier, book);
        foreach (ContentMap one in map.Each("stages"))
            ReadStage(one, dossier);
        foreach (ContentMap one in map.Each("actors"))
            ReadActor(one, dossier);
        foreach (ContentMap one in map.Each("windows"))
            WindowsReader.Read(one, dossier, book);
        foreach (ContentMap one in map.Each("expert-requests"))
            ExpertRequestsReader.Read(one, dossier, book);
    }

    private static void ReadPriority(ContentMap one, Dossier dossier, ContentBook book)
    {
        using ContentMap map = one;
        LocalText why = map.Local("why");
        if (book.Find<Priority>(map, "priority") is { } priority)
            dossier.ServeFor(priority, why);
    }

    private static void ReadOperation(ContentMap one, Dossier dossier, ContentBook book)
    {
        using ContentMap map = one;
        dossier.Touch(book.Id<Operation>(map, "operation"), map.Local("how"));
    }

    private static void ReadStage(ContentMap one, Dossier dossier)
    {
        using ContentMap map = one;
        dossier.Reach(map.Choice<Stage>("stage"), map.Date("on"), map.LocalOrEmpty("note"), map.Fact());
    }

    private static void ReadActor(ContentMap one, Dossier dossier)
    {
        using ContentMap map = one;
        dossier.Name(map.Choice<ActorKind>("kind"), map.Local("name"), map.UrlOrNull("url"));
    }

    private static void ReadRelated(ContentMap one, Dossier dossier, ContentBook book)
    {
        using ContentMap map = one;
        LocalText why = map.Local("why");
        if (book.Find<Dossier>(map, "dossier") is { } other)
            dossier.Relate(other, why);
    }
}
