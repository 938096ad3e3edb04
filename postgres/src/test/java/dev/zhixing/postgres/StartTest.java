package dev.zhixing.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.postgres.testing.TestPostgres;
import org.junit.jupiter.api.Test;

class StartTest {
    @Test
    void answersQueries() throws Exception {
        var database = TestPostgres.empty();
        try (var connection = database.connect();
                var rows = connection.createStatement().executeQuery("select version()")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).startsWith("PostgreSQL 18");
        }
    }
}
