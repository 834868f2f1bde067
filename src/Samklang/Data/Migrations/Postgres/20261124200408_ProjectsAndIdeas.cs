using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samklang.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class ProjectsAndIdeas : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Applicants",
                table: "Programmes",
                type: "text",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<int>(
                name: "LeastCountries",
                table: "Programmes",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "LeastPartners",
                table: "Programmes",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PartnersOnly",
                table: "Programmes",
                type: "text",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<int>(
                name: "RateFrom",
                table: "Programmes",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "RateTo",
                table: "Programmes",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TermsUrl",
                table: "Programmes",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TypeOfAction",
                table: "Items",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Ideas",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Who = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Place = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: true),
                    Sender = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Address = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Tongue = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    LeftAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    KeptUntil = table.Column<DateOnly>(type: "date", nullable: false),
                    TakenUpAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    TakenUpBy = table.Column<string>(type: "text", nullable: true),
                    SecretHash = table.Column<string>(type: "text", nullable: false),
                    Audience_Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ideas", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Projects",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "text", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Acronym = table.Column<string>(type: "text", nullable: true),
                    Stage = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    StageOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "uuid", nullable: true),
                    CallId = table.Column<Guid>(type: "uuid", nullable: true),
                    Reference = table.Column<string>(type: "text", nullable: true),
                    Budget = table.Column<long>(type: "bigint", nullable: true),
                    OwnShare = table.Column<long>(type: "bigint", nullable: true),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ContactId = table.Column<Guid>(type: "uuid", nullable: true),
                    Url = table.Column<string>(type: "text", nullable: true),
                    Audience_Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    Fact = table.Column<string>(type: "jsonb", nullable: false),
                    Summary = table.Column<string>(type: "jsonb", nullable: false),
                    Title = table.Column<string>(type: "jsonb", nullable: false),
                    WhatLasted = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Projects", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Projects_Contacts_ContactId",
                        column: x => x.ContactId,
                        principalTable: "Contacts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_Projects_Items_CallId",
                        column: x => x.CallId,
                        principalTable: "Items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_Projects_Organisations_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Projects_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "ProjectDeadline",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ProjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    DoneOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Audience_Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    Title = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProjectDeadline", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProjectDeadline_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProjectPartner",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ProjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Audience_Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProjectPartner", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProjectPartner_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProjectPartner_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Ideas_KeptUntil",
                table: "Ideas",
                column: "KeptUntil");

            migrationBuilder.CreateIndex(
                name: "IX_Ideas_SecretHash",
                table: "Ideas",
                column: "SecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProjectDeadline_On",
                table: "ProjectDeadline",
                column: "On");

            migrationBuilder.CreateIndex(
                name: "IX_ProjectDeadline_ProjectId",
                table: "ProjectDeadline",
                column: "ProjectId");

            migrationBuilder.CreateIndex(
                name: "IX_ProjectPartner_OrganisationId",
                table: "ProjectPartner",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_ProjectPartner_ProjectId_OrganisationId",
                table: "ProjectPartner",
                columns: new[] { "ProjectId", "OrganisationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Projects_CallId",
                table: "Projects",
                column: "CallId");

            migrationBuilder.CreateIndex(
                name: "IX_Projects_ContactId",
                table: "Projects",
                column: "ContactId");

            migrationBuilder.CreateIndex(
                name: "IX_Projects_Key",
                table: "Projects",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Projects_OwnerId",
                table: "Projects",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Projects_ProgrammeId",
                table: "Projects",
                column: "ProgrammeId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Ideas");

            migrationBuilder.DropTable(
                name: "ProjectDeadline");

            migrationBuilder.DropTable(
                name: "ProjectPartner");

            migrationBuilder.DropTable(
                name: "Projects");

            migrationBuilder.DropColumn(
                name: "Applicants",
                table: "Programmes");

            migrationBuilder.DropColumn(
                name: "LeastCountries",
                table: "Programmes");

            migrationBuilder.DropColumn(
                name: "LeastPartners",
                table: "Programmes");

            migrationBuilder.DropColumn(
                name: "PartnersOnly",
                table: "Programmes");

            migrationBuilder.DropColumn(
                name: "RateFrom",
                table: "Programmes");

            migrationBuilder.DropColumn(
                name: "RateTo",
                table: "Programmes");

            migrationBuilder.DropColumn(
                name: "TermsUrl",
                table: "Programmes");

            migrationBuilder.DropColumn(
                name: "TypeOfAction",
                table: "Items");
        }
    }
}
