package dev.zhixing.across.interchange.internal;

import static dev.zhixing.across.interchange.internal.db.Tables.IMPORT_RUN;

import dev.zhixing.across.interchange.ImportId;
import dev.zhixing.formats.model.Reading;
import dev.zhixing.shared.people.PersonId;

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
            byte[] content,
            byte[] hash,
            Reading reading,
            ImportChoices choices) {
        sql.insertInto(IMPORT_RUN)
                .set(IMPORT_RUN.ID, id.value())
                .set(IMPORT_RUN.AUTHOR_ID, author.value())
                .set(IMPORT_RUN.FILE_NAME, fileName)
                .set(IMPORT_RUN.CONTENT, content)
                .set(IMPORT_RUN.SIZE, (long) content.length)
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

    byte[] content(ImportId id) {
        return sql.select(IMPORT_RUN.CONTENT)
                .from(IMPORT_RUN)
                .where(IMPORT_RUN.ID.eq(id.value()))
                .fetchSingle()
                .value1();
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

    void choose(ImportId id, ImportChoices choices, Reading reading) {
        sql.update(IMPORT_RUN)
                .set(IMPORT_RUN.CHOICES, jsonb(choices))
                .set(IMPORT_RUN.READING, jsonb(reading))
                .set(IMPORT_RUN.VERSION, IMPORT_RUN.VERSION.plus(1))
                .where(IMPORT_RUN.ID.eq(id.value()))
                .execute();
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

    /** Drops what was brought before that moment and never applied, together with the files. */
    void forgetPreviews(Instant before) {
        sql.deleteFrom(IMPORT_RUN)
                .where(
                        IMPORT_RUN.STATE.eq(ImportRun.State.PREVIEW.name()),
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
                json.readValue(row.get(IMPORT_RUN.READING).data(), Reading.class),
                json.readValue(row.get(IMPORT_RUN.CHOICES).data(), ImportChoices.class),
                ImportRun.State.valueOf(row.get(IMPORT_RUN.STATE)),
                row.get(IMPORT_RUN.PLAN_ID),
                row.get(IMPORT_RUN.COMMAND_ID),
                row.get(IMPORT_RUN.KEPT_AS),
                row.get(IMPORT_RUN.VERSION));
    }

    private JSONB jsonb(Object value) {
        return JSONB.valueOf(json.writeValueAsString(value));
    }
}
