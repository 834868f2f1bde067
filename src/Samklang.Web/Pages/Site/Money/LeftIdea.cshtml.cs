using Microsoft.AspNetCore.Mvc;
using Samklang.Office.Letters;
using Samklang.Projects.Money;
using Samklang.Web.Pages.Site.Answering;

namespace Samklang.Web.Pages.Site.Money;

/// <summary>What somebody sees who has left an idea.</summary>
[IgnoreAntiforgeryToken]
public sealed class LeftIdeaModel(PublicSite site, KeepLetters letters) : LeftLetterPage<Idea>(site, SiteMap.Idea, letters);
