using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Samklang.Web.Outside;

namespace Samklang.Web.Api;

/// <summary>Gives each answer a tag made of what it says, so that who has it already need not take it again.</summary>
internal sealed class TaggedAnswers(IOptions<JsonOptions> json) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        object? answer = await next(context);
        object? result = answer is INestedHttpResult nested ? nested.Result : answer;
        return result is IValueHttpResult { Value: { } value } and IStatusCodeHttpResult { StatusCode: StatusCodes.Status200OK }
            ? new TaggedFile(JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), json.Value.SerializerOptions), "application/json; charset=utf-8")
            : answer;
    }
}
