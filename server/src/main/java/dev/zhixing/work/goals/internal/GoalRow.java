package dev.zhixing.work.goals.internal;

import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.work.goals.GoalFigure;
import dev.zhixing.work.goals.GoalForm;
import dev.zhixing.work.goals.GoalId;
import dev.zhixing.work.goals.GoalLevel;
import dev.zhixing.work.goals.GoalState;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * A goal as it is stored.
 *
 * @param values what people entered; an empty field is missing
 * @param asked whether the reader it was loaded for is asked to confirm it
 */
record GoalRow(
        GoalId id,
        GoalState state,
        Map<GoalField, Object> values,
        @Nullable BigDecimal score,
        @Nullable String reflection,
        @Nullable Instant closedAt,
        @Nullable UUID carriedFrom,
        boolean asked,
        @Nullable Instant deletedAt,
        int version) {

    GoalRow {
        values = Collections.unmodifiableMap(values);
    }

    SubjectRef ref() {
        return id.ref();
    }

    @Nullable Object get(GoalField field) {
        return values.get(field);
    }

    GoalRow with(Map<GoalField, @Nullable Object> entered) {
        var next = new EnumMap<GoalField, Object>(GoalField.class);
        next.putAll(values);
        entered.forEach(
                (field, value) -> {
                    if (value == null) {
                        next.remove(field);
                    } else {
                        next.put(field, value);
                    }
                });
        return new GoalRow(
                id,
                state,
                next,
                score,
                reflection,
                closedAt,
                carriedFrom,
                asked,
                deletedAt,
                version);
    }

    GoalRow state(GoalState next) {
        return new GoalRow(
                id,
                next,
                values,
                score,
                reflection,
                closedAt,
                carriedFrom,
                asked,
                deletedAt,
                version);
    }

    GoalRow closed(
            GoalState next,
            @Nullable BigDecimal given,
            @Nullable String why,
            @Nullable Instant at) {
        return new GoalRow(
                id, next, values, given, why, at, carriedFrom, asked, deletedAt, version);
    }

    GoalRow version(int next) {
        return new GoalRow(
                id,
                state,
                values,
                score,
                reflection,
                closedAt,
                carriedFrom,
                asked,
                deletedAt,
                next);
    }

    GoalForm form() {
        return (GoalForm) need(GoalField.FORM);
    }

    GoalLevel level() {
        return (GoalLevel) need(GoalField.LEVEL);
    }

    String title() {
        return (String) need(GoalField.TITLE);
    }

    PersonId owner() {
        return new PersonId((UUID) need(GoalField.OWNER));
    }

    @Nullable UUID unit() {
        return uuid(GoalField.UNIT);
    }

    @Nullable UUID cycle() {
        return uuid(GoalField.CYCLE);
    }

    @Nullable UUID parent() {
        return uuid(GoalField.PARENT);
    }

    @Nullable UUID metric() {
        return uuid(GoalField.METRIC);
    }

    @Nullable LocalDate start() {
        return (LocalDate) get(GoalField.START);
    }

    @Nullable LocalDate due() {
        return (LocalDate) get(GoalField.DUE);
    }

    boolean shared() {
        return Boolean.TRUE.equals(get(GoalField.SHARED));
    }

    @Nullable String text(GoalField field) {
        return (String) get(field);
    }

    @Nullable BigDecimal number(GoalField field) {
        return (BigDecimal) get(field);
    }

    /** With the indicator's latest value in the place of the entered one. */
    GoalFigure figure(dev.zhixing.work.goals.Evidence.@Nullable Value reading) {
        return GoalFigure.of(
                metric(),
                text(GoalField.FIGURE_UNIT),
                number(GoalField.BASE),
                number(GoalField.TARGET),
                reading == null ? number(GoalField.CURRENT) : reading.amount(),
                reading == null ? null : reading.day());
    }

    private @Nullable UUID uuid(GoalField field) {
        return (UUID) get(field);
    }

    private Object need(GoalField field) {
        return Objects.requireNonNull(values.get(field), field.api());
    }
}
