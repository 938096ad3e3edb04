package dev.zhixing.shared.search.internal;

import static dev.zhixing.shared.search.internal.db.Tables.CONTAINER_KIND;
import static dev.zhixing.shared.search.internal.db.Tables.ENTRY;

import dev.zhixing.base.kernel.SubjectRef;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
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
 * Asks the index. Each question first takes a bounded number of candidates out of it and ranks only
 * these, so that the commonest words cost no more than others.
 */
@Component
class Finding {

    private static final int CANDIDATES = 1_000;
    private static final int PREFIX = 100;

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
        Condition all = question.permitted();
        for (String word : question.words()) {
            all = all.and(DSL.position(ENTRY.TITLE_FOLDED, word).gt(0));
        }
        String whole = question.whole();
        var candidates =
                DSL.select(columns())
                        .from(ENTRY)
                        .where(question.permitted(), beginsWith(ENTRY.TITLE_FOLDED, whole))
                        .limit(PREFIX)
                        .union(
                                DSL.select(columns())
                                        .from(ENTRY)
                                        .where(all, question.matches(true))
                                        .limit(CANDIDATES))
                        .asTable("candidate");
        Field<String> title = column(candidates, ENTRY.TITLE_FOLDED);
        return fetch(
                candidates,
                DSL.case_().when(title.eq(whole), 0).when(title.startsWith(whole), 1).otherwise(2),
                most);
    }

    /** Titles that are written so on a Latin keyboard: by pinyin or by initials. */
    List<Found> bySound(Question question, int most) {
        String letters = question.whole().replace(" ", "").replace("'", "");
        var candidates =
                DSL.select(columns())
                        .from(ENTRY)
                        .where(question.permitted(), beginsWith(ENTRY.INITIALS, letters))
                        .limit(PREFIX)
                        .union(
                                DSL.select(columns())
                                        .from(ENTRY)
                                        .where(
                                                question.permitted(),
                                                beginsWith(ENTRY.PINYIN, letters))
                                        .limit(PREFIX))
                        .asTable("candidate");
        Field<String> initials = column(candidates, ENTRY.INITIALS);
        Field<String> pinyin = column(candidates, ENTRY.PINYIN);
        return fetch(
                candidates,
                DSL.case_().when(pinyin.eq(letters).or(initials.eq(letters)), 0).otherwise(1),
                most);
    }

    /** All words somewhere in title or body, the newest first. */
    List<Found> inBodies(Question question, int most) {
        Condition all = question.permitted();
        for (String word : question.words()) {
            all =
                    all.and(
                            DSL.position(ENTRY.TITLE_FOLDED, word)
                                    .gt(0)
                                    .or(DSL.position(ENTRY.BODY_FOLDED, word).gt(0)));
        }
        var candidates =
                DSL.select(columns())
                        .from(ENTRY)
                        .where(all, question.matches(false))
                        .limit(CANDIDATES)
                        .asTable("candidate");
        return fetch(candidates, null, most);
    }

    private List<Found> fetch(Table<?> candidates, @Nullable Field<Integer> rank, int most) {
        var order = new ArrayList<OrderField<?>>();
        if (rank != null) {
            order.add(rank);
        }
        order.add(column(candidates, ENTRY.AT).desc());
        order.add(column(candidates, ENTRY.KIND));
        order.add(column(candidates, ENTRY.ID));
        return sql.select(candidates.fields())
                .from(candidates)
                .orderBy(order)
                .limit(most)
                .fetch(Finding::found);
    }

    private static <T> Field<T> column(Table<?> candidates, Field<T> column) {
        return Objects.requireNonNull(candidates.field(column));
    }

    private static List<SelectFieldOrAsterisk> columns() {
        return List.of(
                ENTRY.KIND,
                ENTRY.ID,
                ENTRY.CONTAINER_KIND,
                ENTRY.CONTAINER_ID,
                ENTRY.TITLE,
                ENTRY.BODY,
                ENTRY.TITLE_FOLDED,
                ENTRY.PINYIN,
                ENTRY.INITIALS,
                ENTRY.AT);
    }

    /** In the form of the index on the column's first 100 characters. */
    private static Condition beginsWith(Field<String> column, String text) {
        String pattern =
                text.substring(0, Math.min(text.length(), PREFIX))
                        .replace("\\", "\\\\")
                        .replace("%", "\\%")
                        .replace("_", "\\_");
        return DSL.left(column, DSL.inline(PREFIX)).like(pattern + "%");
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
