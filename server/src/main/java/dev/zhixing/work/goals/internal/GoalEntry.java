package dev.zhixing.work.goals.internal;

import dev.zhixing.base.kernel.Patch;
import dev.zhixing.work.goals.CompanyGoalType;
import dev.zhixing.work.goals.GoalDimension;
import dev.zhixing.work.goals.GoalForm;
import dev.zhixing.work.goals.GoalLevel;
import dev.zhixing.work.goals.MeasuringCycle;
import dev.zhixing.work.goals.StrategicKind;
import dev.zhixing.work.goals.SupervisorArea;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * What is entered about a goal, new or changed.
 *
 * @param adjustmentReason why a goal in force now promises something else
 */
public record GoalEntry(
        Patch<GoalForm> form,
        Patch<GoalLevel> level,
        Patch<String> title,
        Patch<String> description,
        Patch<UUID> unitId,
        Patch<UUID> ownerId,
        Patch<UUID> cycleId,
        Patch<UUID> parentId,
        Patch<BigDecimal> weight,
        Patch<LocalDate> start,
        Patch<LocalDate> due,
        Patch<Boolean> shared,
        Patch<String> specific,
        Patch<String> measurable,
        Patch<String> achievable,
        Patch<String> relevant,
        Patch<String> timeBound,
        Patch<String> standard,
        Patch<UUID> metricId,
        Patch<String> figureUnit,
        Patch<BigDecimal> base,
        Patch<BigDecimal> target,
        Patch<BigDecimal> current,
        Patch<GoalDimension> dimension,
        Patch<SupervisorArea> area,
        Patch<MeasuringCycle> measuringCycle,
        Patch<CompanyGoalType> companyType,
        Patch<StrategicKind> strategicKind,
        Patch<Integer> horizonYears,
        Patch<String> wantedRole,
        Patch<String> field,
        Patch<String> idealState,
        Patch<String> companyPath,
        Patch<String> adjustmentReason) {

    /** The fields that were sent, blank texts as null. */
    Map<GoalField, @Nullable Object> entered() {
        var entered = new EnumMap<GoalField, @Nullable Object>(GoalField.class);
        put(entered, GoalField.FORM, form);
        put(entered, GoalField.LEVEL, level);
        put(entered, GoalField.TITLE, title);
        put(entered, GoalField.DESCRIPTION, description);
        put(entered, GoalField.UNIT, unitId);
        put(entered, GoalField.OWNER, ownerId);
        put(entered, GoalField.CYCLE, cycleId);
        put(entered, GoalField.PARENT, parentId);
        put(entered, GoalField.WEIGHT, weight);
        put(entered, GoalField.START, start);
        put(entered, GoalField.DUE, due);
        put(entered, GoalField.SHARED, shared);
        put(entered, GoalField.SPECIFIC, specific);
        put(entered, GoalField.MEASURABLE, measurable);
        put(entered, GoalField.ACHIEVABLE, achievable);
        put(entered, GoalField.RELEVANT, relevant);
        put(entered, GoalField.TIME_BOUND, timeBound);
        put(entered, GoalField.STANDARD, standard);
        put(entered, GoalField.METRIC, metricId);
        put(entered, GoalField.FIGURE_UNIT, figureUnit);
        put(entered, GoalField.BASE, base);
        put(entered, GoalField.TARGET, target);
        put(entered, GoalField.CURRENT, current);
        put(entered, GoalField.DIMENSION, dimension);
        put(entered, GoalField.AREA, area);
        put(entered, GoalField.MEASURING_CYCLE, measuringCycle);
        put(entered, GoalField.COMPANY_TYPE, companyType);
        put(entered, GoalField.STRATEGIC_KIND, strategicKind);
        put(entered, GoalField.HORIZON_YEARS, horizonYears);
        put(entered, GoalField.WANTED_ROLE, wantedRole);
        put(entered, GoalField.FIELD, field);
        put(entered, GoalField.IDEAL_STATE, idealState);
        put(entered, GoalField.COMPANY_PATH, companyPath);
        return entered;
    }

    private static void put(
            Map<GoalField, @Nullable Object> entered, GoalField field, Patch<?> patch) {
        if (patch instanceof Patch.Set<?>(var value)) {
            entered.put(
                    field,
                    value instanceof String text ? text.isBlank() ? null : text.strip() : value);
        }
    }
}
