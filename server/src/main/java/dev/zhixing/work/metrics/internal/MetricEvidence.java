package dev.zhixing.work.metrics.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.base.words.Texts;
import dev.zhixing.work.goals.Evidence;
import dev.zhixing.work.goals.EvidenceSource;
import dev.zhixing.work.goals.GoalHealth;
import dev.zhixing.work.goals.Reason;
import dev.zhixing.work.metrics.MetricCard;
import dev.zhixing.work.metrics.MetricId;
import dev.zhixing.work.metrics.MetricStatus;
import dev.zhixing.work.metrics.Period;
import dev.zhixing.work.metrics.analysis.Attainment;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What indicators say about the goals they serve; a reading moves the goal. */
@Component
class MetricEvidence implements EvidenceSource {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final MetricStore store;
    private final MetricBoard board;
    private final MetricRights rights;

    MetricEvidence(MetricStore store, MetricBoard board, MetricRights rights) {
        this.store = store;
        this.board = board;
        this.rights = rights;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(MetricId.KIND);
    }

    @Override
    public Map<SubjectRef, Evidence> evidence(Actor actor, Collection<SubjectRef> subjects) {
        List<UUID> ids = subjects.stream().map(SubjectRef::id).toList();
        List<MetricCard> cards = store.cards(ids);
        Set<UUID> visible = rights.of(actor, ids).keySet();
        boolean english = Texts.reader().getLanguage().equals("en");
        var evidence = new HashMap<SubjectRef, Evidence>();
        board.standings(cards)
                .forEach(
                        (id, standing) ->
                                evidence.put(
                                        standing.card().id().ref(),
                                        one(standing, visible.contains(id), english)));
        return evidence;
    }

    private static Evidence one(MetricBoard.Standing standing, boolean visible, boolean english) {
        MetricCard card = standing.card();
        ReadingRow reading = standing.reading();
        Attainment attainment = standing.attainment();
        Evidence.Value value =
                reading == null || reading.value() == null
                        ? null
                        : new Evidence.Value(
                                reading.value(),
                                card.unitWord().isEmpty() ? null : card.unitWord(),
                                Period.of(card.frequency(), reading.start()).end());
        return new Evidence(
                card.id().ref(),
                card.name(english),
                visible,
                progress(attainment),
                health(standing),
                why(standing),
                card.due(standing.next()),
                value,
                List.of());
    }

    private static @Nullable BigDecimal progress(@Nullable Attainment attainment) {
        BigDecimal percent = attainment == null ? null : attainment.percent();
        if (percent == null) {
            return null;
        }
        return percent.divide(HUNDRED, 6, RoundingMode.HALF_UP)
                .max(BigDecimal.ZERO)
                .min(BigDecimal.ONE);
    }

    /** Missing a target on the way there is no trouble; a crossed line or a lost reading is. */
    private static GoalHealth health(MetricBoard.Standing standing) {
        if (standing.status() == MetricStatus.ALARM) {
            return GoalHealth.LATE;
        }
        if (standing.status() == MetricStatus.WARNING || standing.missing() > 0) {
            return GoalHealth.AT_RISK;
        }
        return standing.status() == MetricStatus.EMPTY
                        || standing.status() == MetricStatus.NO_TARGET
                ? GoalHealth.NONE
                : GoalHealth.ON_TRACK;
    }

    private static Reason why(MetricBoard.Standing standing) {
        ReadingRow reading = standing.reading();
        if (reading == null || reading.value() == null) {
            return Reason.of("told.empty");
        }
        MetricCard card = standing.card();
        var facts = new HashMap<String, String>();
        facts.put("value", Figures.shown(reading.value(), card.decimals()) + unit(card));
        facts.put("period", Period.of(card.frequency(), reading.start()).key());
        BigDecimal target = standing.lines().target();
        if (standing.missing() > 0) {
            facts.put("count", String.valueOf(standing.missing()));
            return new Reason("told.evidence.missing", facts);
        }
        if (target == null) {
            return new Reason("told.evidence.value", facts);
        }
        facts.put("target", Figures.shown(target, card.decimals()) + unit(card));
        return new Reason(
                standing.lines().isReached(reading.value())
                        ? "told.evidence.reached"
                        : "told.evidence.short",
                facts);
    }

    private static String unit(MetricCard card) {
        return card.unitWord().isEmpty() ? "" : " " + card.unitWord();
    }
}
