package dev.zhixing.base.store.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Foreign keys and triggers, which would refuse rows that come in table by table. Putting the keys
 * back checks every row once more. All of it is part of the surrounding transaction, and needs no
 * more rights than the owner of the tables has.
 */
record Guards(List<String> restoring) {

    static Guards lift(Connection connection, List<Catalog.Shape> tables) throws SQLException {
        var restoring = new ArrayList<String>();
        var lifting = new ArrayList<String>();
        String sql =
                """
                select format('alter table %s drop constraint %I', conrelid::regclass, conname),
                    format('alter table %s add constraint %I %s', conrelid::regclass, conname,
                        pg_get_constraintdef(oid))
                from pg_constraint where contype = 'f' and conparentid = 0
                    and connamespace::regnamespace::text !~ '^pg_'
                order by conrelid::regclass::text, conname
                """;
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                lifting.add(rows.getString(1));
                restoring.add(rows.getString(2));
            }
        }
        for (Catalog.Shape table : tables) {
            lifting.add("alter table %s disable trigger user".formatted(table.quoted()));
            restoring.add("alter table %s enable trigger user".formatted(table.quoted()));
        }
        execute(connection, lifting);
        return new Guards(List.copyOf(restoring));
    }

    void putBack(Connection connection) throws SQLException {
        execute(connection, restoring);
    }

    private static void execute(Connection connection, List<String> commands) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }
}
