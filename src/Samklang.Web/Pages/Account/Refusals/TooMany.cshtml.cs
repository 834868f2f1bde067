using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Samklang.Web.Pages.Account.Refusals;

/// <summary>The answer to too many tries from one address, which come here as a POST.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
public sealed class TooManyModel : PageModel;
