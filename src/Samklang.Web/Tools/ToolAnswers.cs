using System.ComponentModel;

namespace Samklang.Web.Tools;

/// <summary>Something a tool has found. Texts are in the language that was asked for, else in the one there is.</summary>
public sealed record FoundThing(string Kind, string Key, string Title, string Passage, [property: Description("True for an example that nobody has lived.")] bool IsExample, string Page);

/// <summary>What a search has found: how many in all, and the best.</summary>
public sealed record FoundThings(int Count, IReadOnlyList<FoundThing> Best);

/// <summary>Something from the EU that a priority is acted on or followed for.</summary>
public sealed record MatteringThing(string Priority, string Level, string Kind, string Key, string Title, string Summary, DateOnly? NextDeadline, string Source, DateOnly AsOf, string Page);

/// <summary>A record on a thread, and how many ties lie between it and where one stands.</summary>
public sealed record ThreadThing(string Kind, string Key, string Title, int Steps, string? Page);

/// <summary>What a record serves, and what serves it.</summary>
public sealed record ThreadAnswer(ThreadThing Here, IReadOnlyList<ThreadThing> Serves, IReadOnlyList<ThreadThing> ServedBy, IReadOnlyList<string> Whys, bool IsCut);

/// <summary>A call that fits what somebody wants to do.</summary>
public sealed record MoneyThing(string Key, string Title, string? Programme, string Strength, DateOnly? Deadline, IReadOnlyList<string> NotKnown, IReadOnlyList<string> NotMet, string Page);

/// <summary>Calls that nothing speaks against, best first, and those that are closed to the asker.</summary>
public sealed record MoneyFound(int Count, IReadOnlyList<MoneyThing> Open, IReadOnlyList<MoneyThing> Closed, IReadOnlyList<string> Programmes);

/// <summary>A field of science, with how the share of it there stands to Europe's, and here: 1 is as in Europe.</summary>
/// <param name="Near">For what completes ours: the field of ours that it lies near to; else null.</param>
public sealed record FieldThing(string Title, double Theirs, double Ours, string? Near);

/// <summary>A figure of official statistics about both regions.</summary>
public sealed record FigureThing(string Title, double Theirs, double Ours, int Year, string Difference);

/// <summary>A region to work with: each component by itself, and the ways there in sentences, the warmest first.</summary>
public sealed record RegionThing(
    string Region, string Name, IReadOnlyList<string> Ways, IReadOnlyList<string> StatedInCommon, IReadOnlyList<FieldThing> ShownInCommon, IReadOnlyList<FieldThing> Completes,
    IReadOnlyList<FigureThing> Figures, string? Page);

/// <summary>An organisation that one might work with next, with what speaks for it.</summary>
public sealed record OrganisationThing(string Name, string Where, IReadOnlyList<string> Why);

/// <summary>Regions and organisations to work with.</summary>
/// <param name="UnderstoodAs">The fields of science that the question was understood as.</param>
/// <param name="Count">How many regions there are in all.</param>
public sealed record PartnersFound(string Home, IReadOnlyList<string> UnderstoodAs, int Count, IReadOnlyList<RegionThing> Regions, IReadOnlyList<OrganisationThing> Organisations);
