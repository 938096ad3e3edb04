package dev.zhixing.formats.cli;

import dev.zhixing.formats.model.IndicatorDraft;
import dev.zhixing.formats.model.Language;
import dev.zhixing.formats.model.PlanDraft;
import dev.zhixing.formats.model.PredecessorDraft;
import dev.zhixing.formats.model.RaciDraft;
import dev.zhixing.formats.model.Reading;
import dev.zhixing.formats.model.ResourceDraft;
import dev.zhixing.formats.model.RiskDraft;
import dev.zhixing.formats.model.TaskDraft;
import dev.zhixing.formats.office.tables.WorkDays;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** What {@code import --dry-run --json} prints; the names are a promise to scripts. */
record DryRunView(
        List<Task> tasks,
        List<Raci> raci,
        List<Resource> resources,
        List<Risk> risks,
        List<Indicator> indicators,
        List<Problem> problems) {

    record Task(
            String code,
            String name,
            @Nullable String owner,
            List<String> collaborators,
            @Nullable LocalDate start,
            @Nullable LocalDate finish,
            @Nullable Integer durationDays,
            List<String> predecessors,
            @Nullable String deliverable,
            String status,
            @Nullable String priority,
            @Nullable String risk) {}

    record Raci(String task, String party, String letter, @Nullable String note) {}

    record Resource(
            String kind,
            @Nullable String content,
            @Nullable String quantity,
            @Nullable String owner,
            @Nullable String available) {}

    record Risk(
            String name,
            @Nullable String probability,
            @Nullable String impact,
            @Nullable String response,
            @Nullable String owner) {}

    record Indicator(
            String name,
            @Nullable String unit,
            @Nullable String baseline,
            @Nullable String target,
            @Nullable String direction,
            @Nullable String frequency,
            @Nullable String source) {}

    record Problem(String sheet, String cell, String message) {}

    static DryRunView of(Reading reading, Language language) {
        PlanDraft plan = reading.plan();
        DraftDates dates = new DraftDates(plan);
        return new DryRunView(
                plan.tasks().stream().map(task -> task(task, dates, language)).toList(),
                plan.raci().stream().map(DryRunView::raci).toList(),
                plan.resources().stream().map(DryRunView::resource).toList(),
                plan.risks().stream().map(DryRunView::risk).toList(),
                plan.indicators().stream().map(DryRunView::indicator).toList(),
                reading.problems().stream()
                        .map(p -> new Problem(p.sheet(), p.cell(), language.of(p.message())))
                        .toList());
    }

    private static Task task(TaskDraft task, DraftDates dates, Language language) {
        DraftDates.Dates when = dates.of(task);
        LocalDate start = when.start();
        LocalDate finish = when.finish();
        Integer days = task.timing().durationDays();
        if (days == null && start != null && finish != null) {
            days = WorkDays.count(start, finish);
        }
        return new Task(
                task.code(),
                task.name(),
                task.owner(),
                task.collaborators(),
                start,
                finish,
                days,
                task.predecessors().stream().map(PredecessorDraft::text).toList(),
                task.deliverable(),
                language.of(task.status().label()),
                task.priority() == null ? null : language.of(task.priority().label()),
                task.risk());
    }

    private static Raci raci(RaciDraft part) {
        return new Raci(part.task(), part.party(), part.letter().name(), part.note());
    }

    private static Resource resource(ResourceDraft resource) {
        return new Resource(
                resource.kind(),
                resource.content(),
                resource.quantity(),
                resource.owner(),
                resource.available());
    }

    private static Risk risk(RiskDraft risk) {
        return new Risk(
                risk.name(), risk.probability(), risk.impact(), risk.response(), risk.owner());
    }

    private static Indicator indicator(IndicatorDraft indicator) {
        return new Indicator(
                indicator.name(),
                indicator.unit(),
                indicator.baseline(),
                indicator.target(),
                indicator.direction(),
                indicator.frequency(),
                indicator.dataSource());
    }
}
