package dev.zhixing.work.goals.internal;

import static dev.zhixing.work.goals.internal.db.Tables.GOAL;

import dev.zhixing.work.goals.CompanyGoalType;
import dev.zhixing.work.goals.GoalDimension;
import dev.zhixing.work.goals.GoalForm;
import dev.zhixing.work.goals.GoalLevel;
import dev.zhixing.work.goals.MeasuringCycle;
import dev.zhixing.work.goals.StrategicKind;
import dev.zhixing.work.goals.SupervisorArea;

import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * What people enter about a goal, so that loading, saving, comparing and adjusting need no list of
 * fields of their own.
 */
enum GoalField {
    FORM("form", GOAL.FORM, GoalForm.class),
    LEVEL("level", GOAL.LEVEL, GoalLevel.class),
    TITLE("title", GOAL.TITLE),
    DESCRIPTION("description", GOAL.DESCRIPTION),
    UNIT("unit", GOAL.UNIT_ID),
    OWNER("owner", GOAL.OWNER_ID),
    CYCLE("cycle", GOAL.CYCLE_ID),
    PARENT("parent", GOAL.PARENT_ID),
    WEIGHT("weight", GOAL.WEIGHT),
    START("start", GOAL.START_DAY),
    DUE("due", GOAL.DUE),
    SHARED("shared", GOAL.SHARED),
    SPECIFIC("specific", GOAL.SPECIFIC),
    MEASURABLE("measurable", GOAL.MEASURABLE),
    ACHIEVABLE("achievable", GOAL.ACHIEVABLE),
    RELEVANT("relevant", GOAL.RELEVANT),
    TIME_BOUND("timeBound", GOAL.TIME_BOUND),
    STANDARD("standard", GOAL.STANDARD),
    METRIC("metric", GOAL.METRIC_ID),
    FIGURE_UNIT("figureUnit", GOAL.FIGURE_UNIT),
    BASE("base", GOAL.BASE),
    TARGET("target", GOAL.TARGET),
    CURRENT("current", GOAL.CURRENT),
    DIMENSION("dimension", GOAL.DIMENSION, GoalDimension.class),
    AREA("area", GOAL.AREA, SupervisorArea.class),
    MEASURING_CYCLE("measuringCycle", GOAL.MEASURING_CYCLE, MeasuringCycle.class),
    COMPANY_TYPE("companyType", GOAL.COMPANY_TYPE, CompanyGoalType.class),
    STRATEGIC_KIND("strategicKind", GOAL.STRATEGIC_KIND, StrategicKind.class),
    HORIZON_YEARS("horizonYears", GOAL.HORIZON_YEARS),
    WANTED_ROLE("wantedRole", GOAL.WANTED_ROLE),
    FIELD("field", GOAL.FIELD),
    IDEAL_STATE("idealState", GOAL.IDEAL_STATE),
    COMPANY_PATH("companyPath", GOAL.COMPANY_PATH);

    private final String api;
    private final Field<?> column;
    private final @Nullable Class<? extends Enum<?>> codes;

    GoalField(String api, Field<?> column) {
        this(api, column, null);
    }

    GoalField(String api, Field<?> column, @Nullable Class<? extends Enum<?>> codes) {
        this.api = api;
        this.column = column;
        this.codes = codes;
    }

    /** The name as in the API. */
    String api() {
        return api;
    }

    Field<?> column() {
        return column;
    }

    /** From a column's value. */
    @Nullable Object read(@Nullable Object value) {
        if (value == null || codes == null) {
            return value;
        }
        for (Enum<?> code : codes.getEnumConstants()) {
            if (code.name().equals(value)) {
                return code;
            }
        }
        throw new IllegalStateException("%s is no %s.".formatted(value, codes));
    }

    @Nullable Object toColumn(@Nullable Object value) {
        return value instanceof Enum<?> code ? code.name() : value;
    }

    /** What a goal promises: changing it while in force is an adjustment with a reason. */
    boolean isPromise() {
        return switch (this) {
            case TITLE, DUE, METRIC, FIGURE_UNIT, BASE, TARGET, STANDARD -> true;
            default -> false;
        };
    }

    /** Letters and figures: who confirmed them has to confirm again what they become. */
    boolean isConfirmed() {
        return switch (this) {
            case SPECIFIC, MEASURABLE, ACHIEVABLE, RELEVANT, TIME_BOUND, START -> true;
            default -> isPromise();
        };
    }
}
