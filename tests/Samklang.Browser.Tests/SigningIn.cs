using Microsoft.Playwright;

namespace Samklang.Browser.Tests;

internal static class SigningIn
{
    /// <summary>Enters the desk as a demonstration role, as a visitor of the example would.</summary>
    public static async Task EnterDeskAsync(this IPage page, string role = "Strateg, Region Örebro län")
    {
        await page.GotoAsync("/account/sign-in?return=/desk");
        await page.GetByRole(AriaRole.Button, new() { Name = role }).ClickAsync();
        await page.WaitForURLAsync("**/desk");
    }
}
