using Samklang.People;

namespace Samklang.Web.Outside;

/// <summary>Marks an address as one that programs ask, and says what a key must open to be of use there.</summary>
/// <param name="Scope">What a key must open.</param>
/// <param name="IsForPrograms">True when a refusal is told as problem details instead of by a page.</param>
internal sealed record Outlet(AccessScope Scope, bool IsForPrograms = true);
