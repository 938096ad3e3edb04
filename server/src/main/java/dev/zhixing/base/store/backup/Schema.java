package dev.zhixing.base.store.backup;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.sql.DataSource;

/** Builds the tables as they were when a backup was made: with the same migrations, no more. */
record Schema(DataSource database) {

    /**
     * @throws BackupFailure if the backup went through migrations that this program does not have
     */
    void mustKnow(List<String> migrations) throws IOException {
        var known = scripts().keySet();
        for (String version : migrations) {
            if (!known.contains(MigrationVersion.fromVersion(version))) {
                throw new BackupFailure(
                        ("The backup was made by a newer version of Zhixing (migration %s);"
                                        + " install that version first.")
                                .formatted(version));
            }
        }
    }

    void build(List<String> migrations) throws IOException {
        var scripts = scripts();
        scripts.keySet().retainAll(migrations.stream().map(MigrationVersion::fromVersion).toList());
        Flyway.configure()
                .dataSource(database)
                .defaultSchema("public")
                .resourceProvider(new Only(scripts))
                .load()
                .migrate();
    }

    /** All migration scripts of this program by version. */
    private static Map<MigrationVersion, Script> scripts() throws IOException {
        var found = new TreeMap<MigrationVersion, Script>();
        var resolver = new PathMatchingResourcePatternResolver();
        for (Resource resource : resolver.getResources("classpath*:db/migration/V*.sql")) {
            String name = resource.getFilename();
            if (name != null) {
                String version = name.substring(1, name.indexOf("__")).replace('_', '.');
                String text = resource.getContentAsString(StandardCharsets.UTF_8);
                found.put(MigrationVersion.fromVersion(version), new Script(name, text));
            }
        }
        return found;
    }

    private record Only(Map<MigrationVersion, Script> scripts) implements ResourceProvider {
        @Override
        public @Nullable LoadableResource getResource(String name) {
            return scripts.values().stream()
                    .filter(script -> script.getFilename().equals(name))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            return prefix.equals("V")
                    ? Collections.unmodifiableCollection(new ArrayList<>(scripts.values()))
                    : List.of();
        }
    }

    private static final class Script extends LoadableResource {
        private final String name;
        private final String text;

        Script(String name, String text) {
            this.name = name;
            this.text = text;
        }

        @Override
        public Reader read() {
            return new StringReader(text);
        }

        @Override
        public String getAbsolutePath() {
            return "db/migration/" + name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return getAbsolutePath();
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
