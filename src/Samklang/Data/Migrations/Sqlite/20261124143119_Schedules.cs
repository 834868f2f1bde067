using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samklang.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Schedules : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            ScheduleTables.Create(migrationBuilder);

            migrationBuilder.AddColumn<string>(
                name: "Fault",
                table: "SourceRuns",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Budget",
                table: "Items",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Eli",
                table: "Items",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            ScheduleTables.Drop(migrationBuilder);

            migrationBuilder.DropColumn(
                name: "Fault",
                table: "SourceRuns");

            migrationBuilder.DropColumn(
                name: "Budget",
                table: "Items");

            migrationBuilder.DropColumn(
                name: "Eli",
                table: "Items");
        }
    }
}
