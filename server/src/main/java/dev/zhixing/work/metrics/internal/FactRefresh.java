package dev.zhixing.work.metrics.internal;

import static dev.zhixing.work.metrics.internal.db.Tables.METRIC;

import dev.zhixing.base.jobs.RepeatedJob;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.shared.people.OrganisationTime;
import dev.zhixing.work.metrics.MetricCard;
import dev.zhixing.work.metrics.Period;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * The product's own figures change without anybody bringing a reading; formulas that name them are
 * worked out again for the present and the last period.
 */
@Component
class FactRefresh implements RepeatedJob {

    private static final int MOST = 2_000;

    private final MetricStore store;
    private final FormulaComputing computing;
    private final Formulas formulas;
    private final OrganisationTime time;

    FactRefresh(
            MetricStore store,
            FormulaComputing computing,
            Formulas formulas,
            OrganisationTime time) {
        this.store = store;
        this.computing = computing;
        this.formulas = formulas;
        this.time = time;
    }

    @Override
    public String name() {
        return "metrics-refresh-facts";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        LocalDate today = time.today();
        for (MetricCard card :
                store.cards(
                        METRIC.EXPRESSION.contains("fact(").and(METRIC.DELETED_AT.isNull()),
                        MOST)) {
            LocalDate from = Period.of(card.frequency(), today).previous().start();
            store.lock(card.id());
            computing.compute(Actor.SYSTEM, card, from, today);
            formulas.follow(Actor.SYSTEM, List.of(card.id().value()), from, today);
        }
    }
}
