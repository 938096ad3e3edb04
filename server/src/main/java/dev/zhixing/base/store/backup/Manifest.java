package dev.zhixing.base.store.backup;

import java.time.Instant;
import java.util.List;

/**
 * What a backup file says about itself.
 *
 * @param format version of this layout; a reader refuses a higher one
 * @param migrations versions of the database migrations that were applied, in order
 */
public record Manifest(
        int format,
        Instant takenAt,
        String database,
        List<String> migrations,
        List<Table> tables,
        List<Sequence> sequences,
        List<StoredFile> files) {

    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";

    /**
     * @param sha256 of the rows as COPY writes them, in the order of the primary key
     */
    public record Table(
            String schema, String name, List<String> columns, long rows, String sha256) {
        public String qualified() {
            return schema + "." + name;
        }

        String entry() {
            return "tables/" + qualified() + ".copy";
        }
    }

    /** The last value that a sequence has given out. */
    public record Sequence(String schema, String name, long lastValue) {}

    /**
     * @param path below the attachments' folder, with {@code /} between names
     */
    public record StoredFile(String path, long size, String sha256) {
        String entry() {
            return "files/" + path;
        }
    }
}
