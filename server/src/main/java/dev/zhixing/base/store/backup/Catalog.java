package dev.zhixing.base.store.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What PostgreSQL's own tables know about ours. */
final class Catalog {
    /** Flyway's own table is rebuilt by the migrations themselves. */
    private static final String OURS =
            """
            n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            and c.relname <> 'flyway_schema_history' and c.relpersistence = 'p'
            and not exists (select 1 from pg_depend d
                where d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype = 'e')
            """;

    private Catalog() {}

    /**
     * @param order columns of the primary key, or all of them; ready for ORDER BY
     */
    record Shape(String schema, String name, List<String> columns, String order) {
        String quoted() {
            return quote(schema) + "." + quote(name);
        }

        String copyOut() {
            return "copy (select %s from %s order by %s) to stdout"
                    .formatted(list(columns), quoted(), order);
        }
    }

    static String copyIn(Manifest.Table table) {
        return "copy %s.%s (%s) from stdin"
                .formatted(quote(table.schema()), quote(table.name()), list(table.columns()));
    }

    static List<Shape> tables(Connection connection) throws SQLException {
        // Sorted by bytes wherever the database stands, so that checksums can be compared.
        String sql =
                """
                select n.nspname, c.relname,
                    array(select a.attname::text from pg_attribute a
                        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                            and a.attgenerated = '' order by a.attnum),
                    (select string_agg(
                            case when a.attcollation <> 0 then format('%I collate "C"', a.attname)
                                when i.indrelid is null then format('%I::text collate "C"', a.attname)
                                else format('%I', a.attname) end,
                            ', ' order by coalesce(array_position(i.indkey::int2[], a.attnum), a.attnum))
                        from pg_attribute a left join pg_index i
                            on i.indrelid = a.attrelid and i.indisprimary
                        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                            and a.attgenerated = ''
                            and (i.indrelid is null or a.attnum = any (i.indkey)))
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and
                """
                        + OURS
                        + " order by n.nspname, c.relname";
        var found = new ArrayList<Shape>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                var columns = List.of((String[]) rows.getArray(3).getArray());
                found.add(
                        new Shape(
                                rows.getString(1), rows.getString(2), columns, rows.getString(4)));
            }
        }
        return found;
    }

    static List<Manifest.Sequence> sequences(Connection connection) throws SQLException {
        String sql =
                """
                select n.nspname, c.relname, pg_sequence_last_value(c.oid)
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'S' and
                """
                        + OURS
                        + " order by n.nspname, c.relname";
        var found = new ArrayList<Manifest.Sequence>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                long last = rows.getLong(3);
                if (!rows.wasNull()) {
                    found.add(new Manifest.Sequence(rows.getString(1), rows.getString(2), last));
                }
            }
        }
        return found;
    }

    /** Versions of the applied migrations; empty for a database that never saw any. */
    static List<String> migrations(Connection connection) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement()) {
            try (var rows =
                    statement.executeQuery(
                            "select to_regclass('public.flyway_schema_history') is not null")) {
                rows.next();
                if (!rows.getBoolean(1)) {
                    return List.of();
                }
            }
            try (var rows =
                    statement.executeQuery(
                            "select version from public.flyway_schema_history"
                                    + " where success and version is not null"
                                    + " order by installed_rank")) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }

    private static String list(List<String> columns) {
        return columns.stream().map(Catalog::quote).reduce((a, b) -> a + ", " + b).orElseThrow();
    }

    static String quote(String identifier) {
        return "\"" + identifier.replace("\"", "\"\"") + "\"";
    }
}
