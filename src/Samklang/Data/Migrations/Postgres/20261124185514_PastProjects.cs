using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samklang.Data.Migrations.Postgres
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
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Code = table.Column<string>(type: "text", nullable: false),
                    Path = table.Column<string>(type: "text", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PastFields", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PastIntakes",
                columns: table => new
                {
                    File = table.Column<string>(type: "text", nullable: false),
                    Source = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Mark = table.Column<string>(type: "text", nullable: false),
                    RowCount = table.Column<long>(type: "bigint", nullable: false),
                    AsideCount = table.Column<long>(type: "bigint", nullable: false),
                    MendedCount = table.Column<long>(type: "bigint", nullable: false),
                    IsDone = table.Column<bool>(type: "boolean", nullable: false),
                    AsOf = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PastIntakes", x => x.File);
                });

            migrationBuilder.CreateTable(
                name: "PastOrganisations",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Source = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Reference = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    ShortName = table.Column<string>(type: "text", nullable: false),
                    Country = table.Column<string>(type: "text", nullable: false),
                    Nuts = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: true),
                    City = table.Column<string>(type: "text", nullable: false),
                    Activity = table.Column<string>(type: "text", nullable: false),
                    VatNumber = table.Column<string>(type: "text", nullable: false),
                    Url = table.Column<string>(type: "text", nullable: false),
                    Latitude = table.Column<double>(type: "double precision", nullable: true),
                    Longitude = table.Column<double>(type: "double precision", nullable: true),
                    UpdatedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PastOrganisations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PastParticipations",
                columns: table => new
                {
                    ProjectId = table.Column<long>(type: "bigint", nullable: false),
                    OrganisationId = table.Column<long>(type: "bigint", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Role = table.Column<short>(type: "smallint", maxLength: 40, nullable: false),
                    Contribution = table.Column<double>(type: "double precision", nullable: true),
                    Cost = table.Column<double>(type: "double precision", nullable: true),
                    HasLeft = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PastParticipations", x => new { x.ProjectId, x.OrganisationId, x.Position });
                });

            migrationBuilder.CreateTable(
                name: "PastProblems",
                columns: table => new
                {
                    File = table.Column<string>(type: "text", nullable: false),
                    Line = table.Column<long>(type: "bigint", nullable: false),
                    What = table.Column<string>(type: "text", nullable: false),
                    IsAside = table.Column<bool>(type: "boolean", nullable: false),
                    Row = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PastProblems", x => new { x.File, x.Line, x.What });
                });

            migrationBuilder.CreateTable(
                name: "PastProjectFields",
                columns: table => new
                {
                    ProjectId = table.Column<long>(type: "bigint", nullable: false),
                    FieldId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PastProjectFields", x => new { x.ProjectId, x.FieldId });
                });

            migrationBuilder.CreateTable(
                name: "PastProjects",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Source = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Reference = table.Column<string>(type: "text", nullable: false),
                    Acronym = table.Column<string>(type: "text", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Objective = table.Column<string>(type: "text", nullable: false),
                    Programme = table.Column<string>(type: "text", nullable: false),
                    Scheme = table.Column<string>(type: "text", nullable: false),
                    Status = table.Column<string>(type: "text", nullable: false),
                    StartOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Year = table.Column<int>(type: "integer", nullable: true),
                    TotalCost = table.Column<double>(type: "double precision", nullable: true),
                    Contribution = table.Column<double>(type: "double precision", nullable: true),
                    UpdatedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PastProjects", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PastProjectTopics",
                columns: table => new
                {
                    ProjectId = table.Column<long>(type: "bigint", nullable: false),
                    TopicId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PastProjectTopics", x => new { x.ProjectId, x.TopicId });
                });

            migrationBuilder.CreateTable(
                name: "PastTopics",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Source = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Code = table.Column<string>(type: "text", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false)
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
