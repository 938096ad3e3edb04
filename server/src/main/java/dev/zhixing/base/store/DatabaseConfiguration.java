package dev.zhixing.base.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import dev.zhixing.postgres.EmbeddedPostgres;

import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;
import java.util.Optional;

import javax.sql.DataSource;

/** Starts the embedded PostgreSQL unless an external one is named, and pools connections to it. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final Logger log = LoggerFactory.getLogger(DatabaseConfiguration.class);

    @Bean
    RunningDatabase runningDatabase(StoreSettings settings) {
        if (settings.external()) {
            ExternalDatabase.check(settings.databaseUrl());
            return new RunningDatabase(settings.databaseUrl(), null, null, Optional.empty());
        }
        var postgres =
                EmbeddedPostgres.start(
                        EmbeddedPostgres.Settings.at(settings.data().resolve("postgres")));
        postgres.keepRunning(log::warn);
        return new RunningDatabase(
                postgres.jdbcUrl(), postgres.user(), postgres.password(), Optional.of(postgres));
    }

    @Bean
    DataSource dataSource(RunningDatabase database, StoreSettings settings) {
        var pool = new HikariConfig();
        pool.setPoolName("zhixing");
        pool.setJdbcUrl(database.url());
        if (database.user() != null) {
            pool.setUsername(database.user());
            pool.setPassword(database.password());
        }
        pool.setMaximumPoolSize(settings.connections());
        pool.setMinimumIdle(2);
        pool.setConnectionTimeout(5_000);
        pool.addDataSourceProperty("ApplicationName", "zhixing");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new HikariDataSource(pool);
    }

    @Bean
    Settings jooqSettings() {
        return new Settings()
                .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                .withExecuteLogging(false);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
