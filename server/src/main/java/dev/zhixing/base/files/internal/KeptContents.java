package dev.zhixing.base.files.internal;

import static dev.zhixing.base.files.internal.db.Tables.FILE;

import dev.zhixing.base.files.Contents;
import dev.zhixing.base.files.FileId;
import dev.zhixing.base.files.FilesProblem;
import dev.zhixing.base.files.StoredFile;
import dev.zhixing.base.jobs.RepeatedJob;
import dev.zhixing.base.kernel.ActorId;
import dev.zhixing.base.kernel.Refused;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Contents known to the database; bytes that it does not know are swept away after a day. */
@Component
class KeptContents implements Contents, RepeatedJob {

    /** Longer than any upload and its transaction can last. */
    private static final Duration GRACE = Duration.ofDays(1);

    private final DSLContext sql;
    private final Blobs blobs;
    private final Clock clock;

    KeptContents(DSLContext sql, Blobs blobs, Clock clock) {
        this.sql = sql;
        this.blobs = blobs;
        this.clock = clock;
    }

    @Override
    public StoredFile keep(ActorId by, InputStream content) throws IOException {
        UUID id = UUID.randomUUID();
        Blobs.Written written;
        try {
            written = blobs.write(id, content, LARGEST);
        } catch (Blobs.TooLarge tooLarge) {
            throw new Refused(FilesProblem.TOO_LARGE, Map.of("megabytes", LARGEST / 1024 / 1024));
        }
        Instant now = clock.instant();
        String mediaType = MediaTypes.of(written.start());
        sql.insertInto(FILE)
                .set(FILE.ID, id)
                .set(FILE.SIZE, written.size())
                .set(FILE.SHA256, written.sha256())
                .set(FILE.MEDIA_TYPE, mediaType)
                .set(FILE.CREATED_BY, by.value())
                .set(FILE.CREATED_AT, now)
                .execute();
        return new StoredFile(
                new FileId(id),
                written.size(),
                HexFormat.of().formatHex(written.sha256()),
                mediaType,
                now);
    }

    @Override
    public Map<FileId, StoredFile> find(Collection<FileId> files) {
        var found = new HashMap<FileId, StoredFile>();
        sql.selectFrom(FILE)
                .where(FILE.ID.in(files.stream().map(FileId::value).toList()))
                .forEach(
                        row -> {
                            var id = new FileId(row.get(FILE.ID));
                            found.put(
                                    id,
                                    new StoredFile(
                                            id,
                                            row.get(FILE.SIZE),
                                            HexFormat.of().formatHex(row.get(FILE.SHA256)),
                                            row.get(FILE.MEDIA_TYPE),
                                            row.get(FILE.CREATED_AT)));
                        });
        return found;
    }

    @Override
    public InputStream open(FileId file) throws IOException {
        return blobs.open(file.value());
    }

    @Override
    public void remove(FileId file) {
        sql.deleteFrom(FILE).where(FILE.ID.eq(file.value())).execute();
    }

    @Override
    public String name() {
        return "files-sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        try {
            blobs.sweep(clock.instant().minus(GRACE), this::known);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<UUID> known(Collection<UUID> ids) {
        return sql.select(FILE.ID).from(FILE).where(FILE.ID.in(ids)).fetch(FILE.ID);
    }
}
