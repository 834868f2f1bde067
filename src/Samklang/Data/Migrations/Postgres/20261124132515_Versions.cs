using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samklang.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Versions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "CarriesOnId",
                table: "Goals",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ParentId",
                table: "Goals",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsDraft",
                table: "Frameworks",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "DeclinedGoal",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PriorityId = table.Column<Guid>(type: "uuid", nullable: false),
                    GoalId = table.Column<Guid>(type: "uuid", nullable: false),
                    Why = table.Column<string>(type: "text", nullable: true),
                    DeclinedBy = table.Column<string>(type: "text", nullable: false),
                    DeclinedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Audience_Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeclinedGoal", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DeclinedGoal_Goals_GoalId",
                        column: x => x.GoalId,
                        principalTable: "Goals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_DeclinedGoal_Priorities_PriorityId",
                        column: x => x.PriorityId,
                        principalTable: "Priorities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RollOverDecision",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    FrameworkId = table.Column<Guid>(type: "uuid", nullable: false),
                    SubjectKind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    Choice = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ToGoalId = table.Column<Guid>(type: "uuid", nullable: true),
                    DecidedBy = table.Column<string>(type: "text", nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Audience_Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    Why = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RollOverDecision", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RollOverDecision_Frameworks_FrameworkId",
                        column: x => x.FrameworkId,
                        principalTable: "Frameworks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "WorkLink",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    WorkKind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    WorkId = table.Column<Guid>(type: "uuid", nullable: false),
                    GoalId = table.Column<Guid>(type: "uuid", nullable: true),
                    PriorityId = table.Column<Guid>(type: "uuid", nullable: true),
                    Audience_Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    Why = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkLink", x => x.Id);
                    table.ForeignKey(
                        name: "FK_WorkLink_Goals_GoalId",
                        column: x => x.GoalId,
                        principalTable: "Goals",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_WorkLink_Priorities_PriorityId",
                        column: x => x.PriorityId,
                        principalTable: "Priorities",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateIndex(
                name: "IX_Goals_CarriesOnId",
                table: "Goals",
                column: "CarriesOnId");

            migrationBuilder.CreateIndex(
                name: "IX_Goals_ParentId",
                table: "Goals",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_DeclinedGoal_GoalId",
                table: "DeclinedGoal",
                column: "GoalId");

            migrationBuilder.CreateIndex(
                name: "IX_DeclinedGoal_PriorityId_GoalId",
                table: "DeclinedGoal",
                columns: new[] { "PriorityId", "GoalId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RollOverDecision_FrameworkId_SubjectId",
                table: "RollOverDecision",
                columns: new[] { "FrameworkId", "SubjectId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_WorkLink_GoalId",
                table: "WorkLink",
                column: "GoalId");

            migrationBuilder.CreateIndex(
                name: "IX_WorkLink_PriorityId",
                table: "WorkLink",
                column: "PriorityId");

            migrationBuilder.CreateIndex(
                name: "IX_WorkLink_WorkId",
                table: "WorkLink",
                column: "WorkId");

            migrationBuilder.AddForeignKey(
                name: "FK_Goals_Goals_CarriesOnId",
                table: "Goals",
                column: "CarriesOnId",
                principalTable: "Goals",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Goals_Goals_ParentId",
                table: "Goals",
                column: "ParentId",
                principalTable: "Goals",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Goals_Goals_CarriesOnId",
                table: "Goals");

            migrationBuilder.DropForeignKey(
                name: "FK_Goals_Goals_ParentId",
                table: "Goals");

            migrationBuilder.DropTable(
                name: "DeclinedGoal");

            migrationBuilder.DropTable(
                name: "RollOverDecision");

            migrationBuilder.DropTable(
                name: "WorkLink");

            migrationBuilder.DropIndex(
                name: "IX_Goals_CarriesOnId",
                table: "Goals");

            migrationBuilder.DropIndex(
                name: "IX_Goals_ParentId",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "CarriesOnId",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "ParentId",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "IsDraft",
                table: "Frameworks");
        }
    }
}
