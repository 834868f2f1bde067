using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samklang.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class DeclinedStages : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "DeclinedStages",
                table: "Dossiers",
                type: "text",
                nullable: false,
                defaultValue: "[]");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "DeclinedStages",
                table: "Dossiers");
        }
    }
}
