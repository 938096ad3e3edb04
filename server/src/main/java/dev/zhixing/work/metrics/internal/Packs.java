package dev.zhixing.work.metrics.internal;

import static dev.zhixing.work.metrics.internal.db.Tables.METRIC;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.words.Texts;
import dev.zhixing.work.metrics.Direction;
import dev.zhixing.work.metrics.Frequency;
import dev.zhixing.work.metrics.Gathering;
import dev.zhixing.work.metrics.MetricCard;
import dev.zhixing.work.metrics.MetricFamily;
import dev.zhixing.work.metrics.UnitKind;
import dev.zhixing.work.metrics.Visibility;
import dev.zhixing.work.metrics.formula.Formula;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Ready sets of indicators. Loading one again adds what is missing and doubles nothing. */
@Component
public class Packs {

    private final List<Pack> packs;
    private final MetricStore store;
    private final MetricEditing editing;
    private final KnownFacts facts;

    Packs(MetricStore store, MetricEditing editing, KnownFacts facts) throws IOException {
        this.store = store;
        this.editing = editing;
        this.facts = facts;
        this.packs = read();
    }

    /** A set of indicators. */
    public record Pack(String id, String nameZh, String nameEn, List<Entry> entries) {

        public String name(boolean english) {
            return english ? nameEn : nameZh;
        }
    }

    /** One indicator of a set; without a target. */
    public record Entry(
            String code,
            String nameZh,
            String nameEn,
            UnitKind unitKind,
            String unitWord,
            int decimals,
            Direction direction,
            Frequency frequency,
            int dueDays,
            MetricFamily family,
            Gathering overTime,
            @Nullable String expression,
            String howZh,
            String howEn,
            String sourceZh,
            String sourceEn) {}

    /**
     * @param there codes that were there already
     */
    public record Loaded(List<MetricCard> added, List<String> there) {}

    public List<Pack> all() {
        return packs;
    }

    public Pack pack(String id) {
        return packs.stream()
                .filter(pack -> pack.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Loads a set for a unit; its targets are left to be filled in.
     *
     * @param codes only these; empty for all. Inputs of a formula come along
     */
    @Transactional
    public Loaded load(
            Actor actor, String id, @Nullable UUID unit, @Nullable UUID owner, Set<String> codes) {
        Pack pack = pack(id);
        Set<String> wanted = withInputs(pack, codes);
        var there = new ArrayList<String>();
        UUID holder = owner == null ? actor.id().value() : owner;
        Set<String> present = present(pack, unit, holder);
        var added = new ArrayList<MetricCard>();
        boolean english = Texts.reader().getLanguage().equals("en");
        for (boolean computed : new boolean[] {false, true}) {
            for (Entry entry : pack.entries()) {
                if (!wanted.contains(entry.code()) || (entry.expression() != null) != computed) {
                    continue;
                }
                if (present.contains(entry.code())) {
                    there.add(entry.code());
                } else {
                    added.add(
                            editing.create(
                                    actor,
                                    draft(entry, unit, holder, english),
                                    true,
                                    pack.id(),
                                    entry.code()));
                }
            }
        }
        return new Loaded(added, there);
    }

    private Set<String> present(Pack pack, @Nullable UUID unit, UUID owner) {
        var codes = pack.entries().stream().map(Entry::code).toList();
        var present = new HashSet<String>();
        store.cards(
                        METRIC.CODE
                                .in(codes)
                                .and(MetricStore.place(unit, unit == null ? owner : null))
                                .and(METRIC.PERSON_ID.isNull())
                                .and(METRIC.DELETED_AT.isNull()))
                .forEach(card -> present.add(card.code()));
        return present;
    }

    private static Set<String> withInputs(Pack pack, Set<String> codes) {
        var wanted = new HashSet<String>(codes);
        for (Entry entry : pack.entries()) {
            if (codes.isEmpty()) {
                wanted.add(entry.code());
            } else if (codes.contains(entry.code()) && entry.expression() != null) {
                wanted.addAll(Formula.read(entry.expression()).names().keySet());
            }
        }
        return wanted;
    }

    /** A fact that nobody in this installation knows is read instead. */
    private MetricDraft draft(Entry entry, @Nullable UUID unit, UUID owner, boolean english) {
        String expression = entry.expression();
        boolean known =
                expression == null
                        || Formula.read(expression).facts().keySet().stream()
                                .allMatch(fact -> facts.find(fact).isPresent());
        return new MetricDraft(
                entry.code(),
                entry.nameZh(),
                entry.nameEn(),
                english ? entry.nameEn() : entry.nameZh(),
                english ? entry.howEn() : entry.howZh(),
                english ? entry.sourceEn() : entry.sourceZh(),
                null,
                entry.unitKind(),
                entry.unitWord(),
                entry.decimals(),
                entry.direction(),
                null,
                null,
                null,
                null,
                null,
                null,
                entry.frequency(),
                entry.dueDays(),
                null,
                owner,
                unit,
                entry.family(),
                null,
                null,
                null,
                null,
                null,
                null,
                entry.overTime(),
                unit == null ? Visibility.PRIVATE : Visibility.UNIT,
                known ? expression : null,
                null);
    }

    private static List<Pack> read() throws IOException {
        String text =
                new String(
                        new ClassPathResource("metric-packs/packs.txt").getContentAsByteArray(),
                        StandardCharsets.UTF_8);
        var packs = new ArrayList<Pack>();
        for (String line : text.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            if (line.startsWith("@")) {
                packs.add(
                        new Pack(
                                cells.get(0).substring(1),
                                cells.get(1),
                                cells.get(2),
                                new ArrayList<>()));
            } else {
                packs.getLast().entries().add(entry(cells));
            }
        }
        return packs.stream()
                .map(
                        pack ->
                                new Pack(
                                        pack.id(),
                                        pack.nameZh(),
                                        pack.nameEn(),
                                        List.copyOf(pack.entries())))
                .toList();
    }

    private static Entry entry(List<String> cells) {
        return new Entry(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                UnitKind.valueOf(cells.get(3)),
                cells.get(4),
                Integer.parseInt(cells.get(5)),
                Direction.valueOf(cells.get(6)),
                Frequency.valueOf(cells.get(7)),
                Integer.parseInt(cells.get(8)),
                MetricFamily.valueOf(cells.get(9)),
                Gathering.valueOf(cells.get(10)),
                cells.get(11).isEmpty() ? null : cells.get(11),
                cells.get(12),
                cells.get(13),
                cells.get(14),
                cells.get(15));
    }
}
