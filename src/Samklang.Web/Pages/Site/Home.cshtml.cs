namespace Samklang.Web.Pages.Site;

public sealed class HomeModel(TimeProvider time) : SamklangPage(time);
