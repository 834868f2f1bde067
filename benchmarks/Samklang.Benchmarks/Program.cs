using Samklang.Benchmarks;

return args switch
{
    ["judge", .. var rest] => Judge.Run(rest),
    ["look", .. var rest] => Look.Run(rest),
    _ => Speed.Run(args),
};
