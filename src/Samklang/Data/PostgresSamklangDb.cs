using Microsoft.EntityFrameworkCore;
using Samklang.People;

namespace Samklang.Data;

public sealed class PostgresSamklangDb(DbContextOptions<PostgresSamklangDb> options, Viewer viewer) : SamklangDb(options, viewer);
