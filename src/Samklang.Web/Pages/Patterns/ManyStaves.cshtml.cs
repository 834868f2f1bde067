using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Samklang.Web.Pages.Patterns;

[OnlyInDevelopment]
public sealed class ManyStavesModel : PageModel;
