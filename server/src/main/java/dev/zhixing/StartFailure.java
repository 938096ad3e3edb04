package dev.zhixing;

import dev.zhixing.postgres.PostgresFailure;

import org.springframework.boot.web.server.PortInUseException;

import java.sql.SQLException;

/** Why the server did not start, in one plain sentence. */
final class StartFailure {

    private StartFailure() {}

    static String sentence(Throwable failure) {
        Throwable deepest = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case PostgresFailure named -> {
                    return firstLine(named);
                }
                case PortInUseException taken -> {
                    return "Port %d is used by another program; choose another one with --port."
                            .formatted(taken.getPort());
                }
                case SQLException refused -> {
                    return "The database refuses: " + firstLine(refused);
                }
                default -> deepest = cause;
            }
        }
        return "Zhixing cannot start: %s (%s); the log in the data folder has the details."
                .formatted(firstLine(deepest), deepest.getClass().getSimpleName());
    }

    private static String firstLine(Throwable cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
