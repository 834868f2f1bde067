using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Samklang.People;

namespace Samklang.Data;

internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteSamklangDb>
{
    public SqliteSamklangDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteSamklangDb>().UseSqlite("Data Source=:memory:").WithAccounts().Options, Viewer.System);
}

internal sealed class PostgresDesignTime : IDesignTimeDbContextFactory<PostgresSamklangDb>
{
    public PostgresSamklangDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresSamklangDb>().UseNpgsql("Host=localhost").WithAccounts().Options, Viewer.System);
}
