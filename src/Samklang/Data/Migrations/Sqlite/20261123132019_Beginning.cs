using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samklang.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Beginning : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Feedback",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PageKey = table.Column<string>(type: "TEXT", nullable: false),
                    Address = table.Column<string>(type: "TEXT", nullable: false),
                    Tongue = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsUseful = table.Column<bool>(type: "INTEGER", nullable: false),
                    Comment = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    HandledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    HandledBy = table.Column<string>(type: "TEXT", nullable: true),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Feedback", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "History",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ByPersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    RecordKind = table.Column<string>(type: "TEXT", nullable: false),
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Label = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Changes = table.Column<string>(type: "TEXT", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_History", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Items",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Celex = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Procedure = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    CallId = table.Column<string>(type: "TEXT", nullable: true),
                    CallTitle = table.Column<string>(type: "TEXT", nullable: true),
                    ProgrammeCode = table.Column<string>(type: "TEXT", nullable: true),
                    Url = table.Column<string>(type: "TEXT", nullable: true),
                    PublishedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    OpensOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ClosesOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Dates = table.Column<string>(type: "TEXT", nullable: false),
                    ClaimedStatus = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Concepts = table.Column<string>(type: "TEXT", nullable: false),
                    FirstSeenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Fact = table.Column<string>(type: "TEXT", nullable: false),
                    Summary = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Items", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Organisations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Nuts = table.Column<string>(type: "TEXT", maxLength: 5, nullable: true),
                    Country = table.Column<string>(type: "TEXT", nullable: true),
                    Url = table.Column<string>(type: "TEXT", nullable: true),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Fact = table.Column<string>(type: "TEXT", nullable: true),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    ShortName = table.Column<string>(type: "TEXT", nullable: false),
                    Summary = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Organisations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Platforms",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Summary = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Platforms", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Programmes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Abbreviation = table.Column<string>(type: "TEXT", nullable: true),
                    FromYear = table.Column<int>(type: "INTEGER", nullable: true),
                    ToYear = table.Column<int>(type: "INTEGER", nullable: true),
                    HelpedBy = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Area = table.Column<string>(type: "TEXT", nullable: false),
                    FrameworkProgramme = table.Column<string>(type: "TEXT", nullable: true),
                    LegalAct = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Url = table.Column<string>(type: "TEXT", nullable: true),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Fact = table.Column<string>(type: "TEXT", nullable: false),
                    HelpNote = table.Column<string>(type: "TEXT", nullable: false),
                    ManagingAuthority = table.Column<string>(type: "TEXT", nullable: false),
                    PaysFor = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    WhoMayApply = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Programmes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Strengths",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Region = table.Column<string>(type: "TEXT", maxLength: 5, nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Fact = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Strengths", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Dossiers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Why = table.Column<string>(type: "TEXT", nullable: true),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Title = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Dossiers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Dossiers_Items_ItemId",
                        column: x => x.ItemId,
                        principalTable: "Items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Contacts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    About = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Contacts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Contacts_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Frameworks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Series = table.Column<string>(type: "TEXT", nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ValidTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReplacesId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Fact = table.Column<string>(type: "TEXT", nullable: false),
                    ShortTitle = table.Column<string>(type: "TEXT", nullable: false),
                    Summary = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Frameworks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Frameworks_Frameworks_ReplacesId",
                        column: x => x.ReplacesId,
                        principalTable: "Frameworks",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Frameworks_Organisations_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Installations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Region = table.Column<string>(type: "TEXT", maxLength: 5, nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContentLicense = table.Column<string>(type: "TEXT", nullable: true),
                    FeedbackContactId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CopyrightHolder = table.Column<string>(type: "TEXT", nullable: false),
                    Lead = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Why = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Installations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Installations_Organisations_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Networks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Benefit = table.Column<string>(type: "TEXT", nullable: false),
                    Fact = table.Column<string>(type: "TEXT", nullable: false),
                    Field = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Networks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Networks_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "People",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DisplayName = table.Column<string>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsDemonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", nullable: true),
                    PhoneNumber = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "TEXT", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People", x => x.Id);
                    table.ForeignKey(
                        name: "FK_People_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Partnerships",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    PlatformId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Fact = table.Column<string>(type: "TEXT", nullable: false),
                    Summary = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Partnerships", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Partnerships_Organisations_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Partnerships_Platforms_PlatformId",
                        column: x => x.PlatformId,
                        principalTable: "Platforms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Offices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContactId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Fact = table.Column<string>(type: "TEXT", nullable: false),
                    HelpsNotWith = table.Column<string>(type: "TEXT", nullable: false),
                    HelpsWith = table.Column<string>(type: "TEXT", nullable: false),
                    HowItWorks = table.Column<string>(type: "TEXT", nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Offices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Offices_Contacts_ContactId",
                        column: x => x.ContactId,
                        principalTable: "Contacts",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Offices_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Operations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ContactId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    EuEffect = table.Column<string>(type: "TEXT", nullable: false),
                    Fact = table.Column<string>(type: "TEXT", nullable: true),
                    Summary = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Operations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Operations_Contacts_ContactId",
                        column: x => x.ContactId,
                        principalTable: "Contacts",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Pages",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    ContactId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Body = table.Column<string>(type: "TEXT", nullable: false),
                    Fact = table.Column<string>(type: "TEXT", nullable: false),
                    Lead = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Pages_Contacts_ContactId",
                        column: x => x.ContactId,
                        principalTable: "Contacts",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Priorities",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContactId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Description = table.Column<string>(type: "TEXT", nullable: false),
                    Keywords = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Priorities", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Priorities_Contacts_ContactId",
                        column: x => x.ContactId,
                        principalTable: "Contacts",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Priorities_Organisations_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Goals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    FrameworkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Summary = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Goals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Goals_Frameworks_FrameworkId",
                        column: x => x.FrameworkId,
                        principalTable: "Frameworks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Body",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    NetworkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsJoined = table.Column<bool>(type: "INTEGER", nullable: false),
                    ParentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Name = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Body", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Body_Body_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Body",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Body_Networks_NetworkId",
                        column: x => x.NetworkId,
                        principalTable: "Networks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Membership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    NetworkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ThroughId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Why = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Membership", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Membership_Networks_NetworkId",
                        column: x => x.NetworkId,
                        principalTable: "Networks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Membership_Organisations_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Membership_Organisations_ThroughId",
                        column: x => x.ThroughId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimType = table.Column<string>(type: "TEXT", nullable: true),
                    ClaimValue = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetUserClaims_People_UserId",
                        column: x => x.UserId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    ProviderKey = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "TEXT", nullable: true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AspNetUserLogins_People_UserId",
                        column: x => x.UserId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserPasskeys",
                columns: table => new
                {
                    CredentialId = table.Column<byte[]>(type: "BLOB", maxLength: 1024, nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Data = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserPasskeys", x => x.CredentialId);
                    table.ForeignKey(
                        name: "FK_AspNetUserPasskeys_People_UserId",
                        column: x => x.UserId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserTokens",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AspNetUserTokens_People_UserId",
                        column: x => x.UserId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OfficeArea",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    OfficeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Summary = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OfficeArea", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OfficeArea_Offices_OfficeId",
                        column: x => x.OfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OfficeOwner",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OfficeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OfficeOwner", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OfficeOwner_Offices_OfficeId",
                        column: x => x.OfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_OfficeOwner_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ItemOperation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OperationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    How = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ItemOperation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ItemOperation_Items_ItemId",
                        column: x => x.ItemId,
                        principalTable: "Items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ItemOperation_Operations_OperationId",
                        column: x => x.OperationId,
                        principalTable: "Operations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Matches",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PriorityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FoundAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Strength = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Score = table.Column<double>(type: "REAL", nullable: false),
                    Reasons = table.Column<string>(type: "TEXT", nullable: false),
                    Verdict = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    SettledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SettledBy = table.Column<string>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Matches", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Matches_Items_ItemId",
                        column: x => x.ItemId,
                        principalTable: "Items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Matches_Priorities_PriorityId",
                        column: x => x.PriorityId,
                        principalTable: "Priorities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PartnershipPriority",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PriorityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PartnershipPriority", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PartnershipPriority_Partnerships_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnerships",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PartnershipPriority_Priorities_PriorityId",
                        column: x => x.PriorityId,
                        principalTable: "Priorities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PriorityOperation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PriorityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OperationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PriorityOperation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PriorityOperation_Operations_OperationId",
                        column: x => x.OperationId,
                        principalTable: "Operations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PriorityOperation_Priorities_PriorityId",
                        column: x => x.PriorityId,
                        principalTable: "Priorities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "GoalLink",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    GoalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ServesId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Why = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GoalLink", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GoalLink_Goals_GoalId",
                        column: x => x.GoalId,
                        principalTable: "Goals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_GoalLink_Goals_ServesId",
                        column: x => x.ServesId,
                        principalTable: "Goals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OperationGoal",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OperationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GoalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OperationGoal", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OperationGoal_Goals_GoalId",
                        column: x => x.GoalId,
                        principalTable: "Goals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_OperationGoal_Operations_OperationId",
                        column: x => x.OperationId,
                        principalTable: "Operations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PriorityGoal",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PriorityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GoalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Why = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PriorityGoal", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PriorityGoal_Goals_GoalId",
                        column: x => x.GoalId,
                        principalTable: "Goals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PriorityGoal_Priorities_PriorityId",
                        column: x => x.PriorityId,
                        principalTable: "Priorities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Seat",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    NetworkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Fact = table.Column<string>(type: "TEXT", nullable: false),
                    Holder = table.Column<string>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Seat", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Seat_Body_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Body",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Seat_Networks_NetworkId",
                        column: x => x.NetworkId,
                        principalTable: "Networks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserClaims_UserId",
                table: "AspNetUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserLogins_UserId",
                table: "AspNetUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserPasskeys_UserId",
                table: "AspNetUserPasskeys",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_Body_Key",
                table: "Body",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Body_NetworkId",
                table: "Body",
                column: "NetworkId");

            migrationBuilder.CreateIndex(
                name: "IX_Body_ParentId",
                table: "Body",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_Contacts_Key",
                table: "Contacts",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Contacts_OrganisationId",
                table: "Contacts",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Dossiers_ItemId_OwnerId",
                table: "Dossiers",
                columns: new[] { "ItemId", "OwnerId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Frameworks_Key",
                table: "Frameworks",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Frameworks_OwnerId",
                table: "Frameworks",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Frameworks_ReplacesId",
                table: "Frameworks",
                column: "ReplacesId");

            migrationBuilder.CreateIndex(
                name: "IX_GoalLink_GoalId_ServesId",
                table: "GoalLink",
                columns: new[] { "GoalId", "ServesId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GoalLink_ServesId",
                table: "GoalLink",
                column: "ServesId");

            migrationBuilder.CreateIndex(
                name: "IX_Goals_FrameworkId",
                table: "Goals",
                column: "FrameworkId");

            migrationBuilder.CreateIndex(
                name: "IX_Goals_Key",
                table: "Goals",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_History_RecordId",
                table: "History",
                column: "RecordId");

            migrationBuilder.CreateIndex(
                name: "IX_Installations_OwnerId",
                table: "Installations",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_ItemOperation_ItemId_OperationId",
                table: "ItemOperation",
                columns: new[] { "ItemId", "OperationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ItemOperation_OperationId",
                table: "ItemOperation",
                column: "OperationId");

            migrationBuilder.CreateIndex(
                name: "IX_Items_Celex",
                table: "Items",
                column: "Celex");

            migrationBuilder.CreateIndex(
                name: "IX_Items_Key",
                table: "Items",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Items_Kind_ClosesOn",
                table: "Items",
                columns: new[] { "Kind", "ClosesOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Items_Source_Reference",
                table: "Items",
                columns: new[] { "Source", "Reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Matches_ItemId_PriorityId",
                table: "Matches",
                columns: new[] { "ItemId", "PriorityId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Matches_PriorityId_Verdict",
                table: "Matches",
                columns: new[] { "PriorityId", "Verdict" });

            migrationBuilder.CreateIndex(
                name: "IX_Membership_MemberId",
                table: "Membership",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_Membership_NetworkId",
                table: "Membership",
                column: "NetworkId");

            migrationBuilder.CreateIndex(
                name: "IX_Membership_ThroughId",
                table: "Membership",
                column: "ThroughId");

            migrationBuilder.CreateIndex(
                name: "IX_Networks_Key",
                table: "Networks",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Networks_OrganisationId",
                table: "Networks",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_OfficeArea_Key",
                table: "OfficeArea",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OfficeArea_OfficeId",
                table: "OfficeArea",
                column: "OfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_OfficeOwner_OfficeId",
                table: "OfficeOwner",
                column: "OfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_OfficeOwner_OrganisationId",
                table: "OfficeOwner",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Offices_ContactId",
                table: "Offices",
                column: "ContactId");

            migrationBuilder.CreateIndex(
                name: "IX_Offices_OrganisationId",
                table: "Offices",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_OperationGoal_GoalId",
                table: "OperationGoal",
                column: "GoalId");

            migrationBuilder.CreateIndex(
                name: "IX_OperationGoal_OperationId_GoalId",
                table: "OperationGoal",
                columns: new[] { "OperationId", "GoalId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Operations_ContactId",
                table: "Operations",
                column: "ContactId");

            migrationBuilder.CreateIndex(
                name: "IX_Operations_Key",
                table: "Operations",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Organisations_Key",
                table: "Organisations",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Pages_ContactId",
                table: "Pages",
                column: "ContactId");

            migrationBuilder.CreateIndex(
                name: "IX_Pages_Key",
                table: "Pages",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PartnershipPriority_PartnershipId",
                table: "PartnershipPriority",
                column: "PartnershipId");

            migrationBuilder.CreateIndex(
                name: "IX_PartnershipPriority_PriorityId",
                table: "PartnershipPriority",
                column: "PriorityId");

            migrationBuilder.CreateIndex(
                name: "IX_Partnerships_Key",
                table: "Partnerships",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Partnerships_MemberId",
                table: "Partnerships",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_Partnerships_PlatformId",
                table: "Partnerships",
                column: "PlatformId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "People",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_People_OrganisationId",
                table: "People",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "People",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Platforms_Key",
                table: "Platforms",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Priorities_ContactId",
                table: "Priorities",
                column: "ContactId");

            migrationBuilder.CreateIndex(
                name: "IX_Priorities_Key",
                table: "Priorities",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Priorities_OwnerId",
                table: "Priorities",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_PriorityGoal_GoalId",
                table: "PriorityGoal",
                column: "GoalId");

            migrationBuilder.CreateIndex(
                name: "IX_PriorityGoal_PriorityId_GoalId",
                table: "PriorityGoal",
                columns: new[] { "PriorityId", "GoalId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PriorityOperation_OperationId",
                table: "PriorityOperation",
                column: "OperationId");

            migrationBuilder.CreateIndex(
                name: "IX_PriorityOperation_PriorityId_OperationId",
                table: "PriorityOperation",
                columns: new[] { "PriorityId", "OperationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Programmes_Key",
                table: "Programmes",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Seat_BodyId",
                table: "Seat",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_Seat_NetworkId",
                table: "Seat",
                column: "NetworkId");

            migrationBuilder.CreateIndex(
                name: "IX_Strengths_Key",
                table: "Strengths",
                column: "Key",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AspNetUserClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserLogins");

            migrationBuilder.DropTable(
                name: "AspNetUserPasskeys");

            migrationBuilder.DropTable(
                name: "AspNetUserTokens");

            migrationBuilder.DropTable(
                name: "Dossiers");

            migrationBuilder.DropTable(
                name: "Feedback");

            migrationBuilder.DropTable(
                name: "GoalLink");

            migrationBuilder.DropTable(
                name: "History");

            migrationBuilder.DropTable(
                name: "Installations");

            migrationBuilder.DropTable(
                name: "ItemOperation");

            migrationBuilder.DropTable(
                name: "Matches");

            migrationBuilder.DropTable(
                name: "Membership");

            migrationBuilder.DropTable(
                name: "OfficeArea");

            migrationBuilder.DropTable(
                name: "OfficeOwner");

            migrationBuilder.DropTable(
                name: "OperationGoal");

            migrationBuilder.DropTable(
                name: "Pages");

            migrationBuilder.DropTable(
                name: "PartnershipPriority");

            migrationBuilder.DropTable(
                name: "PriorityGoal");

            migrationBuilder.DropTable(
                name: "PriorityOperation");

            migrationBuilder.DropTable(
                name: "Programmes");

            migrationBuilder.DropTable(
                name: "Seat");

            migrationBuilder.DropTable(
                name: "Strengths");

            migrationBuilder.DropTable(
                name: "People");

            migrationBuilder.DropTable(
                name: "Items");

            migrationBuilder.DropTable(
                name: "Offices");

            migrationBuilder.DropTable(
                name: "Partnerships");

            migrationBuilder.DropTable(
                name: "Goals");

            migrationBuilder.DropTable(
                name: "Operations");

            migrationBuilder.DropTable(
                name: "Priorities");

            migrationBuilder.DropTable(
                name: "Body");

            migrationBuilder.DropTable(
                name: "Platforms");

            migrationBuilder.DropTable(
                name: "Frameworks");

            migrationBuilder.DropTable(
                name: "Contacts");

            migrationBuilder.DropTable(
                name: "Networks");

            migrationBuilder.DropTable(
                name: "Organisations");
        }
    }
}
