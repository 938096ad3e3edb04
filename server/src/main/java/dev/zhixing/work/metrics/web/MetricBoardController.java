package dev.zhixing.work.metrics.web;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.work.metrics.MetricCard;
import dev.zhixing.work.metrics.MetricFamily;
import dev.zhixing.work.metrics.MetricStatus;
import dev.zhixing.work.metrics.Period;
import dev.zhixing.work.metrics.analysis.Attainment;
import dev.zhixing.work.metrics.analysis.Compared;
import dev.zhixing.work.metrics.internal.DueReadings;
import dev.zhixing.work.metrics.internal.Figures;
import dev.zhixing.work.metrics.internal.MetricBoard;
import dev.zhixing.work.metrics.internal.MetricTelling;
import dev.zhixing.work.metrics.internal.ReadingRow;
import dev.zhixing.work.metrics.web.MetricShapes.MetricHead;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Many indicators at a glance, and what is due. */
@RestController
@RequestMapping("/api/metrics")
class MetricBoardController {

    private final MetricBoard board;
    private final DueReadings due;
    private final MetricShapes shapes;
    private final MetricTelling telling;

    MetricBoardController(
            MetricBoard board, DueReadings due, MetricShapes shapes, MetricTelling telling) {
        this.board = board;
        this.due = due;
        this.shapes = shapes;
        this.telling = telling;
    }

    /**
     * How an indicator stands.
     *
     * @param period of the last reading
     * @param low the band's lower end, where inside a band is better
     * @param high its upper end
     * @param attainment in percent of the way; null without a target
     * @param deviation value − target, in the indicator's unit
     * @param change against the period before
     * @param told in words: 低于目标 6%，连续 2 周
     * @param missed how many readings in a row miss the target
     * @param missing how many of the last twelve due readings are not there
     * @param sparkline up to twelve readings, oldest first
     */
    record MetricTile(
            MetricHead metric,
            @Nullable String period,
            @Nullable BigDecimal value,
            @Nullable BigDecimal target,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable BigDecimal warning,
            @Nullable BigDecimal alarm,
            MetricStatus status,
            @Nullable BigDecimal attainment,
            @Nullable Boolean reached,
            @Nullable BigDecimal deviation,
            @Nullable BigDecimal deviationPercent,
            @Nullable BigDecimal change,
            @Nullable BigDecimal changePercent,
            String told,
            int missed,
            int missing,
            @Nullable String note,
            String nextPeriod,
            LocalDate nextDue,
            List<SparkPoint> sparkline) {}

    /** A point of a small line. */
    record SparkPoint(String period, BigDecimal value) {}

    /** A reading that is to be brought. */
    record DueReading(MetricHead metric, String period, LocalDate dueOn, DueReadings.State state) {}

    /**
     * Indicators the caller may see, by code.
     *
     * @param id only these, up to 200
     * @param deviating only those that miss their target or are beyond a line
     */
    @GetMapping("/board")
    Page<MetricTile> metricBoard(
            Actor actor,
            @RequestParam @Nullable List<UUID> id,
            @RequestParam @Nullable UUID unitId,
            @RequestParam @Nullable UUID ownerId,
            @RequestParam @Nullable UUID personId,
            @RequestParam @Nullable MetricFamily family,
            @RequestParam @Nullable String pack,
            @RequestParam @Nullable String q,
            @RequestParam(defaultValue = "false") boolean deviating,
            PageRequest page) {
        var wanted =
                new MetricBoard.Wanted(
                        id == null
                                ? List.of()
                                : id.stream().filter(Objects::nonNull).limit(200).toList(),
                        unitId,
                        ownerId,
                        personId,
                        family,
                        pack,
                        q,
                        deviating);
        Page<MetricBoard.Standing> standings = board.standings(actor, wanted, page);
        var parties =
                shapes.parties(standings.items().stream().map(MetricBoard.Standing::card).toList());
        return standings.map(one -> tile(one, parties));
    }

    /**
     * Readings that fall due between two days, at most 400 days apart; the last and the next 31
     * when nothing is said.
     *
     * @param mine only those the caller has to bring
     */
    @GetMapping("/due")
    List<DueReading> dueReadings(
            Actor actor,
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate to,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam @Nullable UUID unitId,
            @RequestParam DueReadings.@Nullable State state) {
        List<DueReadings.DueReading> rows = due.between(actor, from, to, mine, unitId, state);
        var parties =
                shapes.parties(rows.stream().map(DueReadings.DueReading::card).distinct().toList());
        return rows.stream()
                .map(
                        one ->
                                new DueReading(
                                        shapes.head(one.card(), parties),
                                        one.period().key(),
                                        one.dueOn(),
                                        one.state()))
                .toList();
    }

    private MetricTile tile(MetricBoard.Standing one, Map<PartyRef, Party> parties) {
        MetricCard card = one.card();
        ReadingRow reading = one.reading();
        Attainment attainment = one.attainment();
        Compared change = one.change();
        return new MetricTile(
                shapes.head(card, parties),
                reading == null ? null : Period.of(card.frequency(), reading.start()).key(),
                reading == null ? null : reading.value(),
                one.lines().target(),
                one.lines().low(),
                one.lines().high(),
                one.lines().warning(),
                one.lines().alarm(),
                one.status(),
                attainment == null ? null : plain(attainment.percent()),
                attainment == null ? null : attainment.reached(),
                attainment == null ? null : attainment.deviation(),
                attainment == null ? null : plain(attainment.deviationPercent()),
                change == null ? null : change.difference(),
                change == null ? null : plain(change.percent()),
                telling.standing(one),
                one.missed(),
                one.missing(),
                reading == null || reading.note().isEmpty() ? null : reading.note(),
                one.next().key(),
                card.due(one.next()),
                one.last().stream()
                        .filter(row -> row.value() != null)
                        .map(
                                row ->
                                        new SparkPoint(
                                                Period.of(card.frequency(), row.start()).key(),
                                                Objects.requireNonNull(row.value())))
                        .toList());
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        return value == null ? null : Figures.plain(value);
    }
}
