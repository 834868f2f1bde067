using Microsoft.EntityFrameworkCore.Migrations;

namespace Samklang.Projects.Past.Storing;

/// <summary>In SQLite the tables that are nothing but a key with little beside it lie in the key's own order, at half the size.</summary>
internal static class PastTies
{
    private const string Tables =
        """
        CREATE TABLE "PastParticipations" (
            "ProjectId" INTEGER NOT NULL, "OrganisationId" INTEGER NOT NULL, "Position" INTEGER NOT NULL, "Role" INTEGER NOT NULL, "Contribution" REAL NULL,
            "Cost" REAL NULL, "HasLeft" INTEGER NOT NULL, CONSTRAINT "PK_PastParticipations" PRIMARY KEY ("ProjectId", "OrganisationId", "Position")
        ) WITHOUT ROWID;
        CREATE TABLE "PastProjectFields" (
            "ProjectId" INTEGER NOT NULL, "FieldId" INTEGER NOT NULL, CONSTRAINT "PK_PastProjectFields" PRIMARY KEY ("ProjectId", "FieldId")
        ) WITHOUT ROWID;
        CREATE TABLE "PastProjectTopics" (
            "ProjectId" INTEGER NOT NULL, "TopicId" INTEGER NOT NULL, CONSTRAINT "PK_PastProjectTopics" PRIMARY KEY ("ProjectId", "TopicId")
        ) WITHOUT ROWID;
        """;

    public static void Create(MigrationBuilder migration) => migration.Sql(Tables);
}
