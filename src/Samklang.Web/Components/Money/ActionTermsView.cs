using Samklang.Projects;

namespace Samklang.Web.Components.Money;

/// <summary>What a programme asks in calls of a kind, as it is shown.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="MayChange">True at the desk, for whoever may keep it right.</param>
public sealed record ActionTermsView(Programme Programme, bool MayChange = false);
