using Samklang.Benchmarks;
using Samklang.Benchmarks.Past;
using Samklang.Benchmarks.Retrieval;
using Samklang.Benchmarks.Routing;

return args switch
{
    ["judge", .. var rest] => Judge.Run(rest),
    ["feedback", .. var rest] => FeedbackTrial.Run(rest),
    ["words", .. var rest] => Words.Run(rest),
    ["strengths", .. var rest] => Strengths.Run(rest),
    ["look", .. var rest] => Look.Run(rest),
    ["speed", .. var rest] => Speed.Start(rest),
    ["retrieval", .. var rest] => RetrievalRun.Start(rest),
    ["routing", .. var rest] => RoutingRun.Start(rest),
    ["alignment", .. var rest] => Samklang.Benchmarks.Alignment.AlignmentRun.Run(rest),
    ["past", "make", var folder, var rows] => PastRun.Make(folder, rows),
    ["past", "import", var folder] => await PastRun.ImportAsync(folder, null),
    ["past", "import", var folder, var postgres] => await PastRun.ImportAsync(folder, postgres),
    ["sheet", var rows] => await Samklang.Benchmarks.Sheets.SheetRun.RunAsync(rows),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("judge FOLDER | feedback FOLDER | look PROFILES ITEMS [HITS] | strengths FOLDER | words TEXTS... | speed ITEMS PROFILES | alignment FOLDER | retrieval FOLDER | routing FOLDER | past make FOLDER ROWS | past import FOLDER [POSTGRES] | sheet ROWS");
    return 2;
}
