package dev.zhixing.work.metrics;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Figures the product knows by itself, for formulas: how many items were finished on time, how many
 * are overdue, how many deliverables were accepted. Implemented by the rooms that know them;
 * metrics knows none of these rooms.
 */
public interface FactSource {

    /** What a fact is narrowed down to. */
    enum Scope {
        ORGANISATION,
        UNIT,
        PERSON,
        PLAN
    }

    /**
     * One figure.
     *
     * @param id in lower case with hyphens, unique: {@code on-time-rate}
     * @param unitKind percentages are percent
     * @param scopes what it can be narrowed down to
     */
    record Fact(
            String id,
            String nameZh,
            String nameEn,
            UnitKind unitKind,
            String unitWord,
            Set<Scope> scopes) {

        public Fact {
            scopes = Set.copyOf(scopes);
        }

        public String name(boolean english) {
            return english ? nameEn : nameZh;
        }
    }

    /**
     * A question for one figure.
     *
     * @param fact its id
     * @param from the period's first day
     * @param to the period's last day
     * @param scopeId null for the whole organisation
     */
    record Asked(String fact, LocalDate from, LocalDate to, Scope scope, @Nullable UUID scopeId) {}

    List<Fact> facts();

    /**
     * Values of this source's facts. What has no value in a period (nothing was finished, so no
     * share of it was on time) is missing. The number of queries does not grow with the questions
     * of one fact.
     */
    Map<Asked, BigDecimal> values(List<Asked> asked);
}
