using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Samklang.Web.Pages.Patterns;

/// <summary>A page that answers "not found" everywhere but on a developer's machine.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OnlyInDevelopmentAttribute : Attribute, IResourceFilter
{
    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        if (!context.HttpContext.RequestServices.GetRequiredService<IWebHostEnvironment>().IsDevelopment())
            context.Result = new NotFoundResult();
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }
}
