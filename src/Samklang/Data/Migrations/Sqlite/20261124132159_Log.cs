using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samklang.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Log : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Log",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WrittenById = table.Column<Guid>(type: "TEXT", nullable: true),
                    WrittenBy = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CorrectsId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsExample = table.Column<bool>(type: "INTEGER", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Sentence = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Log", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Log_Log_CorrectsId",
                        column: x => x.CorrectsId,
                        principalTable: "Log",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Log_Organisations_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LogLink",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    LineId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LinkedKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    LinkedId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LogLink", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LogLink_Log_LineId",
                        column: x => x.LineId,
                        principalTable: "Log",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Log_CorrectsId",
                table: "Log",
                column: "CorrectsId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Log_On",
                table: "Log",
                column: "On");

            migrationBuilder.CreateIndex(
                name: "IX_Log_OwnerId",
                table: "Log",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_LogLink_LineId_LinkedKind_LinkedId",
                table: "LogLink",
                columns: new[] { "LineId", "LinkedKind", "LinkedId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LogLink_LinkedKind_LinkedId",
                table: "LogLink",
                columns: new[] { "LinkedKind", "LinkedId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "LogLink");

            migrationBuilder.DropTable(
                name: "Log");
        }
    }
}
