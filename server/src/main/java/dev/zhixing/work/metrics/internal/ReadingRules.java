package dev.zhixing.work.metrics.internal;

import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.work.metrics.MetricCard;
import dev.zhixing.work.metrics.MetricsProblem;
import dev.zhixing.work.metrics.Period;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What readings must be. Finds every breach of every reading. */
final class ReadingRules {

    static final int MOST = 5_000;
    private static final int LONGEST_NOTE = 1000;

    private final MetricCard card;
    private final List<BreakdownMember> members;
    private final LocalDate today;
    private final List<Breach> breaches = new ArrayList<>();

    ReadingRules(MetricCard card, List<BreakdownMember> members, LocalDate today) {
        this.card = card;
        this.members = members;
        this.today = today;
    }

    /** A reading without breaches. */
    record Wanted(
            Period period,
            @Nullable UUID memberId,
            @Nullable String memberName,
            BigDecimal value,
            String note) {}

    List<Breach> breaches() {
        return breaches;
    }

    /**
     * @throws Refused at once when there are too many, or the indicator takes none
     */
    List<Wanted> read(List<ReadingDraft> drafts) {
        if (card.expression() != null) {
            throw new Refused(MetricsProblem.READING_IS_COMPUTED);
        }
        if (drafts.size() > MOST) {
            throw new Refused(MetricsProblem.TOO_MANY_READINGS, Map.of("most", MOST));
        }
        if (drafts.isEmpty()) {
            breaches.add(new Breach("readings", MetricsProblem.MISSING));
        }
        var wanted = new ArrayList<Wanted>();
        var places = new HashSet<String>();
        for (int at = 0; at < drafts.size(); at++) {
            String path = "readings[" + at + "]";
            ReadingDraft draft = drafts.get(at);
            if (draft == null) {
                breaches.add(new Breach(path, MetricsProblem.MISSING));
                continue;
            }
            one(path, draft)
                    .ifPresent(
                            found -> {
                                if (places.add(found.period() + " " + found.memberId())) {
                                    wanted.add(found);
                                } else {
                                    breaches.add(
                                            new Breach(
                                                    path + ".period",
                                                    MetricsProblem.READING_TWICE,
                                                    Map.of("period", found.period().key())));
                                }
                            });
        }
        return wanted;
    }

    private Optional<Wanted> one(String path, ReadingDraft draft) {
        int before = breaches.size();
        Period period = period(path + ".period", draft.period());
        BreakdownMember member = member(path + ".member", draft.member());
        BigDecimal value = draft.value();
        if (value == null) {
            breaches.add(new Breach(path + ".value", MetricsProblem.MISSING));
        }
        figure(path + ".", value, draft.note());
        if (breaches.size() > before || period == null || value == null) {
            return Optional.empty();
        }
        String note = draft.note() == null ? "" : draft.note().strip();
        return Optional.of(
                new Wanted(
                        period,
                        member == null ? null : member.id(),
                        member == null ? null : member.name(),
                        Figures.plain(value),
                        note));
    }

    void figure(String prefix, @Nullable BigDecimal value, @Nullable String note) {
        if (value != null && !CardRules.isInRange(value)) {
            breaches.add(new Breach(prefix + "value", MetricsProblem.NUMBER_RANGE));
        }
        if (note != null && note.length() > LONGEST_NOTE) {
            breaches.add(
                    new Breach(
                            prefix + "note",
                            MetricsProblem.TEXT_TOO_LONG,
                            Map.of("limit", LONGEST_NOTE)));
        }
    }

    private @Nullable Period period(String path, @Nullable String text) {
        if (text == null || text.isBlank()) {
            breaches.add(new Breach(path, MetricsProblem.MISSING));
            return null;
        }
        try {
            Period period = Period.parse(card.frequency(), text);
            if (period.start().isAfter(today)) {
                breaches.add(
                        new Breach(
                                path,
                                MetricsProblem.PERIOD_NOT_BEGUN,
                                Map.of("period", period.key())));
                return null;
            }
            return period;
        } catch (DateTimeException unreadable) {
            breaches.add(Periods.unreadable(path, text, card.frequency()));
            return null;
        }
    }

    private @Nullable BreakdownMember member(String path, @Nullable String text) {
        List<BreakdownMember> active = members.stream().filter(BreakdownMember::active).toList();
        if (text == null || text.isBlank()) {
            if (!active.isEmpty()) {
                breaches.add(new Breach(path, MetricsProblem.TOTAL_IS_GATHERED));
            }
            return null;
        }
        String plain = text.strip();
        Optional<BreakdownMember> found =
                active.stream()
                        .filter(
                                one ->
                                        one.name().equalsIgnoreCase(plain)
                                                || one.id().toString().equals(plain))
                        .findFirst();
        if (found.isEmpty()) {
            breaches.add(new Breach(path, MetricsProblem.UNKNOWN_MEMBER, Map.of("name", plain)));
        }
        return found.orElse(null);
    }

    /** Readings that are there already with another figure are not overwritten unasked. */
    void refuseOthers(List<Wanted> wanted, Function<Wanted, @Nullable ReadingRow> present) {
        for (Wanted one : wanted) {
            ReadingRow there = present.apply(one);
            if (there != null && !one.value().equals(there.value())) {
                breaches.add(
                        new Breach(
                                "readings",
                                MetricsProblem.READING_EXISTS,
                                Map.of(
                                        "period",
                                        one.period().key(),
                                        "value",
                                        String.valueOf(MetricAnnouncer.text(there.value())))));
            }
        }
    }
}
