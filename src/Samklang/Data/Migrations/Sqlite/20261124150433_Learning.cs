using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samklang.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Learning : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "LearnsFromVerdicts",
                table: "Priorities",
                type: "INTEGER",
                nullable: false,
                defaultValue: true);

            migrationBuilder.AddColumn<string>(
                name: "WordsLeftAlone",
                table: "Priorities",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "ConfirmedConcepts",
                table: "Items",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "DeclinedConcepts",
                table: "Items",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "LearnsFromVerdicts",
                table: "Priorities");

            migrationBuilder.DropColumn(
                name: "WordsLeftAlone",
                table: "Priorities");

            migrationBuilder.DropColumn(
                name: "ConfirmedConcepts",
                table: "Items");

            migrationBuilder.DropColumn(
                name: "DeclinedConcepts",
                table: "Items");
        }
    }
}
