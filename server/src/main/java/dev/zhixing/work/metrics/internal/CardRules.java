package dev.zhixing.work.metrics.internal;

import static java.util.Objects.requireNonNullElse;

import dev.zhixing.base.kernel.Breach;
import dev.zhixing.work.metrics.Direction;
import dev.zhixing.work.metrics.Frequency;
import dev.zhixing.work.metrics.Gathering;
import dev.zhixing.work.metrics.Lines;
import dev.zhixing.work.metrics.MetricCard;
import dev.zhixing.work.metrics.MetricFamily;
import dev.zhixing.work.metrics.MetricId;
import dev.zhixing.work.metrics.MetricsProblem;
import dev.zhixing.work.metrics.UnitKind;
import dev.zhixing.work.metrics.Visibility;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** What a card must say. Finds every breach at once; needs no other data. */
final class CardRules {

    static final int MOST_WHOLE_DIGITS = 15;
    static final int MOST_DECIMALS = 10;

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_TEXT = 2000;
    private static final int MOST_DUE_DAYS = 366;

    private final MetricDraft draft;
    private final List<Breach> breaches = new ArrayList<>();

    private CardRules(MetricDraft draft) {
        this.draft = draft;
    }

    /**
     * @param toFill whether what a pack leaves blank may still be blank
     */
    static List<Breach> breaches(MetricDraft draft, boolean toFill) {
        var rules = new CardRules(draft);
        rules.texts();
        rules.mandatory(toFill);
        rules.numbers();
        if (rules.breaches.stream().noneMatch(one -> one.code() == MetricsProblem.NUMBER_RANGE)) {
            rules.lines();
        }
        rules.personal();
        return rules.breaches;
    }

    /** Whether a number can be kept and reckoned with. */
    static boolean isInRange(BigDecimal value) {
        return value.scale() <= MOST_DECIMALS
                && value.scale() > -MOST_WHOLE_DIGITS
                && value.precision() - value.scale() <= MOST_WHOLE_DIGITS;
    }

    private void texts() {
        String code = text(draft.code());
        if (code.isEmpty()) {
            missing("code");
        } else if (!CODE.matcher(code).matches()) {
            add("code", MetricsProblem.CODE_SHAPE, Map.of());
        }
        limit("nameZh", draft.nameZh(), LONGEST_NAME);
        limit("nameEn", draft.nameEn(), LONGEST_NAME);
        limit("meaning", draft.meaning(), LONGEST_TEXT);
        limit("formula", draft.formula(), LONGEST_TEXT);
        limit("source", draft.source(), 200);
        limit("unitWord", draft.unitWord(), 20);
        limit("breakdown", draft.breakdown(), 40);
        limit("expression", draft.expression(), LONGEST_TEXT);
        limit("response", draft.response(), 1000);
    }

    private void mandatory(boolean toFill) {
        require("nameZh", !text(draft.nameZh()).isEmpty());
        require("unitKind", draft.unitKind() != null);
        require("direction", draft.direction() != null);
        require("frequency", draft.frequency() != null);
        require("ownerId", draft.ownerId() != null);
        require("family", draft.family() != null);
        if (toFill) {
            return;
        }
        require("meaning", !text(draft.meaning()).isEmpty());
        require("formula", !text(draft.formula()).isEmpty());
        require("source", !text(draft.source()).isEmpty() || draft.sourceId() != null);
        if (draft.direction() == Direction.WITHIN) {
            require("low", draft.low() != null);
            require("high", draft.high() != null);
        } else {
            require("target", draft.target() != null);
        }
    }

    private void numbers() {
        number("base", draft.base());
        number("target", draft.target());
        number("low", draft.low());
        number("high", draft.high());
        number("warning", draft.warning());
        number("alarm", draft.alarm());
        number("weight", draft.weight());
        int decimals = requireNonNullElse(draft.decimals(), 0);
        if (decimals < 0 || decimals > 6) {
            add("decimals", MetricsProblem.DECIMALS_RANGE, Map.of());
        }
        int days = requireNonNullElse(draft.dueDays(), 0);
        if (days < 0 || days > MOST_DUE_DAYS) {
            add("dueDays", MetricsProblem.DUE_DAYS_RANGE, Map.of("most", MOST_DUE_DAYS));
        }
        if (draft.unitKind() == UnitKind.MONEY && text(draft.unitWord()).isEmpty()) {
            add("unitWord", MetricsProblem.CURRENCY_MISSING, Map.of());
        }
    }

    private void lines() {
        if (draft.direction() == Direction.WITHIN) {
            band();
            return;
        }
        BigDecimal target = draft.target();
        int better = draft.direction() == Direction.DOWN ? -1 : 1;
        if (target != null && draft.base() != null) {
            int way = Integer.signum(target.compareTo(draft.base())) * better;
            if (way == 0) {
                add("target", MetricsProblem.TARGET_IS_BASE, Map.of());
            } else if (way < 0) {
                add(
                        "target",
                        MetricsProblem.TARGET_WORSE_THAN_BASE,
                        Map.of("target", plain(target), "base", plain(draft.base())));
            }
        }
        line("warning", draft.warning(), target, better);
        line("alarm", draft.alarm(), target, better);
        if (draft.warning() != null
                && draft.alarm() != null
                && draft.alarm().compareTo(draft.warning()) * better > 0) {
            add("alarm", MetricsProblem.LINES_REVERSED, Map.of());
        }
    }

    private void band() {
        if (draft.low() != null
                && draft.high() != null
                && draft.low().compareTo(draft.high()) >= 0) {
            add("low", MetricsProblem.BAND_REVERSED, Map.of());
        }
        if ((draft.low() == null) != (draft.high() == null)) {
            add(draft.low() == null ? "low" : "high", MetricsProblem.BAND_NEEDS_BOTH, Map.of());
        }
        if (draft.warning() != null
                && draft.alarm() != null
                && draft.alarm().compareTo(draft.warning()) < 0) {
            add("alarm", MetricsProblem.LINES_REVERSED, Map.of());
        }
    }

    /** A line on the good side of the target would warn of success. */
    private void line(
            String path, @Nullable BigDecimal line, @Nullable BigDecimal target, int better) {
        if (line != null && target != null && line.compareTo(target) * better > 0) {
            add(
                    path,
                    MetricsProblem.LINE_WRONG_SIDE,
                    Map.of("line", plain(line), "target", plain(target)));
        }
    }

    private void personal() {
        if (draft.personId() == null) {
            if (draft.weight() != null || draft.agreedOn() != null || draft.dimension() != null) {
                add("personId", MetricsProblem.WEIGHT_NEEDS_PERSON, Map.of());
            }
        } else if (draft.dimension() == null) {
            add("dimension", MetricsProblem.DIMENSION_MISSING, Map.of());
        }
    }

    private void require(String path, boolean there) {
        if (!there) {
            missing(path);
        }
    }

    private void missing(String path) {
        add(path, MetricsProblem.MISSING, Map.of());
    }

    private void limit(String path, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            add(path, MetricsProblem.TEXT_TOO_LONG, Map.of("limit", most));
        }
    }

    private void number(String path, @Nullable BigDecimal value) {
        if (value != null && !isInRange(value)) {
            add(path, MetricsProblem.NUMBER_RANGE, Map.of());
        }
    }

    private void add(String path, MetricsProblem problem, Map<String, Object> facts) {
        breaches.add(new Breach(path, problem, facts));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    static String plain(BigDecimal value) {
        return Figures.plain(value).toPlainString();
    }

    /**
     * The card a draft without breaches describes.
     *
     * @param usualStart from when on readings are expected if nothing is said
     */
    static MetricCard card(
            MetricId id,
            MetricDraft draft,
            LocalDate usualStart,
            UUID usualOwner,
            @Nullable String pack,
            int version) {
        return new MetricCard(
                id,
                text(draft.code()),
                text(draft.nameZh()),
                text(draft.nameEn()),
                text(draft.meaning()),
                text(draft.formula()),
                text(draft.source()),
                draft.sourceId(),
                requireNonNullElse(draft.unitKind(), UnitKind.NUMBER),
                text(draft.unitWord()),
                requireNonNullElse(draft.decimals(), 0),
                new Lines(
                        requireNonNullElse(draft.direction(), Direction.UP),
                        Figures.orNull(draft.base()),
                        Figures.orNull(draft.target()),
                        Figures.orNull(draft.low()),
                        Figures.orNull(draft.high()),
                        Figures.orNull(draft.warning()),
                        Figures.orNull(draft.alarm())),
                requireNonNullElse(draft.frequency(), Frequency.MONTH),
                requireNonNullElse(draft.dueDays(), 0),
                requireNonNullElse(draft.startsOn(), usualStart),
                requireNonNullElse(draft.ownerId(), usualOwner),
                draft.unitId(),
                requireNonNullElse(draft.family(), MetricFamily.OTHER),
                draft.personId(),
                draft.dimension(),
                Figures.orNull(draft.weight()),
                draft.agreedOn(),
                blank(draft.breakdown()),
                requireNonNullElse(draft.rollUp(), Gathering.SUM),
                requireNonNullElse(draft.overTime(), Gathering.AVERAGE),
                requireNonNullElse(draft.visibility(), Visibility.UNIT),
                blank(draft.expression()),
                blank(draft.response()),
                pack,
                version);
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
