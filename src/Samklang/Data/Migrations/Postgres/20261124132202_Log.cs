using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samklang.Data.Migrations.Postgres
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    WrittenById = table.Column<Guid>(type: "uuid", nullable: true),
                    WrittenBy = table.Column<string>(type: "text", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CorrectsId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsExample = table.Column<bool>(type: "boolean", nullable: false),
                    Audience_Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    Sentence = table.Column<string>(type: "jsonb", nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    LineId = table.Column<Guid>(type: "uuid", nullable: false),
                    LinkedKind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    LinkedId = table.Column<Guid>(type: "uuid", nullable: false),
                    Audience_Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "uuid", nullable: true)
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
