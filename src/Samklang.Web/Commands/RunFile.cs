using System.Text;
using Samklang.Matching;

namespace Samklang.Web.Commands;

/// <summary>The file of a judged run (TREC). It is written whole or not at all.</summary>
internal static class RunFile
{
    /// <param name="file">Where the run goes.</param>
    /// <param name="write">Writes the run and says what came of it, a line each.</param>
    /// <param name="output">Where that is said.</param>
    /// <param name="error">Where it is said why nothing was written.</param>
    public static async Task<int> WriteAsync(FileInfo file, Func<TextWriter, IReadOnlyList<string>> write, TextWriter output, TextWriter error)
    {
        string unfinished = file.FullName + ".part";
        try
        {
            IReadOnlyList<string> said;
            await using (StreamWriter run = new(unfinished, append: false, new UTF8Encoding(false)) { NewLine = "\n" })
                said = write(run);
            File.Move(unfinished, file.FullName, overwrite: true);
            foreach (string line in said)
                await output.WriteLineAsync(line);
            return ExitCode.Done;
        }
        catch (Exception refusal) when (refusal is MatchFileException or IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync(refusal.Message);
            return ExitCode.WrongUse;
        }
        finally
        {
            if (File.Exists(unfinished))
                File.Delete(unfinished);
        }
    }
}
