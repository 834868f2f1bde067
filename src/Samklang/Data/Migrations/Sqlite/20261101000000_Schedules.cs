using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Samklang.Data.Migrations.Sqlite;

/// <summary>The scheduler's tables, which are no part of the model.</summary>
[DbContext(typeof(SqliteSamklangDb))]
[Migration("20261101000000_Schedules")]
internal sealed class Schedules : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => ScheduleTables.Create(migrationBuilder);

    protected override void Down(MigrationBuilder migrationBuilder) => ScheduleTables.Drop(migrationBuilder);
}
