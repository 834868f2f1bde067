using Microsoft.EntityFrameworkCore;
using Samklang.People;

namespace Samklang.Data;

public sealed class SqliteSamklangDb(DbContextOptions<SqliteSamklangDb> options, Viewer viewer) : SamklangDb(options, viewer);
