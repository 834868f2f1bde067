using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samklang.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Dossiers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Nothing has been released with the older shape. The verdicts stay, and the next one opens the dossier anew.
            migrationBuilder.Sql("DELETE FROM \"Dossiers\"");

            migrationBuilder.DropForeignKey(
                name: "FK_Body_Networks_NetworkId",
                table: "Body");

            migrationBuilder.DropForeignKey(
                name: "FK_Dossiers_Items_ItemId",
                table: "Dossiers");

            migrationBuilder.DropIndex(
                name: "IX_Dossiers_ItemId_OwnerId",
                table: "Dossiers");

            migrationBuilder.DropColumn(
                name: "ItemId",
                table: "Dossiers");

            migrationBuilder.DropColumn(
                name: "Why",
                table: "Dossiers");

            migrationBuilder.AddColumn<string>(
                name: "Why",
                table: "Dossiers",
                type: "jsonb",
                nullable: false,
                defaultValue: "{}");

            migrationBuilder.AddColumn<string>(
                name: "ClosedWhy",
                table: "Dossiers",
                type: "jsonb",
                nullable: false,
                defaultValue: "{}");

            migrationBuilder.AddColumn<Guid>(
                name: "ContactId",
                table: "Dossiers",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsLedByHand",
                table: "Dossiers",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Key",
                table: "Dossiers",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Procedure",
                table: "Dossiers",
                type: "character varying(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Summary",
                table: "Dossiers",
                type: "jsonb",
                nullable: false,
                defaultValue: "{}");

            migrationBuilder.AlterColumn<Guid>(
                name: "NetworkId",
                table: "Body",
                type: "uuid",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uuid");

            migrationBuilder.AddColumn<Guid>(
                name: "OrganisationId",
                table: "Body",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "DossierItem",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Audience_Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    IsInner = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DossierItem", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DossierItem_Dossiers_DossierId",
                        column: x => x.DossierId,
                        principalTable: "Dossiers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_DossierItem_Items_ItemId",
                        column: x => x.ItemId,
                        principalTable: "Items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DossierOperation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OperationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Audience_Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    IsInner = table.Column<bool>(type: "boolean", nullable: false),
                    How = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DossierOperation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DossierOperation_Dossiers_DossierId",
                        column: x => x.DossierId,
                        principalTable: "Dossiers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_DossierOperation_Operations_OperationId",
                        column: x => x.OperationId,
                        principalTable: "Operations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DossierPriority",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PriorityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Audience_Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    IsInner = table.Column<bool>(type: "boolean", nullable: false),
                    Why = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DossierPriority", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DossierPriority_Dossiers_DossierId",
                        column: x => x.DossierId,
                        principalTable: "Dossiers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_DossierPriority_Priorities_PriorityId",
                        column: x => x.PriorityId,
                        principalTable: "Priorities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DossierStage",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Stage = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Audience_Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    IsInner = table.Column<bool>(type: "boolean", nullable: false),
                    Fact = table.Column<string>(type: "jsonb", nullable: false),
                    Note = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DossierStage", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DossierStage_Dossiers_DossierId",
                        column: x => x.DossierId,
                        principalTable: "Dossiers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Meetings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    StartsAt = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    PapersOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    CancelledAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Audience_Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    CancelledWhy = table.Column<string>(type: "jsonb", nullable: false),
                    Fact = table.Column<string>(type: "jsonb", nullable: false),
                    Title = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Meetings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PlanTemplates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "text", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Steps = table.Column<string>(type: "text", nullable: false),
                    IsExample = table.Column<bool>(type: "boolean", nullable: false),
                    Audience_Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    Name = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanTemplates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlanTemplates_Organisations_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DossierActor",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Url = table.Column<string>(type: "text", nullable: true),
                    Audience_Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    IsInner = table.Column<bool>(type: "boolean", nullable: false),
                    Name = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DossierActor", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DossierActor_Dossiers_DossierId",
                        column: x => x.DossierId,
                        principalTable: "Dossiers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RelatedDossier",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RelatedId = table.Column<Guid>(type: "uuid", nullable: false),
                    Audience_Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    IsInner = table.Column<bool>(type: "boolean", nullable: false),
                    Why = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RelatedDossier", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RelatedDossier_Dossiers_DossierId",
                        column: x => x.DossierId,
                        principalTable: "Dossiers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_RelatedDossier_Dossiers_RelatedId",
                        column: x => x.RelatedId,
                        principalTable: "Dossiers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "WorkCalendars",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    BreakFrom = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: true),
                    BreakTo = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: true),
                    AreSqueezeDaysOff = table.Column<bool>(type: "boolean", nullable: false),
                    DaysOff = table.Column<string>(type: "text", nullable: false),
                    Audience_Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkCalendars", x => x.Id);
                    table.ForeignKey(
                        name: "FK_WorkCalendars_Organisations_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MeetingBody",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    MeetingId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Audience_Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingBody", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeetingBody_Body_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Body",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_MeetingBody_Meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Windows",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    OpensOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ClosesAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ClosesAtMidnight = table.Column<bool>(type: "boolean", nullable: false),
                    Url = table.Column<string>(type: "text", nullable: true),
                    TemplateId = table.Column<Guid>(type: "uuid", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Audience_Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    IsInner = table.Column<bool>(type: "boolean", nullable: false),
                    ClosedWhy = table.Column<string>(type: "jsonb", nullable: false),
                    Fact = table.Column<string>(type: "jsonb", nullable: false),
                    Title = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Windows", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Windows_Dossiers_DossierId",
                        column: x => x.DossierId,
                        principalTable: "Dossiers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Windows_PlanTemplates_TemplateId",
                        column: x => x.TemplateId,
                        principalTable: "PlanTemplates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "Notices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    WindowId = table.Column<Guid>(type: "uuid", nullable: true),
                    Before = table.Column<DateOnly>(type: "date", nullable: true),
                    After = table.Column<DateOnly>(type: "date", nullable: true),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SeenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    SeenBy = table.Column<string>(type: "text", nullable: true),
                    Audience_Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    IsInner = table.Column<bool>(type: "boolean", nullable: false),
                    About = table.Column<string>(type: "jsonb", nullable: false),
                    Cause = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Notices_Dossiers_DossierId",
                        column: x => x.DossierId,
                        principalTable: "Dossiers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Notices_Windows_WindowId",
                        column: x => x.WindowId,
                        principalTable: "Windows",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "Steps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    WindowId = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    WorkingDays = table.Column<int>(type: "integer", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: true),
                    PaperDays = table.Column<int>(type: "integer", nullable: false),
                    IsOptional = table.Column<bool>(type: "boolean", nullable: false),
                    IsLeftOut = table.Column<bool>(type: "boolean", nullable: false),
                    MeetingId = table.Column<Guid>(type: "uuid", nullable: true),
                    StartBy = table.Column<DateOnly>(type: "date", nullable: true),
                    LastSafeOn = table.Column<DateOnly>(type: "date", nullable: true),
                    HappensOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DoneOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DoneBy = table.Column<string>(type: "text", nullable: true),
                    Audience_Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    IsInner = table.Column<bool>(type: "boolean", nullable: false),
                    Title = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Steps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Steps_Body_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Body",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Steps_Dossiers_DossierId",
                        column: x => x.DossierId,
                        principalTable: "Dossiers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Steps_Meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_Steps_Windows_WindowId",
                        column: x => x.WindowId,
                        principalTable: "Windows",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ExpertRequests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    To = table.Column<string>(type: "text", nullable: false),
                    OperationId = table.Column<Guid>(type: "uuid", nullable: true),
                    StepId = table.Column<Guid>(type: "uuid", nullable: true),
                    Question = table.Column<string>(type: "text", nullable: false),
                    Passages = table.Column<string>(type: "text", nullable: false),
                    AnswerBy = table.Column<DateOnly>(type: "date", nullable: false),
                    AskedBy = table.Column<string>(type: "text", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SecretHash = table.Column<string>(type: "text", nullable: true),
                    LinkExpiresAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Draft = table.Column<string>(type: "text", nullable: true),
                    Answer = table.Column<string>(type: "text", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Outcome = table.Column<string>(type: "text", nullable: true),
                    OutcomeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Audience_Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    IsInner = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExpertRequests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ExpertRequests_Dossiers_DossierId",
                        column: x => x.DossierId,
                        principalTable: "Dossiers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ExpertRequests_Operations_OperationId",
                        column: x => x.OperationId,
                        principalTable: "Operations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_ExpertRequests_Steps_StepId",
                        column: x => x.StepId,
                        principalTable: "Steps",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Dossiers_ContactId",
                table: "Dossiers",
                column: "ContactId");

            migrationBuilder.CreateIndex(
                name: "IX_Dossiers_Key",
                table: "Dossiers",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Dossiers_OwnerId",
                table: "Dossiers",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Body_OrganisationId",
                table: "Body",
                column: "OrganisationId");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Body_OneHome",
                table: "Body",
                sql: "(\"NetworkId\" IS NULL) <> (\"OrganisationId\" IS NULL)");

            migrationBuilder.CreateIndex(
                name: "IX_DossierItem_DossierId",
                table: "DossierItem",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_DossierItem_ItemId_OwnerId",
                table: "DossierItem",
                columns: new[] { "ItemId", "OwnerId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DossierOperation_DossierId_OperationId",
                table: "DossierOperation",
                columns: new[] { "DossierId", "OperationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DossierOperation_OperationId",
                table: "DossierOperation",
                column: "OperationId");

            migrationBuilder.CreateIndex(
                name: "IX_DossierPriority_DossierId_PriorityId",
                table: "DossierPriority",
                columns: new[] { "DossierId", "PriorityId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DossierPriority_PriorityId",
                table: "DossierPriority",
                column: "PriorityId");

            migrationBuilder.CreateIndex(
                name: "IX_DossierStage_DossierId",
                table: "DossierStage",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_ExpertRequests_DossierId",
                table: "ExpertRequests",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_ExpertRequests_OperationId",
                table: "ExpertRequests",
                column: "OperationId");

            migrationBuilder.CreateIndex(
                name: "IX_ExpertRequests_SecretHash",
                table: "ExpertRequests",
                column: "SecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ExpertRequests_StepId",
                table: "ExpertRequests",
                column: "StepId");

            migrationBuilder.CreateIndex(
                name: "IX_MeetingBody_BodyId",
                table: "MeetingBody",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_MeetingBody_MeetingId",
                table: "MeetingBody",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_On",
                table: "Meetings",
                column: "On");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_DossierId",
                table: "Notices",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_Role_SeenAt",
                table: "Notices",
                columns: new[] { "Role", "SeenAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Notices_WindowId",
                table: "Notices",
                column: "WindowId");

            migrationBuilder.CreateIndex(
                name: "IX_PlanTemplates_Key",
                table: "PlanTemplates",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlanTemplates_OwnerId",
                table: "PlanTemplates",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_DossierActor_DossierId",
                table: "DossierActor",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_RelatedDossier_DossierId_RelatedId",
                table: "RelatedDossier",
                columns: new[] { "DossierId", "RelatedId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RelatedDossier_RelatedId",
                table: "RelatedDossier",
                column: "RelatedId");

            migrationBuilder.CreateIndex(
                name: "IX_Steps_BodyId",
                table: "Steps",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_Steps_DossierId",
                table: "Steps",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_Steps_LastSafeOn",
                table: "Steps",
                column: "LastSafeOn");

            migrationBuilder.CreateIndex(
                name: "IX_Steps_MeetingId",
                table: "Steps",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_Steps_WindowId",
                table: "Steps",
                column: "WindowId");

            migrationBuilder.CreateIndex(
                name: "IX_Windows_ClosesAt",
                table: "Windows",
                column: "ClosesAt");

            migrationBuilder.CreateIndex(
                name: "IX_Windows_DossierId",
                table: "Windows",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_Windows_TemplateId",
                table: "Windows",
                column: "TemplateId");

            migrationBuilder.CreateIndex(
                name: "IX_WorkCalendars_OwnerId",
                table: "WorkCalendars",
                column: "OwnerId",
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_Body_Networks_NetworkId",
                table: "Body",
                column: "NetworkId",
                principalTable: "Networks",
                principalColumn: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_Body_Organisations_OrganisationId",
                table: "Body",
                column: "OrganisationId",
                principalTable: "Organisations",
                principalColumn: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_Dossiers_Contacts_ContactId",
                table: "Dossiers",
                column: "ContactId",
                principalTable: "Contacts",
                principalColumn: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_Dossiers_Organisations_OwnerId",
                table: "Dossiers",
                column: "OwnerId",
                principalTable: "Organisations",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DELETE FROM \"Dossiers\"");

            migrationBuilder.DropForeignKey(
                name: "FK_Body_Networks_NetworkId",
                table: "Body");

            migrationBuilder.DropForeignKey(
                name: "FK_Body_Organisations_OrganisationId",
                table: "Body");

            migrationBuilder.DropForeignKey(
                name: "FK_Dossiers_Contacts_ContactId",
                table: "Dossiers");

            migrationBuilder.DropForeignKey(
                name: "FK_Dossiers_Organisations_OwnerId",
                table: "Dossiers");

            migrationBuilder.DropTable(
                name: "DossierItem");

            migrationBuilder.DropTable(
                name: "DossierOperation");

            migrationBuilder.DropTable(
                name: "DossierPriority");

            migrationBuilder.DropTable(
                name: "DossierStage");

            migrationBuilder.DropTable(
                name: "ExpertRequests");

            migrationBuilder.DropTable(
                name: "MeetingBody");

            migrationBuilder.DropTable(
                name: "Notices");

            migrationBuilder.DropTable(
                name: "DossierActor");

            migrationBuilder.DropTable(
                name: "RelatedDossier");

            migrationBuilder.DropTable(
                name: "WorkCalendars");

            migrationBuilder.DropTable(
                name: "Steps");

            migrationBuilder.DropTable(
                name: "Meetings");

            migrationBuilder.DropTable(
                name: "Windows");

            migrationBuilder.DropTable(
                name: "PlanTemplates");

            migrationBuilder.DropIndex(
                name: "IX_Dossiers_ContactId",
                table: "Dossiers");

            migrationBuilder.DropIndex(
                name: "IX_Dossiers_Key",
                table: "Dossiers");

            migrationBuilder.DropIndex(
                name: "IX_Dossiers_OwnerId",
                table: "Dossiers");

            migrationBuilder.DropIndex(
                name: "IX_Body_OrganisationId",
                table: "Body");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Body_OneHome",
                table: "Body");

            migrationBuilder.DropColumn(
                name: "ClosedWhy",
                table: "Dossiers");

            migrationBuilder.DropColumn(
                name: "ContactId",
                table: "Dossiers");

            migrationBuilder.DropColumn(
                name: "IsLedByHand",
                table: "Dossiers");

            migrationBuilder.DropColumn(
                name: "Key",
                table: "Dossiers");

            migrationBuilder.DropColumn(
                name: "Procedure",
                table: "Dossiers");

            migrationBuilder.DropColumn(
                name: "Summary",
                table: "Dossiers");

            migrationBuilder.DropColumn(
                name: "OrganisationId",
                table: "Body");

            migrationBuilder.DropColumn(
                name: "Why",
                table: "Dossiers");

            migrationBuilder.AddColumn<string>(
                name: "Why",
                table: "Dossiers",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ItemId",
                table: "Dossiers",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AlterColumn<Guid>(
                name: "NetworkId",
                table: "Body",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uuid",
                oldNullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Dossiers_ItemId_OwnerId",
                table: "Dossiers",
                columns: new[] { "ItemId", "OwnerId" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_Body_Networks_NetworkId",
                table: "Body",
                column: "NetworkId",
                principalTable: "Networks",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Dossiers_Items_ItemId",
                table: "Dossiers",
                column: "ItemId",
                principalTable: "Items",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);
        }
    }
}
