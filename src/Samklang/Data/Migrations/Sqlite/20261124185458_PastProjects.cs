using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samklang.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PastProjects : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "PastFields",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Path = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PastFields", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PastIntakes",
                columns: table => new
                {
                    File = table.Column<string>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Mark = table.Column<string>(type: "TEXT", nullable: false),
                    RowCount = table.Column<long>(type: "INTEGER", nullable: false),
                    AsideCount = table.Column<long>(type: "INTEGER", nullable: false),
                    MendedCount = table.Column<long>(type: "INTEGER", nullable: false),
                    IsDone = table.Column<bool>(type: "INTEGER", nullable: false),
                    AsOf = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PastIntakes", x => x.File);
                });

            migrationBuilder.CreateTable(
                name: "PastOrganisations",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reference = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    ShortName = table.Column<string>(type: "TEXT", nullable: false),
                    Country = table.Column<string>(type: "TEXT", nullable: false),
                    Nuts = table.Column<string>(type: "TEXT", maxLength: 5, nullable: true),
                    City = table.Column<string>(type: "TEXT", nullable: false),
                    Activity = table.Column<string>(type: "TEXT", nullable: false),
                    VatNumber = table.Column<string>(type: "TEXT", nullable: false),
                    Url = table.Column<string>(type: "TEXT", nullable: false),
                    Latitude = table.Column<double>(type: "REAL", nullable: true),
                    Longitude = table.Column<double>(type: "REAL", nullable: true),
                    UpdatedOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PastOrganisations", x => x.Id);
                });

            Projects.Past.Storing.PastTies.Create(migrationBuilder);

            migrationBuilder.CreateTable(
                name: "PastProblems",
                columns: table => new
                {
                    File = table.Column<string>(type: "TEXT", nullable: false),
                    Line = table.Column<long>(type: "INTEGER", nullable: false),
                    What = table.Column<string>(type: "TEXT", nullable: false),
                    IsAside = table.Column<bool>(type: "INTEGER", nullable: false),
                    Row = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PastProblems", x => new { x.File, x.Line, x.What });
                });

            migrationBuilder.CreateTable(
                name: "PastProjects",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reference = table.Column<string>(type: "TEXT", nullable: false),
                    Acronym = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Objective = table.Column<string>(type: "TEXT", nullable: false),
                    Programme = table.Column<string>(type: "TEXT", nullable: false),
                    Scheme = table.Column<string>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", nullable: false),
                    StartOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Year = table.Column<int>(type: "INTEGER", nullable: true),
                    TotalCost = table.Column<double>(type: "REAL", nullable: true),
                    Contribution = table.Column<double>(type: "REAL", nullable: true),
                    UpdatedOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PastProjects", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PastTopics",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PastTopics", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PastOrganisations_Nuts",
                table: "PastOrganisations",
                column: "Nuts");

            migrationBuilder.CreateIndex(
                name: "IX_PastParticipations_OrganisationId",
                table: "PastParticipations",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_PastProjectFields_FieldId",
                table: "PastProjectFields",
                column: "FieldId");

            migrationBuilder.CreateIndex(
                name: "IX_PastProjectTopics_TopicId",
                table: "PastProjectTopics",
                column: "TopicId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PastFields");

            migrationBuilder.DropTable(
                name: "PastIntakes");

            migrationBuilder.DropTable(
                name: "PastOrganisations");

            migrationBuilder.DropTable(
                name: "PastParticipations");

            migrationBuilder.DropTable(
                name: "PastProblems");

            migrationBuilder.DropTable(
                name: "PastProjectFields");

            migrationBuilder.DropTable(
                name: "PastProjects");

            migrationBuilder.DropTable(
                name: "PastProjectTopics");

            migrationBuilder.DropTable(
                name: "PastTopics");
        }
    }
}
