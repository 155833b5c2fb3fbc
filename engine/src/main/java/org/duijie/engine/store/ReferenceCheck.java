package org.duijie.engine.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.sql.DataSource;

import org.duijie.engine.doctor.Symptom;
import org.duijie.engine.text.Text;

/** Whether every reference of one row to another finds it. */
final class ReferenceCheck {
    private final DataSource source;
    private final Database database;

    ReferenceCheck(DataSource source, Database database) {
        this.source = source;
        this.database = database;
    }

    private record Reference(String table, String column, String to, String key) {}

    List<Symptom> look() {
        List<Symptom> found = new ArrayList<>();
        for (Reference each : references()) {
            long lost = database.sql("SELECT COUNT(*) FROM " + each.table + " WHERE " + each.column
                    + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " + each.to + " AS there WHERE there." + each.key
                    + " = "
                    + each.table + "." + each.column + ")").query(Long.class).single();
            if (lost > 0) {
                found.add(new Symptom(Symptom.Gravity.TRUTH, each.table + "." + each.column,
                        Text.of("指向不存在的" + each.to + "：" + lost + " 行", "refers to " + each.to + " that are not there: "
                                + lost + " rows"),
                        false));
            }
        }
        return found;
    }

    private List<Reference> references() {
        List<Reference> references = new ArrayList<>();
        try (Connection connection = source.getConnection()) {
            for (String table : Tables.TRUTH) {
                try (ResultSet row = connection.getMetaData().getImportedKeys(null, connection.getSchema(), table)) {
                    while (row.next()) {
                        references.add(new Reference(table, row.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT),
                                row.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT),
                                row.getString("PKCOLUMN_NAME").toLowerCase(Locale.ROOT)));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The references cannot be looked at", e);
        }
        return references;
    }
}
