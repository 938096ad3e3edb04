package dev.zhixing.work.goals.internal;

import dev.zhixing.base.kernel.Breach;
import dev.zhixing.work.goals.GoalForm;
import dev.zhixing.work.goals.GoalLevel;
import dev.zhixing.work.goals.GoalProblem;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every rule about what a goal may say, and what it must say before it is confirmed. */
final class GoalRules {

    /** Goals under goals under goals. */
    static final int DEEPEST = 20;

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_WORD = 100;
    private static final int MOST_YEARS = 30;
    private static final int MOST_DIGITS = 15;
    private static final int MOST_PLACES = 6;
    private static final BigDecimal HEAVIEST = BigDecimal.valueOf(1000);

    private GoalRules() {}

    static List<Breach> breaches(GoalRow goal) {
        var breaches = new ArrayList<Breach>();
        if (goal.get(GoalField.TITLE) == null) {
            breaches.add(new Breach("title", GoalProblem.TITLE_MISSING));
        }
        for (GoalField field : GoalField.values()) {
            if (goal.get(field) instanceof String text) {
                limit(breaches, field.api(), text, longest(field));
            }
            if (goal.get(field) instanceof BigDecimal number && field != GoalField.WEIGHT) {
                number(breaches, field.api(), number);
            }
        }
        weight(breaches, goal.number(GoalField.WEIGHT));
        if (goal.get(GoalField.HORIZON_YEARS) instanceof Integer years
                && (years < 1 || years > MOST_YEARS)) {
            breaches.add(
                    new Breach(
                            "horizonYears",
                            GoalProblem.NUMBER_RANGE,
                            Map.of("least", 1, "most", MOST_YEARS)));
        }
        boolean ofUnit = goal.level() == GoalLevel.DEPARTMENT || goal.level() == GoalLevel.TEAM;
        if (ofUnit && goal.unit() == null) {
            breaches.add(new Breach("unitId", GoalProblem.UNIT_MISSING));
        }
        period(breaches, goal.start(), goal.due());
        figures(breaches, goal.number(GoalField.BASE), goal.number(GoalField.TARGET));
        return breaches;
    }

    private static int longest(GoalField field) {
        return switch (field) {
            case TITLE -> LONGEST_TITLE;
            case FIGURE_UNIT, WANTED_ROLE, FIELD -> LONGEST_WORD;
            default -> LONGEST_TEXT;
        };
    }

    /** What is missing before anybody can agree to it. */
    static List<Breach> unready(GoalRow goal, List<KeyResultRow> keyResults) {
        var breaches = new ArrayList<Breach>();
        if (goal.form() == GoalForm.LONG) {
            return breaches;
        }
        if (goal.due() == null) {
            breaches.add(new Breach("due", GoalProblem.DUE_MISSING));
        }
        if (goal.form() == GoalForm.OKR) {
            if (keyResults.isEmpty()) {
                breaches.add(new Breach("keyResults", GoalProblem.KEY_RESULT_MISSING));
            }
            for (KeyResultRow row : keyResults) {
                if (row.base() == null || row.target() == null) {
                    breaches.add(
                            new Breach(
                                    "keyResults",
                                    GoalProblem.KEY_RESULT_WITHOUT_FIGURE,
                                    Map.of("title", row.title())));
                }
            }
            return breaches;
        }
        for (GoalField letter :
                List.of(
                        GoalField.SPECIFIC,
                        GoalField.MEASURABLE,
                        GoalField.ACHIEVABLE,
                        GoalField.RELEVANT,
                        GoalField.TIME_BOUND)) {
            if (goal.get(letter) == null) {
                breaches.add(
                        new Breach(
                                letter.api(),
                                GoalProblem.LETTER_MISSING,
                                Map.of("letter", letter.name().substring(0, 1))));
            }
        }
        if (goal.number(GoalField.BASE) == null && keyResults.isEmpty()) {
            breaches.add(new Breach("base", GoalProblem.BASE_MISSING));
        }
        if (goal.number(GoalField.TARGET) == null && keyResults.isEmpty()) {
            breaches.add(new Breach("target", GoalProblem.TARGET_MISSING));
        }
        return breaches;
    }

    static List<Breach> breaches(KeyResultRow row) {
        var breaches = new ArrayList<Breach>();
        if (row.title().isBlank()) {
            breaches.add(new Breach("title", GoalProblem.TITLE_MISSING));
        }
        limit(breaches, "title", row.title(), LONGEST_TITLE);
        limit(breaches, "figureUnit", row.unit(), LONGEST_WORD);
        number(breaches, "base", row.base());
        number(breaches, "target", row.target());
        number(breaches, "current", row.current());
        weight(breaches, row.weight());
        confidence(breaches, row.confidence());
        figures(breaches, row.base(), row.target());
        return breaches;
    }

    static void confidence(List<Breach> breaches, @Nullable Integer confidence) {
        if (confidence != null && (confidence < 0 || confidence > 10)) {
            breaches.add(
                    new Breach(
                            "confidence",
                            GoalProblem.NUMBER_RANGE,
                            Map.of("least", 0, "most", 10)));
        }
    }

    /** Digits are counted, not written out: 1e999999999 is short to send and long to keep. */
    static void number(List<Breach> breaches, String path, @Nullable BigDecimal number) {
        if (number == null || number.signum() == 0) {
            return;
        }
        BigDecimal plain = number.precision() > 100 ? number : number.stripTrailingZeros();
        boolean fits =
                (long) plain.precision() - plain.scale() <= MOST_DIGITS
                        && plain.scale() <= MOST_PLACES;
        if (!fits) {
            breaches.add(
                    new Breach(
                            path,
                            GoalProblem.NUMBER_RANGE,
                            Map.of("least", "-10^15", "most", "10^15")));
        }
    }

    static void weight(List<Breach> breaches, @Nullable BigDecimal weight) {
        if (weight == null) {
            return;
        }
        boolean fits =
                weight.signum() > 0 && weight.compareTo(HEAVIEST) <= 0 && weight.scale() <= 3;
        if (!fits) {
            breaches.add(
                    new Breach(
                            "weight",
                            GoalProblem.NUMBER_RANGE,
                            Map.of("least", "0.001", "most", HEAVIEST)));
        }
    }

    static void limit(List<Breach> breaches, String path, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            breaches.add(new Breach(path, GoalProblem.TEXT_TOO_LONG, Map.of("limit", most)));
        }
    }

    static void text(List<Breach> breaches, String path, @Nullable String text) {
        limit(breaches, path, text, LONGEST_TEXT);
    }

    static void period(List<Breach> breaches, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            breaches.add(
                    new Breach(
                            "due",
                            GoalProblem.PERIOD_REVERSED,
                            Map.of("from", from.toString(), "to", to.toString())));
        }
    }

    private static void figures(
            List<Breach> breaches, @Nullable BigDecimal base, @Nullable BigDecimal target) {
        if (base != null && target != null && base.compareTo(target) == 0) {
            breaches.add(new Breach("target", GoalProblem.TARGET_IS_BASE));
        }
    }
}
