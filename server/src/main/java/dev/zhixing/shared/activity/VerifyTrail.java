package dev.zhixing.shared.activity;

import dev.zhixing.shared.activity.trail.TrailVerdict;
import dev.zhixing.shared.activity.trail.TrailVerification;

import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * Checks the trail without the server: {@code VerifyTrail <JDBC URL> [user] [password]}; a password
 * not given is taken from the environment variable {@code PGPASSWORD}. Only reads.
 *
 * <p>Ends with 0 when the trail is intact, 1 when it was tampered with, 2 when it cannot be read.
 */
public final class VerifyTrail {

    private VerifyTrail() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.isEmpty() || arguments.size() > 3) {
            err.println("Usage: VerifyTrail <JDBC URL> [user] [password]");
            return 2;
        }
        try (Connection connection = connect(arguments)) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            TrailVerdict verdict = TrailVerification.of(DSL.using(connection, SQLDialect.POSTGRES));
            if (verdict.intact()) {
                out.printf(
                        "The trail is intact: %d entries, head %s%n",
                        verdict.entries(), verdict.head());
                return 0;
            }
            out.printf(
                    "The trail was tampered with: entry %d does not fit the %d before it.%n",
                    verdict.brokenAt(), verdict.entries());
            return 1;
        } catch (SQLException | org.jooq.exception.DataAccessException failure) {
            err.println("The trail cannot be read: " + failure.getMessage());
            return 2;
        }
    }

    private static Connection connect(List<String> arguments) throws SQLException {
        if (arguments.size() == 1) {
            return DriverManager.getConnection(arguments.getFirst());
        }
        String password = arguments.size() == 3 ? arguments.get(2) : System.getenv("PGPASSWORD");
        return DriverManager.getConnection(arguments.getFirst(), arguments.get(1), password);
    }
}
