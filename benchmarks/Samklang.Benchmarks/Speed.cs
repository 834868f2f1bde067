namespace Samklang.Benchmarks;

static class Speed
{
    public static int Run(string[] args) => args.Length;
}
