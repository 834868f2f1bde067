using Samklang.Benchmarks;
using Samklang.Benchmarks.Retrieval;
using Samklang.Benchmarks.Routing;

return args switch
{
    ["judge", .. var rest] => Judge.Run(rest),
    ["look", .. var rest] => Look.Run(rest),
    ["speed", .. var rest] => Speed.Start(rest),
    ["retrieval", .. var rest] => RetrievalRun.Start(rest),
    ["routing", .. var rest] => RoutingRun.Start(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("judge FOLDER | look PROFILES ITEMS [HITS] | speed ITEMS PROFILES | retrieval FOLDER | routing FOLDER");
    return 2;
}
