package dev.zhixing.base.api;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;

/** Tells a database that cannot be reached from a fault of ours. */
final class Outage {

    private Outage() {}

    /** Whether somewhere beneath this failure the database was away. */
    static boolean isBeneath(@Nullable Throwable failure) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (one instanceof CannotCreateTransactionException
                    || one instanceof DataAccessResourceFailureException
                    || one instanceof SQLTransientConnectionException
                    || one instanceof SQLNonTransientConnectionException
                    || one instanceof SQLException sql && isConnection(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** Class 08: connection; 57P: the server goes down or comes up; 53: it has no room left. */
    private static boolean isConnection(@Nullable String state) {
        return state != null
                && (state.startsWith("08") || state.startsWith("57P") || state.startsWith("53"));
    }
}
