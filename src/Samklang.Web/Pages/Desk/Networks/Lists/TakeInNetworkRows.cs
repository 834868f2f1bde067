using Samklang.Data;
using Samklang.Web.Components.Networks;
using Samklang.Web.Lists;

namespace Samklang.Web.Pages.Desk.Networks.Lists;

/// <summary>Reads a list about networks back, and says what is wrong in their words.</summary>
public abstract class TakeInNetworkRows(SamklangDb db, NetworkWords words) : TakeInRows(db, words.Texts)
{
    protected NetworkWords Words { get; } = words;
}
