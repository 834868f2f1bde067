using Microsoft.AspNetCore.Mvc;
using Samklang.Office.Letters;
using Samklang.Specialisation.Wishes;
using Samklang.Web.Pages.Site.Answering;

namespace Samklang.Web.Pages.Site.Wishes;

/// <summary>What somebody sees who has answered a wish.</summary>
[IgnoreAntiforgeryToken]
public sealed class LeftAnswerModel(PublicSite site, KeepLetters letters) : LeftLetterPage<WishAnswer>(site, SiteMap.WishAnswer, letters);
