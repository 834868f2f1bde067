using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using MimeKit;
using Samklang.Data;
using Samklang.Language;
using Samklang.Mail;
using Samklang.Publishing;
using Samklang.Web.Lists;
using Samklang.Web.Mail;
using Samklang.Web.Pages.Desk.Fields;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Mail;

/// <summary>The digest by mail: whether and how one wants it, what it would say now, and what has been sent.</summary>
public sealed class DigestModel(SamklangDb db, ReadDigest read, RegionTime region, IStringLocalizer<MailTexts> texts, IOptions<MailOptions> options, TimeProvider time)
    : DeskPage(db, time)
{
    private const int MostMails = 20;

    private static readonly TimeSpan week = TimeSpan.FromDays(7);

    public DigestSubscription? Subscription { get; private set; }

    public DigestForm Form { get; private set; } = new(null, null, null, false);

    public FieldErrors Errors { get; } = new(texts);

    public Digest Digest { get; private set; } = null!;

    public IReadOnlyList<MailLine> Mails { get; private set; } = [];

    /// <summary>The next morning on which a digest is written; null while none is wanted.</summary>
    public DateOnly? Next { get; private set; }

    /// <summary>True when mails go into a folder, since no mail server is set up.</summary>
    public bool IsFolder { get; } = string.IsNullOrWhiteSpace(options.Value.Host);

    public string? Done { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? done, string? @as, CancellationToken cancel)
    {
        if (ListFiles.IsAsked(@as))
            return Sheet().Fill(await OwnMails().ToListAsync(cancel)).As(@as)!;
        Done = done is "saved" or "left" or "again" ? done : null;
        await ReadAsync(cancel);
        string? address = Subscription?.Address ?? await Db.Users.Where(p => p.Id == Viewer.PersonId).Select(p => p.Email).SingleOrDefaultAsync(cancel);
        Form = new(address, Subscription?.Rhythm.ToString(), (Subscription?.Tongue ?? Tongue).ToString(), Subscription?.Reminds ?? true);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromForm] DigestForm form, CancellationToken cancel)
    {
        string address = Written.OneLine(form.Address);
        if (address.Length > DigestSubscription.AddressLength || !MailboxAddress.TryParse(address, out MailboxAddress? mailbox) || mailbox.Address != address || !address.Contains('@', StringComparison.Ordinal))
            Errors.Say("address", "ErrorAddress");
        if (Typed.Named<Rhythm>(form.Rhythm) is null)
            Errors.Say("rhythm", "ErrorRhythm");
        if (Typed.Named<Tongue>(form.Tongue) is null)
            Errors.Say("tongue", "ErrorTongue");
        if (Errors.Count > 0)
        {
            Form = form;
            await ReadAsync(cancel);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }
        DigestWish wish = new(address, Typed.Named<Rhythm>(form.Rhythm)!.Value, Typed.Named<Tongue>(form.Tongue)!.Value, form.Reminds);
        if (await OwnAsync(cancel) is { } known)
            known.Change(wish, Now);
        else
            Db.Add(new DigestSubscription(Viewer.PersonId!.Value, wish, Now));
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect("/desk/digest?done=saved");
    }

    public async Task<IActionResult> OnPostLeaveAsync(CancellationToken cancel)
    {
        (await OwnAsync(cancel))?.Leave(Now);
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect("/desk/digest?done=left");
    }

    public async Task<IActionResult> OnPostAgainAsync(Guid mail, CancellationToken cancel)
    {
        if (await Db.Mails.SingleOrDefaultAsync(m => m.Id == mail && m.PersonId == Viewer.PersonId, cancel) is not { } found)
            return NotFound();
        if (!found.SendAgain(Now))
            return StatusCode(StatusCodes.Status409Conflict);
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect("/desk/digest?done=again#mails");
    }

    private Task<DigestSubscription?> OwnAsync(CancellationToken cancel) => Db.DigestSubscriptions.SingleOrDefaultAsync(s => s.PersonId == Viewer.PersonId, cancel);

    // The messages themselves stay where they are.
    private IQueryable<MailLine> OwnMails() => Db.Mails.AsNoTracking().Where(m => m.PersonId == Viewer.PersonId).OrderByDescending(m => m.WrittenAt)
        .Select(m => new MailLine(m.Id, m.Subject, m.To, m.WrittenAt, m.State, m.SentAt, m.Attempts, m.Problem));

    private ListSheet<MailLine> Sheet() => new ListSheet<MailLine>("mails", texts["MailsTitle"])
        .Text("subject", texts["ColumnSubject"], m => m.Subject)
        .Text("to", texts["ColumnTo"], m => m.To)
        .Text("written", texts["ColumnWritten"], m => Moment(m.WrittenAt))
        .Text("state", texts["ColumnState"], m => texts[$"State{m.State}"])
        .Text("sent", texts["ColumnSent"], m => m.SentAt is { } at ? Moment(at) : null)
        .Number("attempts", texts["ColumnAttempts"], m => m.Attempts)
        .Text("problem", texts["ColumnProblem"], m => m.Problem);

    private static string Moment(DateTime at) => InRegion(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private async Task ReadAsync(CancellationToken cancel)
    {
        Subscription = await OwnAsync(cancel);
        if (Subscription is { IsOn: false })
            Subscription = null;
        Next = Subscription is { } own ? MailHours.NextDay(own.Rhythm, region.In(Now)) : null;
        Digest = await read.RunAsync(Db, Now - week, Now, cancel);
        Mails = await OwnMails().Take(MostMails).ToListAsync(cancel);
    }
}

/// <summary>A mail as it stands in a list, without the message.</summary>
public sealed record MailLine(Guid Id, string Subject, string To, DateTime WrittenAt, MailState State, DateTime? SentAt, int Attempts, string? Problem);

/// <summary>The form as it is sent.</summary>
public sealed record DigestForm(string? Address, string? Rhythm, string? Tongue, bool Reminds);
