package dev.zhixing.across.interchange.internal;

import static dev.zhixing.across.interchange.internal.db.Tables.IMPORT_RUN;

import dev.zhixing.across.interchange.ImportId;
import dev.zhixing.base.files.FileId;
import dev.zhixing.base.files.StoredFile;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.formats.model.PlanDraft;
import dev.zhixing.formats.model.Reading;
import dev.zhixing.shared.people.PersonId;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps imported files. Only their author ever sees them. */
@Component
class ImportRuns {

    private static final int MOST_PLANS = 200;

    /** Stands for what was read long ago. */
    private static final Reading FORGOTTEN =
            new Reading(
                    List.of(),
                    List.of(),
                    new PlanDraft(
                            "…", null, null, null, List.of(), List.of(), List.of(), List.of(),
                            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                            List.of()),
                    List.of());

    private final DSLContext sql;
    private final JsonMapper json;
    private final Clock clock;

    ImportRuns(DSLContext sql, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    void add(
            ImportId id,
            PersonId author,
            String fileName,
            StoredFile file,
            byte[] hash,
            Reading reading,
            ImportChoices choices) {
        sql.insertInto(IMPORT_RUN)
                .set(IMPORT_RUN.ID, id.value())
                .set(IMPORT_RUN.AUTHOR_ID, author.value())
                .set(IMPORT_RUN.FILE_NAME, fileName)
                .set(IMPORT_RUN.FILE_ID, file.id().value())
                .set(IMPORT_RUN.SIZE, file.size())
                .set(IMPORT_RUN.CONTENT_HASH, hash)
                .set(IMPORT_RUN.READING, jsonb(reading))
                .set(IMPORT_RUN.CHOICES, jsonb(choices))
                .set(IMPORT_RUN.STATE, ImportRun.State.PREVIEW.name())
                .set(IMPORT_RUN.CREATED_AT, clock.instant())
                .execute();
    }

    Optional<ImportRun> find(PersonId author, ImportId id, boolean forUpdate) {
        var query =
                sql.select(
                                IMPORT_RUN.ID,
                                IMPORT_RUN.AUTHOR_ID,
                                IMPORT_RUN.FILE_NAME,
                                IMPORT_RUN.SIZE,
                                IMPORT_RUN.CONTENT_HASH,
                                IMPORT_RUN.READING,
                                IMPORT_RUN.CHOICES,
                                IMPORT_RUN.STATE,
                                IMPORT_RUN.PLAN_ID,
                                IMPORT_RUN.COMMAND_ID,
                                IMPORT_RUN.KEPT_AS,
                                IMPORT_RUN.VERSION)
                        .from(IMPORT_RUN)
                        .where(
                                IMPORT_RUN.ID.eq(id.value()),
                                IMPORT_RUN.AUTHOR_ID.eq(author.value()));
        return (forUpdate ? query.forUpdate() : query).fetchOptional(this::run);
    }

    /** The file of a preview; afterwards it lies with the plan only. */
    FileId file(ImportId id) {
        return sql.select(IMPORT_RUN.FILE_ID)
                .from(IMPORT_RUN)
                .where(IMPORT_RUN.ID.eq(id.value()), IMPORT_RUN.FILE_ID.isNotNull())
                .fetchOptional(row -> new FileId(row.value1()))
                .orElseThrow(NotFound::new);
    }

    /** Plans that the very same file went into, the latest first. */
    List<UUID> plansOfSameFile(byte[] hash) {
        return sql.select(IMPORT_RUN.PLAN_ID)
                .from(IMPORT_RUN)
                .where(
                        IMPORT_RUN.CONTENT_HASH.eq(hash),
                        IMPORT_RUN.STATE.eq(ImportRun.State.APPLIED.name()))
                .groupBy(IMPORT_RUN.PLAN_ID)
                .orderBy(DSL.max(IMPORT_RUN.APPLIED_AT).desc(), IMPORT_RUN.PLAN_ID)
                .limit(MOST_PLANS)
                .fetch(IMPORT_RUN.PLAN_ID);
    }

    /** The name under which this very file first went into a plan. */
    Optional<String> firstName(byte[] hash, UUID plan) {
        return sql.select(IMPORT_RUN.FILE_NAME)
                .from(IMPORT_RUN)
                .where(
                        IMPORT_RUN.CONTENT_HASH.eq(hash),
                        IMPORT_RUN.PLAN_ID.eq(plan),
                        IMPORT_RUN.STATE.eq(ImportRun.State.APPLIED.name()))
                .orderBy(IMPORT_RUN.APPLIED_AT, IMPORT_RUN.ID)
                .limit(1)
                .fetchOptional(IMPORT_RUN.FILE_NAME);
    }

    /** Whether a plan holds this very file already. */
    boolean isKept(byte[] hash, UUID plan) {
        return sql.fetchExists(
                IMPORT_RUN,
                IMPORT_RUN.CONTENT_HASH.eq(hash),
                IMPORT_RUN.PLAN_ID.eq(plan),
                IMPORT_RUN.KEPT_AS.isNotNull(),
                IMPORT_RUN.STATE.eq(ImportRun.State.APPLIED.name()));
    }

    /** Answers whether it was still the preview of that version. */
    boolean choose(ImportId id, int version, ImportChoices choices, Reading reading) {
        return sql.update(IMPORT_RUN)
                        .set(IMPORT_RUN.CHOICES, jsonb(choices))
                        .set(IMPORT_RUN.READING, jsonb(reading))
                        .set(IMPORT_RUN.VERSION, IMPORT_RUN.VERSION.plus(1))
                        .where(
                                IMPORT_RUN.ID.eq(id.value()),
                                IMPORT_RUN.VERSION.eq(version),
                                IMPORT_RUN.STATE.eq(ImportRun.State.PREVIEW.name()))
                        .execute()
                == 1;
    }

    /**
     * @param keptAs the attachment of the plan that holds the file, null when an earlier one does
     */
    void applied(ImportId id, UUID plan, UUID command, @Nullable UUID keptAs) {
        sql.update(IMPORT_RUN)
                .set(IMPORT_RUN.STATE, ImportRun.State.APPLIED.name())
                .set(IMPORT_RUN.PLAN_ID, plan)
                .set(IMPORT_RUN.COMMAND_ID, command)
                .set(IMPORT_RUN.KEPT_AS, keptAs)
                .setNull(IMPORT_RUN.FILE_ID)
                .set(IMPORT_RUN.APPLIED_AT, clock.instant())
                .set(IMPORT_RUN.VERSION, IMPORT_RUN.VERSION.plus(1))
                .where(IMPORT_RUN.ID.eq(id.value()))
                .execute();
    }

    void undone(ImportId id) {
        sql.update(IMPORT_RUN)
                .set(IMPORT_RUN.STATE, ImportRun.State.UNDONE.name())
                .set(IMPORT_RUN.VERSION, IMPORT_RUN.VERSION.plus(1))
                .where(IMPORT_RUN.ID.eq(id.value()))
                .execute();
    }

    /** Drops what was brought before that moment and never applied; answers the files of it. */
    List<FileId> forgetPreviews(Instant before) {
        return forget(IMPORT_RUN.CREATED_AT.lt(before));
    }

    /** Drops the oldest of somebody's previews beyond so many; answers the files of them. */
    List<FileId> forgetPreviews(PersonId author, int kept) {
        return forget(
                IMPORT_RUN.ID.in(
                        DSL.select(IMPORT_RUN.ID)
                                .from(IMPORT_RUN)
                                .where(
                                        IMPORT_RUN.AUTHOR_ID.eq(author.value()),
                                        IMPORT_RUN.STATE.eq(ImportRun.State.PREVIEW.name()))
                                .orderBy(IMPORT_RUN.CREATED_AT.desc(), IMPORT_RUN.ID)
                                .offset(kept)));
    }

    private List<FileId> forget(Condition which) {
        return sql
                .deleteFrom(IMPORT_RUN)
                .where(IMPORT_RUN.STATE.eq(ImportRun.State.PREVIEW.name()), which)
                .returning(IMPORT_RUN.FILE_ID)
                .fetch(IMPORT_RUN.FILE_ID)
                .stream()
                .map(FileId::new)
                .toList();
    }

    /** Of imports before that moment only stays which file went into which plan. */
    void forgetReadings(Instant before) {
        sql.update(IMPORT_RUN)
                .setNull(IMPORT_RUN.READING)
                .where(
                        IMPORT_RUN.READING.isNotNull(),
                        IMPORT_RUN.STATE.ne(ImportRun.State.PREVIEW.name()),
                        IMPORT_RUN.CREATED_AT.lt(before))
                .execute();
    }

    private ImportRun run(Record row) {
        return new ImportRun(
                new ImportId(row.get(IMPORT_RUN.ID)),
                new PersonId(row.get(IMPORT_RUN.AUTHOR_ID)),
                row.get(IMPORT_RUN.FILE_NAME),
                row.get(IMPORT_RUN.SIZE),
                row.get(IMPORT_RUN.CONTENT_HASH),
                reading(row.get(IMPORT_RUN.READING)),
                json.readValue(row.get(IMPORT_RUN.CHOICES).data(), ImportChoices.class),
                ImportRun.State.valueOf(row.get(IMPORT_RUN.STATE)),
                row.get(IMPORT_RUN.PLAN_ID),
                row.get(IMPORT_RUN.COMMAND_ID),
                row.get(IMPORT_RUN.KEPT_AS),
                row.get(IMPORT_RUN.VERSION));
    }

    private Reading reading(@Nullable JSONB stored) {
        return stored == null ? FORGOTTEN : json.readValue(stored.data(), Reading.class);
    }

    private JSONB jsonb(Object value) {
        return JSONB.valueOf(json.writeValueAsString(value));
    }
}
