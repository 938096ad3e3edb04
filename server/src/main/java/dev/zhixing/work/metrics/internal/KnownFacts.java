package dev.zhixing.work.metrics.internal;

import dev.zhixing.work.metrics.FactSource;
import dev.zhixing.work.metrics.FactSource.Asked;
import dev.zhixing.work.metrics.FactSource.Fact;

import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All the figures the product knows by itself, whichever room knows them. */
@Component
public class KnownFacts {

    private final Map<String, FactSource> sources = new LinkedHashMap<>();
    private final Map<String, Fact> facts = new LinkedHashMap<>();

    KnownFacts(List<FactSource> sources) {
        for (FactSource source : sources) {
            for (Fact fact : source.facts()) {
                if (facts.put(fact.id(), fact) != null) {
                    throw new IllegalStateException("Two facts %s.".formatted(fact.id()));
                }
                this.sources.put(fact.id(), source);
            }
        }
    }

    public List<Fact> all() {
        return List.copyOf(facts.values());
    }

    Optional<Fact> find(String id) {
        return Optional.ofNullable(facts.get(id));
    }

    /** Values of many questions; each source is asked once. */
    Map<Asked, BigDecimal> values(List<Asked> asked) {
        var bySource = new LinkedHashMap<FactSource, List<Asked>>();
        for (Asked one : asked) {
            FactSource source = sources.get(one.fact());
            if (source != null) {
                bySource.computeIfAbsent(source, _ -> new ArrayList<>()).add(one);
            }
        }
        var values = new HashMap<Asked, BigDecimal>();
        bySource.forEach((source, questions) -> values.putAll(source.values(questions)));
        return values;
    }
}
