package dev.zhixing.work.metrics.web;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.work.metrics.Direction;
import dev.zhixing.work.metrics.Frequency;
import dev.zhixing.work.metrics.MetricFamily;
import dev.zhixing.work.metrics.MetricHead;
import dev.zhixing.work.metrics.UnitKind;
import dev.zhixing.work.metrics.internal.Packs;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Ready sets of indicators. */
@RestController
@RequestMapping("/api/metric-packs")
class PackController {

    private final Packs packs;
    private final MetricShapes shapes;

    PackController(Packs packs, MetricShapes shapes) {
        this.packs = packs;
        this.shapes = shapes;
    }

    /** A set by name. */
    record MetricPack(String id, String name, int metrics) {}

    /** A set with what is in it. */
    record MetricPackContent(String id, String name, List<PackedMetric> metrics) {}

    /**
     * An indicator of a set.
     *
     * @param expression its formula, when it is computed
     */
    record PackedMetric(
            String code,
            String name,
            UnitKind unitKind,
            String unitWord,
            Direction direction,
            Frequency frequency,
            int dueDays,
            MetricFamily family,
            @Nullable String expression,
            String formula,
            String source) {}

    /**
     * @param unitId null for private ones of one's own
     * @param ownerId the caller when nobody is named
     * @param codes only these and what their formulas need; all when not said
     */
    record LoadPack(@Nullable UUID unitId, @Nullable UUID ownerId, @Nullable List<String> codes) {}

    /**
     * @param there codes that were there already and were left alone
     */
    record PackLoaded(List<MetricHead> added, List<String> there) {}

    @GetMapping
    List<MetricPack> metricPacks() {
        return packs.all().stream()
                .map(
                        pack ->
                                new MetricPack(
                                        pack.id(),
                                        pack.name(MetricShapes.english()),
                                        pack.entries().size()))
                .toList();
    }

    @GetMapping("/{pack}")
    MetricPackContent metricPack(@PathVariable String pack) {
        Packs.Pack found = packs.pack(pack);
        boolean english = MetricShapes.english();
        return new MetricPackContent(
                found.id(),
                found.name(english),
                found.entries().stream()
                        .map(
                                entry ->
                                        new PackedMetric(
                                                entry.code(),
                                                english ? entry.nameEn() : entry.nameZh(),
                                                entry.unitKind(),
                                                entry.unitWord(),
                                                entry.direction(),
                                                entry.frequency(),
                                                entry.dueDays(),
                                                entry.family(),
                                                entry.expression(),
                                                english ? entry.howEn() : entry.howZh(),
                                                english ? entry.sourceEn() : entry.sourceZh()))
                        .toList());
    }

    @PostMapping("/{pack}/load")
    PackLoaded loadMetricPack(
            Actor actor, @PathVariable String pack, @Valid @RequestBody LoadPack body) {
        Set<String> codes = new HashSet<>();
        if (body.codes() != null) {
            body.codes().stream().filter(Objects::nonNull).forEach(codes::add);
        }
        Packs.Loaded loaded = packs.load(actor, pack, body.unitId(), body.ownerId(), codes);
        var parties = shapes.parties(loaded.added());
        return new PackLoaded(
                loaded.added().stream().map(card -> shapes.head(card, parties)).toList(),
                loaded.there());
    }
}
