package org.duijie.engine.store;

import java.util.Arrays;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.sqlite.SQLiteDataSource;

/** The tables of a database, and how they come to be as this software knows them. */
final class Schema {
    /** Where Flyway notes which migrations it has made. */
    static final String HISTORY = "flyway_schema_history";

    private final FluentConfiguration migrations;

    Schema(DataSource source) {
        this.migrations = Flyway.configure().dataSource(source)
                .locations("classpath:org/duijie/engine/store/migration");
    }

    /** Makes the tables, or brings them up to date. */
    void migrate() {
        migrations.load().migrate();
    }

    /** Makes the tables as they were in a version. */
    void migrate(int version) {
        migrations.target(Integer.toString(version)).load().migrate();
        migrations.target("latest");
    }

    /** The version the tables are in; 0 if there are none. */
    int version() {
        MigrationInfo current = migrations.load().info().current();
        return current == null ? 0 : number(current);
    }

    /** The version this software makes of them. */
    static int latest() {
        // An empty database in memory will do to be told what there is to be made.
        SQLiteDataSource nothing = new SQLiteDataSource();
        nothing.setUrl("jdbc:sqlite::memory:");
        return Arrays.stream(new Schema(nothing).migrations.load().info().pending()).mapToInt(Schema::number).max()
                .orElseThrow();
    }

    private static int number(MigrationInfo migration) {
        return Integer.parseInt(migration.getVersion().getVersion());
    }
}
