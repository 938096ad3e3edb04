package dev.zhixing.testkit;

import dev.zhixing.postgres.testing.TestPostgres;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Gives the context a fresh database of the JVM's one test cluster. */
public final class TestDatabase
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var database = TestPostgres.empty();
            TestPropertyValues.of(
                            "zhixing.database-url=%s?user=%s&password=%s"
                                    .formatted(
                                            database.url(), database.user(), database.password()),
                            "zhixing.proxies=127.0.0.1, ::1, 0:0:0:0:0:0:0:1",
                            "zhixing.data=" + Files.createTempDirectory("zhixing-test"))
                    .applyTo(context);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
