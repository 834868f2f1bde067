using Samklang.Benchmarks;

return args switch
{
    ["judge", .. var rest] => Judge.Run(rest),
    _ => Speed.Run(args),
};
