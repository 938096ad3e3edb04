package dev.zhixing.work.metrics;

import dev.zhixing.base.kernel.Actor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Indicators at a glance, for rooms that show many things on one page. Answers name only what the
 * caller may see, and need as many statements for many as for one.
 */
public interface MetricGlances {

    /** Those of these that there are and the caller may see, by id. */
    Map<UUID, MetricTile> of(Actor actor, Collection<UUID> ids);

    /**
     * Those of some units, personal ones aside; what is in alarm first, then what is beyond its
     * warning line, then what misses its target.
     *
     * @param units empty for all the caller may see
     * @param deviating only those that miss their target or are beyond a line
     * @param limit at most so many
     */
    MetricRound ofUnits(Actor actor, Collection<UUID> units, boolean deviating, int limit);

    /**
     * @param tiles the worst first
     * @param counts how many stand how, also those that are not among the tiles
     */
    record MetricRound(List<MetricTile> tiles, Map<MetricStatus, Integer> counts) {}
}
