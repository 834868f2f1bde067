using Samklang.Web.Commands;

return await SamklangCommand.RunAsync(args);
