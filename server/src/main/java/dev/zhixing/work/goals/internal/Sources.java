package dev.zhixing.work.goals.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.work.goals.Evidence;
import dev.zhixing.work.goals.EvidenceSource;
import dev.zhixing.work.goals.SlipSource;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All rooms that know something about what serves goals. */
@Component
class Sources {

    /** What an indicator is called where others point at it. */
    static final String METRIC = "metric";

    private final List<EvidenceSource> evidence;
    private final List<SlipSource> slips;

    Sources(List<EvidenceSource> evidence, List<SlipSource> slips) {
        this.evidence = evidence;
        this.slips = slips;
    }

    Map<SubjectRef, Evidence> evidence(Actor actor, Collection<SubjectRef> subjects) {
        var found = new HashMap<SubjectRef, Evidence>();
        for (EvidenceSource source : evidence) {
            Set<SubjectRef> own = of(source, subjects);
            if (!own.isEmpty()) {
                found.putAll(source.evidence(actor, own));
            }
        }
        return found;
    }

    Map<SubjectRef, List<SubjectRef>> holders(Collection<SubjectRef> subjects) {
        var found = new HashMap<SubjectRef, List<SubjectRef>>();
        for (EvidenceSource source : evidence) {
            Set<SubjectRef> own = of(source, subjects);
            if (!own.isEmpty()) {
                found.putAll(source.holders(own));
            }
        }
        return found;
    }

    /** What each of these is in, where one is in anything: of an item its plan. */
    Map<SubjectRef, SubjectRef> containers(Collection<SubjectRef> subjects) {
        var found = new HashMap<SubjectRef, SubjectRef>();
        holders(subjects)
                .forEach(
                        (subject, above) -> {
                            if (!above.isEmpty()) {
                                found.put(subject, above.getLast());
                            }
                        });
        return found;
    }

    List<SubjectRef> expected(Actor actor, int limit) {
        var found = new ArrayList<SubjectRef>();
        evidence.forEach(source -> found.addAll(source.expected(actor, limit)));
        return found;
    }

    /** Whether things of this kind can serve a goal. */
    boolean canServe(String kind) {
        return evidence.stream().anyMatch(source -> source.kinds().contains(kind));
    }

    Optional<SlipSource> slips(String kind) {
        return slips.stream().filter(source -> source.kinds().contains(kind)).findFirst();
    }

    private static Set<SubjectRef> of(EvidenceSource source, Collection<SubjectRef> subjects) {
        return subjects.stream()
                .filter(subject -> source.kinds().contains(subject.kind()))
                .collect(Collectors.toSet());
    }
}
