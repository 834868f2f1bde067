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
                name: "Ideas",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Words = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Who = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Place = table.Column<string>(type: "TEXT", maxLength: 5, nullable: true),
                    Sender = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Tongue = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    LeftAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    KeptUntil = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    TakenUpAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    TakenUpBy = table.Column<string>(type: "TEXT", nullable: true),
                    SecretHash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ideas", x => x.Id);
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
                    Eli = table.Column<string>(type: "TEXT", nullable: true),
                    Budget = table.Column<long>(type: "INTEGER", nullable: true),
                    TypeOfAction = table.Column<string>(type: "TEXT", nullable: true),
                    PublishedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    OpensOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ClosesOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Dates = table.Column<string>(type: "TEXT", nullable: false),
                    ClaimedStatus = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Concepts = table.Column<string>(type: "TEXT", nullable: false),
                    ConfirmedConcepts = table.Column<string>(type: "TEXT", nullable: false),
                    DeclinedConcepts = table.Column<string>(type: "TEXT", nullable: false),
                    FirstSeenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    GoneSince = table.Column<DateOnly>(type: "TEXT", nullable: true),
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
                name: "Meetings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    StartsAt = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    PapersOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Place = table.Column<string>(type: "TEXT", nullable: true),
                    CancelledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CancelledWhy = table.Column<string>(type: "TEXT", nullable: false),
                    Fact = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Meetings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "NutsPlaces",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", maxLength: 5, nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NutsPlaces", x => x.Code);
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
                    AsOf = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsSample = table.Column<bool>(type: "INTEGER", nullable: false)
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

            migrationBuilder.CreateTable(
                name: "PastParticipations",
                columns: table => new
                {
                    ProjectId = table.Column<long>(type: "INTEGER", nullable: false),
                    OrganisationId = table.Column<long>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Role = table.Column<short>(type: "INTEGER", maxLength: 40, nullable: false),
                    Contribution = table.Column<double>(type: "REAL", nullable: true),
                    Cost = table.Column<double>(type: "REAL", nullable: true),
                    HasLeft = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PastParticipations", x => new { x.ProjectId, x.OrganisationId, x.Position });
                });

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
                name: "PastProjectFields",
                columns: table => new
                {
                    ProjectId = table.Column<long>(type: "INTEGER", nullable: false),
                    FieldId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PastProjectFields", x => new { x.ProjectId, x.FieldId });
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
                name: "PastProjectTopics",
                columns: table => new
                {
                    ProjectId = table.Column<long>(type: "INTEGER", nullable: false),
                    TopicId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PastProjectTopics", x => new { x.ProjectId, x.TopicId });
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
                name: "Procedures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Stage = table.Column<string>(type: "TEXT", nullable: true),
                    Events = table.Column<string>(type: "TEXT", nullable: false),
                    Roles = table.Column<string>(type: "TEXT", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Fact = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Procedures", x => x.Id);
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
                    Applicants = table.Column<string>(type: "TEXT", nullable: false),
                    PartnersOnly = table.Column<string>(type: "TEXT", nullable: false),
                    RateFrom = table.Column<int>(type: "INTEGER", nullable: true),
                    RateTo = table.Column<int>(type: "INTEGER", nullable: true),
                    LeastPartners = table.Column<int>(type: "INTEGER", nullable: true),
                    LeastCountries = table.Column<int>(type: "INTEGER", nullable: true),
                    Actions = table.Column<string>(type: "TEXT", nullable: false),
                    TermsUrl = table.Column<string>(type: "TEXT", nullable: true),
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
                name: "RawRecords",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Source = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Reference = table.Column<string>(type: "TEXT", nullable: false),
                    Packed = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    FetchedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ModifiedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SeenIn = table.Column<Guid>(type: "TEXT", nullable: false),
                    Problem = table.Column<string>(type: "TEXT", nullable: true),
                    GoneAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RawRecords", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RegionFigures",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Region = table.Column<string>(type: "TEXT", maxLength: 5, nullable: false),
                    Dataset = table.Column<string>(type: "TEXT", nullable: false),
                    Series = table.Column<string>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Value = table.Column<double>(type: "REAL", nullable: false),
                    Flag = table.Column<string>(type: "TEXT", nullable: true),
                    AsOf = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegionFigures", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SheetImports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", nullable: false),
                    Heads = table.Column<string>(type: "TEXT", nullable: false),
                    Rows = table.Column<string>(type: "TEXT", nullable: false),
                    Columns = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ReadAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RevisionBefore = table.Column<long>(type: "INTEGER", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SheetImports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SourceRuns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    Sweep = table.Column<int>(type: "INTEGER", nullable: false),
                    Pages = table.Column<int>(type: "INTEGER", nullable: false),
                    Seen = table.Column<int>(type: "INTEGER", nullable: false),
                    Announced = table.Column<int>(type: "INTEGER", nullable: true),
                    New = table.Column<int>(type: "INTEGER", nullable: false),
                    Changed = table.Column<int>(type: "INTEGER", nullable: false),
                    Unchanged = table.Column<int>(type: "INTEGER", nullable: false),
                    LeftOut = table.Column<int>(type: "INTEGER", nullable: false),
                    Failed = table.Column<int>(type: "INTEGER", nullable: false),
                    Gone = table.Column<int>(type: "INTEGER", nullable: false),
                    Problems = table.Column<string>(type: "TEXT", nullable: false),
                    Fault = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SourceRuns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SourceStates",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    IsOn = table.Column<bool>(type: "INTEGER", nullable: true),
                    SwitchedBy = table.Column<string>(type: "TEXT", nullable: true),
                    SwitchedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RunId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Cursor = table.Column<string>(type: "TEXT", nullable: true),
                    HeldBy = table.Column<string>(type: "TEXT", nullable: true),
                    HeldUntil = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Validator = table.Column<string>(type: "TEXT", nullable: true),
                    LastRunAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastSuccessAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastError = table.Column<string>(type: "TEXT", nullable: true),
                    FailuresInRow = table.Column<int>(type: "INTEGER", nullable: false),
                    NotBefore = table.Column<DateTime>(type: "TEXT", nullable: true),
                    NextRunAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SourceStates", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "Strengths",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Region = table.Column<string>(type: "TEXT", maxLength: 5, nullable: false),
                    Economy = table.Column<string>(type: "TEXT", maxLength: 6, nullable: true),
                    Science = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    Objective = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Fact = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Strengths", x => x.Id);
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
                    IsDraft = table.Column<bool>(type: "INTEGER", nullable: false),
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
                name: "PlanTemplates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Steps = table.Column<string>(type: "TEXT", nullable: false),
                    IsExample = table.Column<bool>(type: "INTEGER", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Name = table.Column<string>(type: "TEXT", nullable: false)
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
                name: "Reports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ComposedBy = table.Column<string>(type: "TEXT", nullable: false),
                    ComposedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PublishedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Lead = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Reports_Organisations_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "WorkCalendars",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BreakFrom = table.Column<string>(type: "TEXT", maxLength: 5, nullable: true),
                    BreakTo = table.Column<string>(type: "TEXT", maxLength: 5, nullable: true),
                    AreSqueezeDaysOff = table.Column<bool>(type: "INTEGER", nullable: false),
                    DaysOff = table.Column<string>(type: "TEXT", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true)
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
                name: "SheetTraces",
                columns: table => new
                {
                    ImportId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecordKind = table.Column<string>(type: "TEXT", nullable: false),
                    IsNew = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SheetTraces", x => new { x.ImportId, x.RecordId });
                    table.ForeignKey(
                        name: "FK_SheetTraces_SheetImports_ImportId",
                        column: x => x.ImportId,
                        principalTable: "SheetImports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Dossiers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Procedure = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsLedByHand = table.Column<bool>(type: "INTEGER", nullable: false),
                    ContactId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DeclinedStages = table.Column<string>(type: "TEXT", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ClosedWhy = table.Column<string>(type: "TEXT", nullable: false),
                    Summary = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Why = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Dossiers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Dossiers_Contacts_ContactId",
                        column: x => x.ContactId,
                        principalTable: "Contacts",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Dossiers_Organisations_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Organisations",
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
                name: "Partnerships",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    PlatformId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    StageOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ContactId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Cost = table.Column<long>(type: "INTEGER", nullable: true),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
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
                        name: "FK_Partnerships_Contacts_ContactId",
                        column: x => x.ContactId,
                        principalTable: "Contacts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
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
                name: "Priorities",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LearnsFromVerdicts = table.Column<bool>(type: "INTEGER", nullable: false, defaultValue: true),
                    WordsLeftAlone = table.Column<string>(type: "TEXT", nullable: false),
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
                name: "Projects",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Acronym = table.Column<string>(type: "TEXT", nullable: true),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StageOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CallId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Reference = table.Column<string>(type: "TEXT", nullable: true),
                    Budget = table.Column<long>(type: "INTEGER", nullable: true),
                    OwnShare = table.Column<long>(type: "INTEGER", nullable: true),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ContactId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Url = table.Column<string>(type: "TEXT", nullable: true),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Fact = table.Column<string>(type: "TEXT", nullable: false),
                    Summary = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    WhatLasted = table.Column<string>(type: "TEXT", nullable: false)
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
                name: "TwinTowns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Country = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    Nuts = table.Column<string>(type: "TEXT", maxLength: 5, nullable: true),
                    SinceYear = table.Column<int>(type: "INTEGER", nullable: true),
                    IsSinceDecade = table.Column<bool>(type: "INTEGER", nullable: false),
                    PausedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LastSignOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Cost = table.Column<long>(type: "INTEGER", nullable: true),
                    ContactId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Agreement = table.Column<string>(type: "TEXT", nullable: false),
                    Fact = table.Column<string>(type: "TEXT", nullable: false),
                    LastSign = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TwinTowns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TwinTowns_Contacts_ContactId",
                        column: x => x.ContactId,
                        principalTable: "Contacts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_TwinTowns_Organisations_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TwinTowns_Organisations_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Wishes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kinds = table.Column<string>(type: "TEXT", nullable: false),
                    Area = table.Column<string>(type: "TEXT", nullable: false),
                    CallId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ProgrammeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    StrengthId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ContactId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AnswerBy = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Fact = table.Column<string>(type: "TEXT", nullable: false),
                    Part = table.Column<string>(type: "TEXT", nullable: false),
                    Sought = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Wishes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Wishes_Contacts_ContactId",
                        column: x => x.ContactId,
                        principalTable: "Contacts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_Wishes_Items_CallId",
                        column: x => x.CallId,
                        principalTable: "Items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_Wishes_Organisations_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Wishes_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_Wishes_Strengths_StrengthId",
                        column: x => x.StrengthId,
                        principalTable: "Strengths",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "Goals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    FrameworkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CarriesOnId = table.Column<Guid>(type: "TEXT", nullable: true),
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
                    table.ForeignKey(
                        name: "FK_Goals_Goals_CarriesOnId",
                        column: x => x.CarriesOnId,
                        principalTable: "Goals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Goals_Goals_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Goals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RollOverDecision",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FrameworkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SubjectKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Choice = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ToGoalId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedBy = table.Column<string>(type: "TEXT", nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Why = table.Column<string>(type: "TEXT", nullable: false)
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

            migrationBuilder.CreateTable(
                name: "Body",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    NetworkId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: true),
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
                    table.CheckConstraint("CK_Body_OneHome", "(\"NetworkId\" IS NULL) <> (\"OrganisationId\" IS NULL)");
                    table.ForeignKey(
                        name: "FK_Body_Body_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Body",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Body_Networks_NetworkId",
                        column: x => x.NetworkId,
                        principalTable: "Networks",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Body_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
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
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Fee = table.Column<long>(type: "INTEGER", nullable: true),
                    Hours = table.Column<int>(type: "INTEGER", nullable: true),
                    ContactId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReviewBy = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CostFact = table.Column<string>(type: "TEXT", nullable: true),
                    Why = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Membership", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Membership_Contacts_ContactId",
                        column: x => x.ContactId,
                        principalTable: "Contacts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
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
                name: "AccessKeys",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Scopes = table.Column<string>(type: "TEXT", nullable: false),
                    SecretHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LastUsedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RevokedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccessKeys", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccessKeys_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
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
                name: "DigestSubscriptions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Rhythm = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Tongue = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reminds = table.Column<bool>(type: "INTEGER", nullable: false),
                    CoveredUntil = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LeftAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DigestSubscriptions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DigestSubscriptions_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Mails",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    To = table.Column<string>(type: "TEXT", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", nullable: false),
                    Message = table.Column<byte[]>(type: "BLOB", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    NextAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    HandedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Problem = table.Column<string>(type: "TEXT", nullable: true),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Mails", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Mails_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ToldCalendars",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Days = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ToldCalendars", x => x.Key);
                    table.ForeignKey(
                        name: "FK_ToldCalendars_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Webhooks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Url = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Kinds = table.Column<string>(type: "TEXT", nullable: false),
                    HiddenSecret = table.Column<string>(type: "TEXT", nullable: false),
                    SeenUpTo = table.Column<long>(type: "INTEGER", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    StoppedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Webhooks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Webhooks_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReportLine",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReportId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LogLineId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    IsLeftOut = table.Column<bool>(type: "INTEGER", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Heading = table.Column<string>(type: "TEXT", nullable: false),
                    Taken = table.Column<string>(type: "TEXT", nullable: false),
                    Wording = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportLine", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportLine_Log_LogLineId",
                        column: x => x.LogLineId,
                        principalTable: "Log",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ReportLine_Reports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "Reports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DossierActor",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Url = table.Column<string>(type: "TEXT", nullable: true),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DossierId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsInner = table.Column<bool>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false)
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
                name: "DossierItem",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DossierId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsInner = table.Column<bool>(type: "INTEGER", nullable: false)
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
                name: "DossierStage",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DossierId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsInner = table.Column<bool>(type: "INTEGER", nullable: false),
                    Fact = table.Column<string>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: false)
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
                name: "RelatedDossier",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RelatedId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DossierId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsInner = table.Column<bool>(type: "INTEGER", nullable: false),
                    Why = table.Column<string>(type: "TEXT", nullable: false)
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
                name: "Windows",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OpensOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ClosesAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ClosesAtMidnight = table.Column<bool>(type: "INTEGER", nullable: false),
                    Url = table.Column<string>(type: "TEXT", nullable: true),
                    TemplateId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DossierId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsInner = table.Column<bool>(type: "INTEGER", nullable: false),
                    ClosedWhy = table.Column<string>(type: "TEXT", nullable: false),
                    Fact = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false)
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
                    Share = table.Column<decimal>(type: "TEXT", nullable: true),
                    OfficeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ShareFact = table.Column<string>(type: "TEXT", nullable: true)
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
                name: "Orders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    OfficeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StateOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IsChangedByOffice = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsExample = table.Column<bool>(type: "INTEGER", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Orders", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Orders_Offices_OfficeId",
                        column: x => x.OfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Orders_Organisations_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlannedWork",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OfficeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    KeptById = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Days = table.Column<int>(type: "INTEGER", nullable: true),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Title = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlannedWork", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlannedWork_Offices_OfficeId",
                        column: x => x.OfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DossierOperation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OperationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DossierId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsInner = table.Column<bool>(type: "INTEGER", nullable: false),
                    How = table.Column<string>(type: "TEXT", nullable: false)
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
                name: "PartnershipRegion",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Region = table.Column<string>(type: "TEXT", maxLength: 5, nullable: false),
                    IsLead = table.Column<bool>(type: "INTEGER", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PartnershipRegion", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PartnershipRegion_Partnerships_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnerships",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DossierPriority",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PriorityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DossierId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsInner = table.Column<bool>(type: "INTEGER", nullable: false),
                    Why = table.Column<string>(type: "TEXT", nullable: false)
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
                name: "ProjectDeadline",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DoneOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Title = table.Column<string>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true)
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

            migrationBuilder.CreateTable(
                name: "WishAnswers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    WishId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Words = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Who = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Place = table.Column<string>(type: "TEXT", maxLength: 5, nullable: true),
                    Sender = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Tongue = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    LeftAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    KeptUntil = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    TakenUpAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    TakenUpBy = table.Column<string>(type: "TEXT", nullable: true),
                    SecretHash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WishAnswers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_WishAnswers_Wishes_WishId",
                        column: x => x.WishId,
                        principalTable: "Wishes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DeclinedGoal",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PriorityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GoalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Why = table.Column<string>(type: "TEXT", nullable: true),
                    DeclinedBy = table.Column<string>(type: "TEXT", nullable: false),
                    DeclinedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true)
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
                name: "WorkLink",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    WorkKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    WorkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GoalId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PriorityId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Why = table.Column<string>(type: "TEXT", nullable: false)
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

            migrationBuilder.CreateTable(
                name: "MeetingBody",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true)
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
                name: "MembershipReview",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MembershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Choice = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    IsExample = table.Column<bool>(type: "INTEGER", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Why = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MembershipReview", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MembershipReview_Membership_MembershipId",
                        column: x => x.MembershipId,
                        principalTable: "Membership",
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
                    MembershipId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TermFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    TermTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Deputy = table.Column<string>(type: "TEXT", nullable: false),
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
                        name: "FK_Seat_Membership_MembershipId",
                        column: x => x.MembershipId,
                        principalTable: "Membership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_Seat_Networks_NetworkId",
                        column: x => x.NetworkId,
                        principalTable: "Networks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "WebhookDeliveries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    WebhookId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Body = table.Column<string>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    NextAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DeliveredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastStatus = table.Column<int>(type: "INTEGER", nullable: true),
                    Problem = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WebhookDeliveries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_WebhookDeliveries_Webhooks_WebhookId",
                        column: x => x.WebhookId,
                        principalTable: "Webhooks",
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
                name: "Notices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    WindowId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Before = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    After = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SeenAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SeenBy = table.Column<string>(type: "TEXT", nullable: true),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DossierId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsInner = table.Column<bool>(type: "INTEGER", nullable: false),
                    About = table.Column<string>(type: "TEXT", nullable: false),
                    Cause = table.Column<string>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    WindowId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    WorkingDays = table.Column<int>(type: "INTEGER", nullable: false),
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PaperDays = table.Column<int>(type: "INTEGER", nullable: false),
                    IsOptional = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsLeftOut = table.Column<bool>(type: "INTEGER", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    StartBy = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LastSafeOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    HappensOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DoneOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DoneBy = table.Column<string>(type: "TEXT", nullable: true),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DossierId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsInner = table.Column<bool>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false)
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
                name: "YearAreas",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OfficeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    AreaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    IsExample = table.Column<bool>(type: "INTEGER", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Why = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_YearAreas", x => x.Id);
                    table.ForeignKey(
                        name: "FK_YearAreas_OfficeArea_AreaId",
                        column: x => x.AreaId,
                        principalTable: "OfficeArea",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_YearAreas_Offices_OfficeId",
                        column: x => x.OfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OrderChange",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LineId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LineNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    What = table.Column<string>(type: "TEXT", nullable: false),
                    Why = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrderChange", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OrderChange_Orders_OrderId",
                        column: x => x.OrderId,
                        principalTable: "Orders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OrderLines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OfficeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Days = table.Column<int>(type: "INTEGER", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AreaId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ShownTo = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsPlanned = table.Column<bool>(type: "INTEGER", nullable: false),
                    DroppedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WorkId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsExample = table.Column<bool>(type: "INTEGER", nullable: false),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    HowMuch = table.Column<string>(type: "TEXT", nullable: false),
                    What = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrderLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OrderLines_OfficeArea_AreaId",
                        column: x => x.AreaId,
                        principalTable: "OfficeArea",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_OrderLines_Orders_OrderId",
                        column: x => x.OrderId,
                        principalTable: "Orders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_OrderLines_Organisations_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OrderLines_PlannedWork_WorkId",
                        column: x => x.WorkId,
                        principalTable: "PlannedWork",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
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

            migrationBuilder.CreateTable(
                name: "ExpertRequests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    To = table.Column<string>(type: "TEXT", nullable: false),
                    OperationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    StepId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Question = table.Column<string>(type: "TEXT", nullable: false),
                    Passages = table.Column<string>(type: "TEXT", nullable: false),
                    AnswerBy = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AskedBy = table.Column<string>(type: "TEXT", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SecretHash = table.Column<string>(type: "TEXT", nullable: true),
                    LinkExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Draft = table.Column<string>(type: "TEXT", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", nullable: true),
                    OutcomeAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Audience_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience_OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DossierId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsInner = table.Column<bool>(type: "INTEGER", nullable: false)
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
                name: "IX_AccessKeys_PersonId",
                table: "AccessKeys",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_AccessKeys_SecretHash",
                table: "AccessKeys",
                column: "SecretHash",
                unique: true);

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
                name: "IX_Body_OrganisationId",
                table: "Body",
                column: "OrganisationId");

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
                name: "IX_DeclinedGoal_GoalId",
                table: "DeclinedGoal",
                column: "GoalId");

            migrationBuilder.CreateIndex(
                name: "IX_DeclinedGoal_PriorityId_GoalId",
                table: "DeclinedGoal",
                columns: new[] { "PriorityId", "GoalId" },
                unique: true);

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
                name: "IX_DigestSubscriptions_PersonId",
                table: "DigestSubscriptions",
                column: "PersonId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DossierActor_DossierId",
                table: "DossierActor",
                column: "DossierId");

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
                name: "IX_Goals_CarriesOnId",
                table: "Goals",
                column: "CarriesOnId");

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
                name: "IX_Goals_ParentId",
                table: "Goals",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_History_RecordId",
                table: "History",
                column: "RecordId");

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

            migrationBuilder.CreateIndex(
                name: "IX_Mails_Key",
                table: "Mails",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Mails_PersonId",
                table: "Mails",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Mails_State_NextAt",
                table: "Mails",
                columns: new[] { "State", "NextAt" });

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
                name: "IX_Membership_ContactId",
                table: "Membership",
                column: "ContactId");

            migrationBuilder.CreateIndex(
                name: "IX_Membership_MemberId",
                table: "Membership",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_Membership_NetworkId_MemberId",
                table: "Membership",
                columns: new[] { "NetworkId", "MemberId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Membership_ThroughId",
                table: "Membership",
                column: "ThroughId");

            migrationBuilder.CreateIndex(
                name: "IX_MembershipReview_MembershipId",
                table: "MembershipReview",
                column: "MembershipId");

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
                name: "IX_OrderChange_LineId",
                table: "OrderChange",
                column: "LineId");

            migrationBuilder.CreateIndex(
                name: "IX_OrderChange_OrderId",
                table: "OrderChange",
                column: "OrderId");

            migrationBuilder.CreateIndex(
                name: "IX_OrderLines_AreaId",
                table: "OrderLines",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_OrderLines_OrderId_Number",
                table: "OrderLines",
                columns: new[] { "OrderId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OrderLines_OwnerId",
                table: "OrderLines",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_OrderLines_WorkId",
                table: "OrderLines",
                column: "WorkId");

            migrationBuilder.CreateIndex(
                name: "IX_OrderLines_Year",
                table: "OrderLines",
                column: "Year");

            migrationBuilder.CreateIndex(
                name: "IX_Orders_Key",
                table: "Orders",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Orders_OfficeId_OwnerId_Year",
                table: "Orders",
                columns: new[] { "OfficeId", "OwnerId", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Orders_OwnerId",
                table: "Orders",
                column: "OwnerId");

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
                name: "IX_PartnershipRegion_PartnershipId",
                table: "PartnershipRegion",
                column: "PartnershipId");

            migrationBuilder.CreateIndex(
                name: "IX_Partnerships_ContactId",
                table: "Partnerships",
                column: "ContactId");

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
                name: "IX_PlannedWork_OfficeId",
                table: "PlannedWork",
                column: "OfficeId");

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
                name: "IX_Platforms_Key",
                table: "Platforms",
                column: "Key",
                unique: true);

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
                name: "IX_Procedures_Reference",
                table: "Procedures",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Programmes_Key",
                table: "Programmes",
                column: "Key",
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

            migrationBuilder.CreateIndex(
                name: "IX_RawRecords_SeenIn",
                table: "RawRecords",
                column: "SeenIn");

            migrationBuilder.CreateIndex(
                name: "IX_RawRecords_Source_Reference",
                table: "RawRecords",
                columns: new[] { "Source", "Reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Readings_DossierId_On",
                table: "Readings",
                columns: new[] { "DossierId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_RegionFigures_Dataset_Region_Series_Year",
                table: "RegionFigures",
                columns: new[] { "Dataset", "Region", "Series", "Year" },
                unique: true);

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
                name: "IX_ReportLine_LogLineId",
                table: "ReportLine",
                column: "LogLineId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportLine_ReportId_LogLineId",
                table: "ReportLine",
                columns: new[] { "ReportId", "LogLineId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Reports_Key",
                table: "Reports",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Reports_OwnerId",
                table: "Reports",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_RollOverDecision_FrameworkId_SubjectId",
                table: "RollOverDecision",
                columns: new[] { "FrameworkId", "SubjectId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Seat_BodyId",
                table: "Seat",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_Seat_MembershipId",
                table: "Seat",
                column: "MembershipId");

            migrationBuilder.CreateIndex(
                name: "IX_Seat_NetworkId",
                table: "Seat",
                column: "NetworkId");

            migrationBuilder.CreateIndex(
                name: "IX_SheetImports_ReadAt",
                table: "SheetImports",
                column: "ReadAt");

            migrationBuilder.CreateIndex(
                name: "IX_SourceRuns_Source_StartedAt",
                table: "SourceRuns",
                columns: new[] { "Source", "StartedAt" });

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
                name: "IX_Strengths_Key",
                table: "Strengths",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ToldCalendars_PersonId",
                table: "ToldCalendars",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_TwinTowns_ContactId",
                table: "TwinTowns",
                column: "ContactId");

            migrationBuilder.CreateIndex(
                name: "IX_TwinTowns_Key",
                table: "TwinTowns",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TwinTowns_MunicipalityId",
                table: "TwinTowns",
                column: "MunicipalityId");

            migrationBuilder.CreateIndex(
                name: "IX_TwinTowns_OwnerId",
                table: "TwinTowns",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_WebhookDeliveries_MadeAt",
                table: "WebhookDeliveries",
                column: "MadeAt");

            migrationBuilder.CreateIndex(
                name: "IX_WebhookDeliveries_NextAt",
                table: "WebhookDeliveries",
                column: "NextAt");

            migrationBuilder.CreateIndex(
                name: "IX_WebhookDeliveries_WebhookId",
                table: "WebhookDeliveries",
                column: "WebhookId");

            migrationBuilder.CreateIndex(
                name: "IX_Webhooks_PersonId",
                table: "Webhooks",
                column: "PersonId");

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
                name: "IX_WishAnswers_KeptUntil",
                table: "WishAnswers",
                column: "KeptUntil");

            migrationBuilder.CreateIndex(
                name: "IX_WishAnswers_SecretHash",
                table: "WishAnswers",
                column: "SecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_WishAnswers_WishId",
                table: "WishAnswers",
                column: "WishId");

            migrationBuilder.CreateIndex(
                name: "IX_Wishes_CallId",
                table: "Wishes",
                column: "CallId");

            migrationBuilder.CreateIndex(
                name: "IX_Wishes_ContactId",
                table: "Wishes",
                column: "ContactId");

            migrationBuilder.CreateIndex(
                name: "IX_Wishes_Key",
                table: "Wishes",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Wishes_OwnerId",
                table: "Wishes",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Wishes_ProgrammeId",
                table: "Wishes",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_Wishes_StrengthId",
                table: "Wishes",
                column: "StrengthId");

            migrationBuilder.CreateIndex(
                name: "IX_WorkCalendars_OwnerId",
                table: "WorkCalendars",
                column: "OwnerId",
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

            migrationBuilder.CreateIndex(
                name: "IX_YearAreas_AreaId",
                table: "YearAreas",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_YearAreas_OfficeId_Year_AreaId",
                table: "YearAreas",
                columns: new[] { "OfficeId", "Year", "AreaId" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccessKeys");

            migrationBuilder.DropTable(
                name: "AskOutcomes");

            migrationBuilder.DropTable(
                name: "AspNetUserClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserLogins");

            migrationBuilder.DropTable(
                name: "AspNetUserPasskeys");

            migrationBuilder.DropTable(
                name: "AspNetUserTokens");

            migrationBuilder.DropTable(
                name: "DeclinedGoal");

            migrationBuilder.DropTable(
                name: "DeclinedPlace");

            migrationBuilder.DropTable(
                name: "DigestSubscriptions");

            migrationBuilder.DropTable(
                name: "DossierActor");

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
                name: "Feedback");

            migrationBuilder.DropTable(
                name: "GoalLink");

            migrationBuilder.DropTable(
                name: "History");

            migrationBuilder.DropTable(
                name: "Ideas");

            migrationBuilder.DropTable(
                name: "Installations");

            migrationBuilder.DropTable(
                name: "ItemOperation");

            migrationBuilder.DropTable(
                name: "LogLink");

            migrationBuilder.DropTable(
                name: "Mails");

            migrationBuilder.DropTable(
                name: "Matches");

            migrationBuilder.DropTable(
                name: "MeetingBody");

            migrationBuilder.DropTable(
                name: "MembershipReview");

            migrationBuilder.DropTable(
                name: "Notices");

            migrationBuilder.DropTable(
                name: "NutsPlaces");

            migrationBuilder.DropTable(
                name: "OfficeOwner");

            migrationBuilder.DropTable(
                name: "OperationGoal");

            migrationBuilder.DropTable(
                name: "OrderChange");

            migrationBuilder.DropTable(
                name: "OrderLines");

            migrationBuilder.DropTable(
                name: "Pages");

            migrationBuilder.DropTable(
                name: "PartnershipPriority");

            migrationBuilder.DropTable(
                name: "PartnershipRegion");

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

            migrationBuilder.DropTable(
                name: "PriorityGoal");

            migrationBuilder.DropTable(
                name: "PriorityOperation");

            migrationBuilder.DropTable(
                name: "Procedures");

            migrationBuilder.DropTable(
                name: "ProjectDeadline");

            migrationBuilder.DropTable(
                name: "ProjectPartner");

            migrationBuilder.DropTable(
                name: "RawRecords");

            migrationBuilder.DropTable(
                name: "RegionFigures");

            migrationBuilder.DropTable(
                name: "RelatedDossier");

            migrationBuilder.DropTable(
                name: "ReportLine");

            migrationBuilder.DropTable(
                name: "RollOverDecision");

            migrationBuilder.DropTable(
                name: "Seat");

            migrationBuilder.DropTable(
                name: "SheetTraces");

            migrationBuilder.DropTable(
                name: "SourceRuns");

            migrationBuilder.DropTable(
                name: "SourceStates");

            migrationBuilder.DropTable(
                name: "ToldCalendars");

            migrationBuilder.DropTable(
                name: "TwinTowns");

            migrationBuilder.DropTable(
                name: "WebhookDeliveries");

            migrationBuilder.DropTable(
                name: "WishAnswers");

            migrationBuilder.DropTable(
                name: "WorkCalendars");

            migrationBuilder.DropTable(
                name: "WorkLink");

            migrationBuilder.DropTable(
                name: "YearAreas");

            migrationBuilder.DropTable(
                name: "Asks");

            migrationBuilder.DropTable(
                name: "Readings");

            migrationBuilder.DropTable(
                name: "Steps");

            migrationBuilder.DropTable(
                name: "Orders");

            migrationBuilder.DropTable(
                name: "PlannedWork");

            migrationBuilder.DropTable(
                name: "Partnerships");

            migrationBuilder.DropTable(
                name: "Operations");

            migrationBuilder.DropTable(
                name: "Projects");

            migrationBuilder.DropTable(
                name: "Log");

            migrationBuilder.DropTable(
                name: "Reports");

            migrationBuilder.DropTable(
                name: "Membership");

            migrationBuilder.DropTable(
                name: "SheetImports");

            migrationBuilder.DropTable(
                name: "Webhooks");

            migrationBuilder.DropTable(
                name: "Wishes");

            migrationBuilder.DropTable(
                name: "Priorities");

            migrationBuilder.DropTable(
                name: "OfficeArea");

            migrationBuilder.DropTable(
                name: "Goals");

            migrationBuilder.DropTable(
                name: "Positions");

            migrationBuilder.DropTable(
                name: "Body");

            migrationBuilder.DropTable(
                name: "Meetings");

            migrationBuilder.DropTable(
                name: "Windows");

            migrationBuilder.DropTable(
                name: "Platforms");

            migrationBuilder.DropTable(
                name: "People");

            migrationBuilder.DropTable(
                name: "Items");

            migrationBuilder.DropTable(
                name: "Programmes");

            migrationBuilder.DropTable(
                name: "Strengths");

            migrationBuilder.DropTable(
                name: "Offices");

            migrationBuilder.DropTable(
                name: "Frameworks");

            migrationBuilder.DropTable(
                name: "Networks");

            migrationBuilder.DropTable(
                name: "Dossiers");

            migrationBuilder.DropTable(
                name: "PlanTemplates");

            migrationBuilder.DropTable(
                name: "Contacts");

            migrationBuilder.DropTable(
                name: "Organisations");
        }
    }
}
