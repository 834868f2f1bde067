using System.ComponentModel;
using Samklang.Influence;
using Samklang.Influence.Asks;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Office.Log;
using Samklang.Projects;
using Samklang.Specialisation.Wishes;
using Samklang.Strategy;
using Samklang.Watch;

namespace Samklang.Web.Api;

[Description("A text in Swedish and in English. One of them is empty where it has not been written in that language.")]
public sealed record BothTexts(string Sv, string En);

[Description("The addresses of the record's page, in Swedish and in English. On the desk for who shows a key that sees more than everybody.")]
public sealed record PageAddresses(string Sv, string En);

[Description("Where a statement is from, and the day it was true for.")]
public sealed record ApiFact(string Source, string? Url, DateOnly AsOf, [property: Description("True for an example that nobody has lived.")] bool IsExample);

[Description("Another record, by its key.")]
public sealed record ApiTie(string Key, BothTexts Title, [property: Description("One sentence of why the two hang together; empty when nobody has written one.")] BothTexts Why);

[Description("A page of a list.")]
public sealed record ApiPage<T>(IReadOnlyList<T> Items, [property: Description("What to send as cursor for the next page; null on the last one.")] string? Next);

[Description("A day that an item names.")]
public sealed record ApiDay(DateOnly On, ItemDateKind Kind);

[Description("What the EU has published: an act, a proposal, a consultation, a call and so on.")]
public sealed record ApiItem(
    Guid Id, string Key, ItemKind Kind, BothTexts Title, BothTexts Summary, string Source, string Reference, string? Celex, string? Procedure, string? CallId,
    string? ProgrammeCode, [property: Description("What a call has to give in all, in euros.")] long? Budget, DateOnly? PublishedOn, DateOnly? OpensOn, DateOnly? ClosesOn,
    [property: Description("By its own dates, today; null when one can neither apply nor answer.")] CallStatus? Status, IReadOnlyList<ApiDay> Days,
    [property: Description("The day on which the source was found to have it no longer.")] DateOnly? GoneSince,
    [property: Description("Keys of the priorities for which the region acts on it or follows it.")] IReadOnlyList<string> FollowedFor,
    string? Url, ApiFact Fact, PageAddresses Page);

[Description("A strategy or goal system, in one version.")]
public sealed record ApiFramework(Guid Id, string Key, FrameworkLevel Level, BothTexts Title, BothTexts Summary, DateOnly? ValidFrom, DateOnly? ValidTo, FrameworkState State, ApiFact Fact);

[Description("A goal in a framework, with the goals of others that it serves.")]
public sealed record ApiGoal(Guid Id, string Key, string? Framework, string Number, BothTexts Title, BothTexts Summary, IReadOnlyList<ApiTie> Serves, PageAddresses Page);

[Description("A standing interest of an owner: what is matched against what comes from the EU.")]
public sealed record ApiPriority(Guid Id, string Key, string? Owner, BothTexts Title, BothTexts Description, IReadOnlyList<ApiTie> Serves, IReadOnlyList<string> Operations, PageAddresses Page);

[Description("A part of the region's own work that EU rules touch.")]
public sealed record ApiOperation(Guid Id, string Key, BothTexts Title, BothTexts Summary, BothTexts EuEffect, PageAddresses Page);

[Description("A stage that the EU's procedure has reached, or is known to reach.")]
public sealed record ApiStage(Stage Stage, DateOnly On, BothTexts Note, ApiFact Fact);

[Description("A span in which influence is possible.")]
public sealed record ApiWindow(Guid Id, WindowKind Kind, BothTexts Title, DateOnly? OpensOn, [property: Description("The instant from which it is too late, in UTC.")] DateTime ClosesAt, string? Url, DateTime? ClosedAt, ApiFact Fact);

[Description("A file on an EU matter.")]
public sealed record ApiDossier(
    Guid Id, string Key, string? Owner, BothTexts Title, BothTexts Summary, string? Procedure, Level Level, BothTexts Why, DateTime OpenedAt, DateTime? ClosedAt, BothTexts ClosedWhy,
    IReadOnlyList<string> Items, IReadOnlyList<ApiTie> Priorities, IReadOnlyList<ApiStage> Stages, IReadOnlyList<ApiWindow> Windows, PageAddresses Page);

[Description("What an ask has come to in a version of the EU text.")]
public sealed record ApiOutcome(AskResult Result, DateOnly? ReadingOn, ReadingKind? Reading, BothTexts Note, BothTexts CarriedBy);

[Description("One thing that is to be changed or kept in an EU text.")]
public sealed record ApiAsk(Guid Id, int Number, AskKind Kind, BothTexts Title, BothTexts Wording, string Article, BothTexts Why, IReadOnlyList<ApiOutcome> Outcomes);

[Description("What the region holds on a dossier.")]
public sealed record ApiPosition(
    Guid Id, string Key, string? Dossier, BothTexts Title, BothTexts Summary, PositionState State, BothTexts DecidedBy, DateOnly? AdoptedOn, BothTexts SentTo, DateOnly? SentOn,
    IReadOnlyList<ApiAsk> Asks, ApiFact Fact, PageAddresses Page);

[Description("A meeting of one or more bodies.")]
public sealed record ApiMeeting(Guid Id, BothTexts Title, IReadOnlyList<string> Bodies, DateOnly On, [property: Description("By the region's clock.")] TimeOnly? StartsAt, DateOnly? PapersOn, string? Place, bool IsCancelled, BothTexts CancelledWhy, ApiFact Fact);

[Description("What a log line is about.")]
public sealed record ApiLink(LinkedKind Kind, Guid Id);

[Description("One sentence about work done.")]
public sealed record ApiLogLine(Guid Id, BothTexts Sentence, DateOnly On, LogKind Kind, string? Owner, bool IsExample, IReadOnlyList<ApiLink> About, PageAddresses Page);

[Description("A board, committee or group.")]
public sealed record ApiBody(string Key, BodyKind Kind, BothTexts Name, [property: Description("True when the region takes part in it.")] bool IsJoined, string? Within);

[Description("A place in a network.")]
public sealed record ApiMembership(string? Member, MembershipKind Kind, string? Through, BothTexts Why, DateOnly? StartsOn, DateOnly? EndsOn);

[Description("An association of regions, or in a field.")]
public sealed record ApiNetwork(Guid Id, string Key, BothTexts Name, BothTexts Field, BothTexts Benefit, IReadOnlyList<ApiBody> Bodies, IReadOnlyList<ApiMembership> Memberships, ApiFact Fact, PageAddresses Page);

[Description("An organisation in a project.")]
public sealed record ApiPartner(string? Organisation, BothTexts Name, PartnerRole Role);

[Description("Work that the EU is to pay for, from idea to what lasted.")]
public sealed record ApiProject(
    Guid Id, string Key, string? Owner, BothTexts Title, string? Acronym, BothTexts Summary, ProjectStage Stage, DateOnly StageOn, string? Programme, string? Reference,
    [property: Description("In euros.")] long? Budget, DateOnly? StartsOn, DateOnly? EndsOn, IReadOnlyList<ApiPartner> Partners, BothTexts WhatLasted, string? Url, ApiFact Fact, PageAddresses Page);

[Description("Where EU money comes from.")]
public sealed record ApiProgramme(
    Guid Id, string Key, ProgrammeKind Kind, BothTexts Title, string? Abbreviation, int? FromYear, int? ToYear, BothTexts PaysFor, BothTexts WhoMayApply,
    [property: Description("The lowest rate of support, in percent.")] int? RateFrom, [property: Description("The highest rate of support, in percent.")] int? RateTo,
    string? LegalAct, string? Url, ApiFact Fact, PageAddresses Page);

[Description("What a partner is looked for to do. Without a key, those alone that can be answered.")]
public sealed record ApiWish(
    Guid Id, string Key, string? Owner, BothTexts Title, BothTexts Sought, [property: Description("The part that the partner is to take.")] BothTexts Part,
    [property: Description("The kinds of organisation that are looked for; none for any.")] IReadOnlyList<ApplicantKind> Kinds,
    [property: Description("Where the partner is to be, in NUTS codes with exceptions after a minus; empty for anywhere.")] string Area,
    [property: Description("The key of the call that it is to answer together.")] string? Call, string? Programme, string? Strength,
    [property: Description("The last day to answer.")] DateOnly AnswerBy, WishState State, DateOnly? ClosedOn, ApiFact Fact, PageAddresses Page);

[Description("A record that a search has found, with the passage that shows why.")]
public sealed record ApiFound(Guid Id, string Kind, string Key, BothTexts Title, string Passage, [property: Description("The language of the passage.")] string PassageLanguage, [property: Description("True for an example that nobody has lived.")] bool IsExample, PageAddresses Page);
