using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samklang.People;

namespace Samklang.Web.Pages.Account.Refusals;

/// <summary>The answer to somebody who is known but may not enter. A refused form comes here as a POST.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
public sealed class RefusedModel(Viewer viewer) : PageModel
{
    public Viewer Viewer => viewer;
}
