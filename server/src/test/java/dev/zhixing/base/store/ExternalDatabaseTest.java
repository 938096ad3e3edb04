package dev.zhixing.base.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhixing.postgres.PostgresFailure;
import dev.zhixing.postgres.testing.TestPostgres;

import org.junit.jupiter.api.Test;

class ExternalDatabaseTest {

    private final TestPostgres.Database database = TestPostgres.empty();

    @Test
    void acceptsAServerThatAnswers() {
        assertThatCode(() -> ExternalDatabase.check(url(database.password())))
                .doesNotThrowAnyException();
    }

    @Test
    void namesAWrongPasswordWithoutRepeatingIt() {
        assertThatThrownBy(() -> ExternalDatabase.check(url("guessed")))
                .isInstanceOf(PostgresFailure.class)
                .hasMessageContaining(database.url())
                .hasMessageContaining("password authentication failed")
                .message()
                .doesNotContain("guessed");
    }

    @Test
    void saysHowAUrlLooks() {
        assertThatThrownBy(() -> ExternalDatabase.check("mysql://localhost/zhixing"))
                .hasMessageContaining("must look like jdbc:postgresql://");
    }

    @Test
    void namesAServerThatDoesNotAnswer() {
        assertThatThrownBy(() -> ExternalDatabase.check("jdbc:postgresql://127.0.0.1:1/zhixing"))
                .hasMessageContaining("127.0.0.1:1/zhixing cannot be used");
    }

    private String url(String password) {
        return "%s?user=%s&password=%s".formatted(database.url(), database.user(), password);
    }
}
