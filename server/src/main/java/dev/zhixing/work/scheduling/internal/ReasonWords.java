package dev.zhixing.work.scheduling.internal;

import dev.zhixing.engine.network.Constraint;
import dev.zhixing.engine.network.Link;
import dev.zhixing.engine.schedule.Reason;
import dev.zhixing.engine.schedule.Schedule;
import dev.zhixing.work.plans.PlanShape;
import dev.zhixing.work.plans.PlanShape.ShapedItem;
import dev.zhixing.work.plans.Sentence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The engine's reasons as sentences: {@code 被 1.2.1 推迟（FS+1 天）}. */
final class ReasonWords {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);
    private static final long DAY_MINUTES = 480;

    private final PlanShape shape;
    private final Schedule schedule;

    ReasonWords(PlanShape shape, Schedule schedule) {
        this.shape = shape;
        this.schedule = schedule;
    }

    /** What a reason says about the start, if anything. */
    Stream<Sentence> start(long item, Reason reason) {
        return switch (reason) {
            case Reason.ProjectStart(var at) -> Stream.of(date("why.planStart", at));
            case Reason.PushedBy(var link) ->
                    link.kind().toFinish() ? Stream.empty() : Stream.of(pushed(link));
            case Reason.Constrained(var constraint) -> constrained(item, constraint);
            case Reason.AsLateAsPossible(var latest) -> Stream.of(date("why.latest", latest));
            case Reason.SetByHand(var pin) -> Stream.of(date("why.byHand", pin.start()));
            case Reason.ReallyStarted(var at) -> Stream.of(date("why.started", at));
            case Reason.ReallyFinished _, Reason.AfterStatusDate _ -> Stream.empty();
            case Reason.DaysOff(var name, var from, var to) ->
                    isBefore(from, schedule.dates(item).start())
                            ? Stream.of(daysOff(name, from, to))
                            : Stream.empty();
            case Reason.FromChildren(var first, _) -> Stream.of(child(first));
        };
    }

    /** What a reason says about the finish, if anything. */
    Stream<Sentence> finish(long item, Reason reason) {
        return switch (reason) {
            case Reason.PushedBy(var link) ->
                    link.kind().toFinish() ? Stream.of(pushed(link)) : Stream.empty();
            case Reason.SetByHand(var pin) -> Stream.of(date("why.byHand", pin.finish()));
            case Reason.ReallyFinished(var at) -> Stream.of(date("why.finished", at));
            case Reason.AfterStatusDate(var at) -> Stream.of(date("why.started", at));
            case Reason.DaysOff(var name, var from, var to) ->
                    isBefore(from, schedule.dates(item).start())
                            ? Stream.empty()
                            : Stream.of(daysOff(name, from, to));
            case Reason.FromChildren(_, var last) -> Stream.of(child(last));
            case Reason.ProjectStart _,
                    Reason.Constrained _,
                    Reason.AsLateAsPossible _,
                    Reason.ReallyStarted _ ->
                    Stream.empty();
        };
    }

    /** How long it takes. */
    Sentence duration(long item) {
        return new Sentence(
                "why.duration", Map.of("days", String.valueOf(shaped(item).durationDays())));
    }

    private Stream<Sentence> constrained(long item, Constraint constraint) {
        if (!(constraint instanceof Constraint.StartNotBefore(var at))) {
            return Stream.empty();
        }
        return Stream.of(
                date(shaped(item).notBefore() == null ? "why.planStart" : "why.notBefore", at));
    }

    private Sentence pushed(Link link) {
        long days = link.lag().amount() / DAY_MINUTES;
        var facts = new HashMap<String, String>();
        facts.put("outline", shaped(link.from()).outline());
        facts.put("type", link.kind().letters());
        facts.put("lag", days > 0 ? "+" + days : String.valueOf(days));
        return new Sentence(days == 0 ? "why.pushed" : "why.pushedLag", facts);
    }

    private Sentence child(long item) {
        return new Sentence("why.child", Map.of("outline", shaped(item).outline()));
    }

    private static Sentence daysOff(String name, LocalDate from, LocalDate to) {
        String last = from.equals(to) ? "" : "…" + DAY.format(to);
        return new Sentence(
                "why.daysOff",
                Map.of(
                        "name",
                        name.isEmpty() ? "@why.restDays" : name,
                        "days",
                        DAY.format(from) + last));
    }

    private static Sentence date(String key, LocalDateTime at) {
        return new Sentence(key, Map.of("date", DAY.format(at)));
    }

    private static boolean isBefore(LocalDate day, LocalDateTime moment) {
        return day.isBefore(moment.toLocalDate());
    }

    private ShapedItem shaped(long item) {
        return shape.items().get((int) item);
    }
}
