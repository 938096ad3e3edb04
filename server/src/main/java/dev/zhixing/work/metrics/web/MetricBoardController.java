package dev.zhixing.work.metrics.web;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.work.metrics.MetricFamily;
import dev.zhixing.work.metrics.MetricHead;
import dev.zhixing.work.metrics.MetricTile;
import dev.zhixing.work.metrics.internal.DueReadings;
import dev.zhixing.work.metrics.internal.MetricBoard;
import dev.zhixing.work.metrics.internal.MetricTiles;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Many indicators at a glance, and what is due. */
@RestController
@RequestMapping("/api/metrics")
class MetricBoardController {

    private final MetricBoard board;
    private final DueReadings due;
    private final MetricShapes shapes;
    private final MetricTiles tiles;

    MetricBoardController(
            MetricBoard board, DueReadings due, MetricShapes shapes, MetricTiles tiles) {
        this.board = board;
        this.due = due;
        this.shapes = shapes;
        this.tiles = tiles;
    }

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
        return standings.map(one -> tiles.tile(one, parties));
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
}
