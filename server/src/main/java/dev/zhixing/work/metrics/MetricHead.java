package dev.zhixing.work.metrics;

import dev.zhixing.shared.people.Party;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.UUID;

/** An indicator as it is named in a list. */
public record MetricHead(
        UUID id,
        String code,
        String name,
        UnitKind unitKind,
        String unitWord,
        int decimals,
        Direction direction,
        Frequency frequency,
        MetricFamily family,
        @Nullable Party owner,
        @Nullable Party unit,
        @Nullable Party person,
        @Nullable BigDecimal weight,
        boolean computed,
        boolean complete,
        int version) {}
