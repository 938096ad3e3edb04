package dev.zhixing.shared.search.internal;

import static dev.zhixing.shared.search.internal.db.Tables.CONTAINER_KIND;
import static dev.zhixing.shared.search.internal.db.Tables.ENTRY;

import dev.zhixing.base.kernel.SubjectRef;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Asks the index. Each question looks through a bounded number of rows, so that the commonest words
 * cost no more than others: titles in an index that holds them, of the caller's own containers when
 * these are few and of the newest things otherwise; whatever is too rare to turn up there is looked
 * up by its characters.
 */
@Component
class Finding {

    /** Rows of an index that one question looks through. */
    private static final int LOOKED_THROUGH = 30_000;

    private static final int CANDIDATES = 1_000;
    private static final int HEAD = 100;

    private final DSLContext sql;

    Finding(DSLContext sql) {
        this.sql = sql;
    }

    /** One thing found. */
    record Found(
            SubjectRef subject,
            @Nullable SubjectRef container,
            String title,
            String body,
            Instant at) {}

    /** Every kind of container that anything found could lie in. */
    List<String> containerKinds() {
        return sql.select(CONTAINER_KIND.KIND)
                .from(CONTAINER_KIND)
                .orderBy(CONTAINER_KIND.KIND)
                .fetch(CONTAINER_KIND.KIND);
    }

    /** All words in the title: whole title first, then titles that begin so, then the newest. */
    List<Found> inTitles(Question question, int most) {
        String whole = question.whole();
        Table<?> looked = question.isNarrow() ? ownRows(question) : newestRows();
        var hits =
                DSL.select(keys(looked, ENTRY.TITLE_HEAD))
                        .from(looked)
                        .where(permitted(looked, question))
                        .and(question.found(column(looked, ENTRY.TITLE_HEAD)))
                        .limit(question.isNarrow() ? LOOKED_THROUGH : most)
                        .asTable("hit");
        var candidates =
                beginning(ENTRY.TITLE_HEAD, whole, question)
                        .union(DSL.select(keys(hits, ENTRY.TITLE_HEAD)).from(hits))
                        .asTable("candidate");
        Field<String> head = column(candidates, ENTRY.TITLE_HEAD);
        return fetch(
                candidates,
                DSL.case_().when(head.eq(whole), 0).when(head.startsWith(whole), 1).otherwise(2),
                most);
    }

    /** Titles that are written so on a Latin keyboard: by pinyin or by initials. */
    List<Found> bySound(Question question, int most) {
        String letters = question.whole().replace(" ", "").replace("'", "");
        var candidates =
                beginning(ENTRY.INITIALS, letters, question)
                        .union(beginning(ENTRY.PINYIN, letters, question))
                        .asTable("candidate");
        Field<String> sound = column(candidates, ENTRY.INITIALS);
        return fetch(candidates, DSL.case_().when(sound.eq(letters), 0).otherwise(1), most);
    }

    /** All words somewhere in title or body: titles first, then the newest. */
    List<Found> anywhere(Question question, int most) {
        Condition everywhere =
                DSL.and(
                        question.words().stream()
                                .map(
                                        word ->
                                                DSL.position(ENTRY.TITLE_FOLDED, word)
                                                        .gt(0)
                                                        .or(
                                                                DSL.position(
                                                                                ENTRY.BODY_FOLDED,
                                                                                word)
                                                                        .gt(0)))
                                .toList());
        var rank = DSL.case_().when(question.found(ENTRY.TITLE_FOLDED), 0).otherwise(1).as("rank");
        var fields = new ArrayList<SelectFieldOrAsterisk>(List.of(ENTRY.KIND, ENTRY.ID, ENTRY.AT));
        fields.add(rank);
        var candidates =
                DSL.select(fields)
                        .from(ENTRY)
                        .where(question.permits(ENTRY.CONTAINER_ID, ENTRY.KIND))
                        .and(question.matches())
                        .and(everywhere)
                        .limit(CANDIDATES)
                        .asTable("candidate");
        return fetch(candidates, Objects.requireNonNull(candidates.field(rank)), most);
    }

    /** What lies in the caller's own containers, and what everybody may see. */
    private static Table<?> ownRows(Question question) {
        return rows(ENTRY.CONTAINER_ID.eq(DSL.any(question.ids())))
                .unionAll(rows(ENTRY.CONTAINER_ID.isNull()))
                .limit(LOOKED_THROUGH)
                .asTable("looked");
    }

    private static SelectConditionStep<Record> rows(Condition where) {
        return DSL.select(keys(ENTRY, ENTRY.TITLE_HEAD)).from(ENTRY).where(where);
    }

    private static Table<?> newestRows() {
        return DSL.select(keys(ENTRY, ENTRY.TITLE_HEAD))
                .from(ENTRY)
                .orderBy(ENTRY.AT.desc())
                .limit(LOOKED_THROUGH)
                .asTable("looked");
    }

    /**
     * What begins with the text, out of the index on the head. The text stands in the statement
     * itself: as a parameter it would lose the index as soon as the plan is made for all texts.
     */
    private static Select<Record> beginning(Field<String> head, String text, Question question) {
        var looked =
                DSL.select(keys(ENTRY, head))
                        .from(ENTRY)
                        .where(head.like(DSL.inline(pattern(text))))
                        .limit(LOOKED_THROUGH)
                        .asTable("beginning");
        return DSL.select(keys(looked, head))
                .from(looked)
                .where(permitted(looked, question))
                .limit(CANDIDATES);
    }

    private static String pattern(String text) {
        return text.substring(0, Math.min(text.length(), HEAD))
                        .replace("\\", "\\\\")
                        .replace("%", "\\%")
                        .replace("_", "\\_")
                + "%";
    }

    private static Condition permitted(Table<?> looked, Question question) {
        return question.permits(column(looked, ENTRY.CONTAINER_ID), column(looked, ENTRY.KIND));
    }

    private List<Found> fetch(Table<?> candidates, Field<Integer> rank, int most) {
        List<OrderField<?>> order =
                List.of(
                        rank,
                        column(candidates, ENTRY.AT).desc(),
                        column(candidates, ENTRY.KIND),
                        column(candidates, ENTRY.ID));
        var best =
                DSL.select(
                                column(candidates, ENTRY.KIND),
                                column(candidates, ENTRY.ID),
                                DSL.rowNumber().over(DSL.orderBy(order)).as("place"))
                        .from(candidates)
                        .orderBy(order)
                        .limit(most)
                        .asTable("best");
        return sql.select(
                        ENTRY.KIND,
                        ENTRY.ID,
                        ENTRY.CONTAINER_KIND,
                        ENTRY.CONTAINER_ID,
                        ENTRY.TITLE,
                        ENTRY.BODY,
                        ENTRY.AT)
                .from(best)
                .join(ENTRY)
                .on(ENTRY.KIND.eq(column(best, ENTRY.KIND)), ENTRY.ID.eq(column(best, ENTRY.ID)))
                .orderBy(DSL.field(best.getQualifiedName().append("place")))
                .fetch(Finding::found);
    }

    private static List<SelectFieldOrAsterisk> keys(Table<?> table, Field<String> head) {
        return List.of(
                column(table, ENTRY.KIND),
                column(table, ENTRY.ID),
                column(table, ENTRY.CONTAINER_ID),
                column(table, ENTRY.AT),
                column(table, head));
    }

    private static <T> Field<T> column(Table<?> table, Field<T> column) {
        return Objects.requireNonNull(table.field(column));
    }

    private static Found found(Record row) {
        String kind = row.get(ENTRY.CONTAINER_KIND);
        UUID container = row.get(ENTRY.CONTAINER_ID);
        return new Found(
                new SubjectRef(row.get(ENTRY.KIND), row.get(ENTRY.ID)),
                kind == null || container == null ? null : new SubjectRef(kind, container),
                row.get(ENTRY.TITLE),
                row.get(ENTRY.BODY),
                row.get(ENTRY.AT));
    }
}
