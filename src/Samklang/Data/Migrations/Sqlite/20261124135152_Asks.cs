using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samklang.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Asks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Positions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DecisionReference = table.Column<string>(type: "TEXT", nullable: true),
                    AdoptedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SentOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DossierId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsInner = table.Column<bool>(type: "INTEGER", nullable: false),
                    DecidedBy = table.Column<string>(type: "TEXT", nullable: false),
                    Fact = table.Column<string>(type: "TEXT", nullable: false),
                    SentTo = table.Column<string>(type: "TEXT", nullable: false),
                    Summary = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Positions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Positions_Dossiers_DossierId",
                        column: x => x.DossierId,
                        principalTable: "Dossiers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Readings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Celex = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    IsExtract = table.Column<bool>(type: "INTEGER", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DossierId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsInner = table.Column<bool>(type: "INTEGER", nullable: false),
                    Fact = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Readings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Readings_Dossiers_DossierId",
                        column: x => x.DossierId,
                        principalTable: "Dossiers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Asks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PositionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Article = table.Column<string>(type: "TEXT", nullable: false),
                    GoalId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DossierId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsInner = table.Column<bool>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Why = table.Column<string>(type: "TEXT", nullable: false),
                    Wording = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Asks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Asks_Dossiers_DossierId",
                        column: x => x.DossierId,
                        principalTable: "Dossiers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Asks_Goals_GoalId",
                        column: x => x.GoalId,
                        principalTable: "Goals",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Asks_Positions_PositionId",
                        column: x => x.PositionId,
                        principalTable: "Positions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AskOutcomes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReadingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Result = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    DecidedBy = table.Column<string>(type: "TEXT", nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DossierId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsInner = table.Column<bool>(type: "INTEGER", nullable: false),
                    CarriedBy = table.Column<string>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AskOutcomes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AskOutcomes_Asks_AskId",
                        column: x => x.AskId,
                        principalTable: "Asks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AskOutcomes_Dossiers_DossierId",
                        column: x => x.DossierId,
                        principalTable: "Dossiers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AskOutcomes_Readings_ReadingId",
                        column: x => x.ReadingId,
                        principalTable: "Readings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DeclinedPlace",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReadingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    DeclinedBy = table.Column<string>(type: "TEXT", nullable: false),
                    DeclinedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DossierId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsInner = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeclinedPlace", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DeclinedPlace_Asks_AskId",
                        column: x => x.AskId,
                        principalTable: "Asks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_DeclinedPlace_Dossiers_DossierId",
                        column: x => x.DossierId,
                        principalTable: "Dossiers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_DeclinedPlace_Readings_ReadingId",
                        column: x => x.ReadingId,
                        principalTable: "Readings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AskOutcomes_AskId_ReadingId",
                table: "AskOutcomes",
                columns: new[] { "AskId", "ReadingId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AskOutcomes_DossierId",
                table: "AskOutcomes",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_AskOutcomes_ReadingId",
                table: "AskOutcomes",
                column: "ReadingId");

            migrationBuilder.CreateIndex(
                name: "IX_Asks_DossierId",
                table: "Asks",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_Asks_GoalId",
                table: "Asks",
                column: "GoalId");

            migrationBuilder.CreateIndex(
                name: "IX_Asks_PositionId",
                table: "Asks",
                column: "PositionId");

            migrationBuilder.CreateIndex(
                name: "IX_DeclinedPlace_AskId",
                table: "DeclinedPlace",
                column: "AskId");

            migrationBuilder.CreateIndex(
                name: "IX_DeclinedPlace_DossierId",
                table: "DeclinedPlace",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_DeclinedPlace_ReadingId",
                table: "DeclinedPlace",
                column: "ReadingId");

            migrationBuilder.CreateIndex(
                name: "IX_Positions_DossierId",
                table: "Positions",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_Positions_Key",
                table: "Positions",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Readings_DossierId_On",
                table: "Readings",
                columns: new[] { "DossierId", "On" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AskOutcomes");

            migrationBuilder.DropTable(
                name: "DeclinedPlace");

            migrationBuilder.DropTable(
                name: "Asks");

            migrationBuilder.DropTable(
                name: "Readings");

            migrationBuilder.DropTable(
                name: "Positions");
        }
    }
}
