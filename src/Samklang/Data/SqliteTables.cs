using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Samklang.Data;

/// <summary>In SQLite a table that is nothing but a key with little beside it lies in the key's own order, at half the size.</summary>
#pragma warning disable EF1001 // The generator's parts are for providers; a table's last words have no other place.
internal sealed class SqliteTables(MigrationsSqlGeneratorDependencies parts, IRelationalAnnotationProvider annotations)
    : SqliteMigrationsSqlGenerator(parts, annotations)
#pragma warning restore EF1001
{
    private static readonly HashSet<string> keyOrdered = ["PastParticipations", "PastProjectFields", "PastProjectTopics"];

    protected override void Generate(CreateTableOperation operation, IModel? model, MigrationCommandListBuilder builder, bool terminate = true)
    {
        if (!keyOrdered.Contains(operation.Name))
        {
            base.Generate(operation, model, builder, terminate);
            return;
        }
        base.Generate(operation, model, builder, terminate: false);
        builder.AppendLine(" WITHOUT ROWID;");
        if (terminate)
            EndStatement(builder);
    }
}
