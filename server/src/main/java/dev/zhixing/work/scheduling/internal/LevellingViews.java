package dev.zhixing.work.scheduling.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.base.words.Texts;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.SubjectGuard.SubjectTitle;
import dev.zhixing.work.scheduling.Levelling;
import dev.zhixing.work.scheduling.Levelling.LevellingProposal;
import dev.zhixing.work.scheduling.LevellingChoices;
import dev.zhixing.work.scheduling.LevellingMove;
import dev.zhixing.work.scheduling.LevellingOverload;
import dev.zhixing.work.scheduling.RunState;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Levellings as their readers see them: names they may know, sentences in their language. */
@Component
class LevellingViews {

    private final RunStore runs;
    private final People people;
    private final Access access;
    private final Texts texts;
    private final JsonMapper json;

    LevellingViews(RunStore runs, People people, Access access, Texts texts, JsonMapper json) {
        this.runs = runs;
        this.people = people;
        this.access = access;
        this.texts = texts;
        this.json = json;
    }

    /**
     * @param stamp of the plan as it is now
     */
    Levelling view(Run run, String stamp) {
        Proposal whole =
                run.summary() == null
                        ? null
                        : runs.result(run.id())
                                .map(text -> json.readValue(text, Proposal.class))
                                .orElse(null);
        return view(
                run, stamp, people(List.of(run)), whole == null ? List.of() : whole.milestones());
    }

    /** Milestones are told with single ones only. */
    Page<Levelling> views(Page<Run> page, String stamp) {
        var names = people(page.items());
        return page.map(run -> view(run, stamp, names, List.of()));
    }

    private Levelling view(
            Run run,
            String stamp,
            Map<UUID, Party> names,
            List<Levelling.MilestoneShift> milestones) {
        boolean outdated = run.state() == RunState.DONE && !run.stamp().equals(stamp);
        return new Levelling(
                run.id(),
                run.plan().value(),
                outdated ? RunState.OUTDATED : run.state(),
                names.get(run.startedBy()),
                run.decidedBy() == null ? null : names.get(run.decidedBy()),
                run.requestedAt(),
                run.startedAt(),
                run.finishedAt(),
                run.planVersion(),
                json.readValue(run.options(), LevellingChoices.class),
                run.progress(),
                run.bestDays(),
                run.boundDays(),
                gap(run),
                run.summary() == null ? null : proposal(run.summary(), milestones),
                run.failure() == null ? null : texts.say("scheduling.failure." + run.failure()),
                run.version());
    }

    private static @Nullable Double gap(Run run) {
        Integer best = run.bestDays();
        Integer bound = run.boundDays();
        return best == null || bound == null || bound == 0
                ? null
                : Math.max(0, Math.round(1000.0 * (best - bound) / bound) / 10.0);
    }

    private LevellingProposal proposal(String summary, List<Levelling.MilestoneShift> milestones) {
        var figures = json.readValue(summary, Proposal.Figures.class);
        return new LevellingProposal(
                figures.finishBefore(),
                figures.finishAfter(),
                figures.lowerBound(),
                figures.optimal(),
                figures.gapPercent(),
                figures.placements(),
                figures.moves(),
                figures.overloadsBefore(),
                figures.overloadsAfter(),
                milestones);
    }

    private Map<UUID, Party> people(Collection<Run> shown) {
        var ids = new HashSet<UUID>();
        for (Run run : shown) {
            ids.add(run.startedBy());
            if (run.decidedBy() != null) {
                ids.add(run.decidedBy());
            }
        }
        return people.people(ids);
    }

    List<LevellingMove> moves(Actor actor, List<Proposal.Move> moves) {
        var causes = moves.stream().flatMap(move -> move.causes().stream()).toList();
        Map<UUID, Party> names =
                people.people(
                        causes.stream()
                                .flatMap(cause -> Stream.ofNullable(cause.person()))
                                .distinct()
                                .toList());
        Map<SubjectRef, SubjectTitle> titles =
                access.titles(
                        actor,
                        causes.stream()
                                .flatMap(cause -> cause.elsewhere().stream())
                                .distinct()
                                .map(item -> new SubjectRef("item", item))
                                .toList());
        return moves.stream().map(move -> move(move, names, titles)).toList();
    }

    private LevellingMove move(
            Proposal.Move move, Map<UUID, Party> names, Map<SubjectRef, SubjectTitle> titles) {
        return new LevellingMove(
                move.item(),
                move.outline(),
                move.code(),
                move.name(),
                move.oldStart(),
                move.oldFinish(),
                move.newStart(),
                move.newFinish(),
                move.days(),
                move.causes().stream().map(cause -> sentence(cause, names, titles)).toList());
    }

    private String sentence(
            Proposal.Cause cause, Map<UUID, Party> names, Map<SubjectRef, SubjectTitle> titles) {
        String person =
                cause.person() == null || !names.containsKey(cause.person())
                        ? ""
                        : Objects.requireNonNull(names.get(cause.person())).name();
        String date = cause.until() == null ? "" : ReasonWords.DAY.format(cause.until());
        String list = texts.say("scheduling.list");
        return switch (cause.kind()) {
            case HELD ->
                    texts.say(
                            "scheduling.move.held",
                            Map.of(
                                    "person", person,
                                    "date", date,
                                    "items", String.join(list, cause.outlines())));
            case ABSENT ->
                    texts.say("scheduling.move.absent", Map.of("person", person, "date", date));
            case ELSEWHERE -> elsewhere(cause, person, date, titles);
            case FOLLOWS ->
                    texts.say(
                            "scheduling.move.follows",
                            Map.of("items", String.join(list, cause.outlines())));
            case FREED -> texts.say("scheduling.move.freed");
        };
    }

    /** What of other plans the reader may not see is not named. */
    private String elsewhere(
            Proposal.Cause cause,
            String person,
            String date,
            Map<SubjectRef, SubjectTitle> titles) {
        var known = new ArrayList<SubjectTitle>();
        cause.elsewhere().stream()
                .flatMap(item -> Stream.ofNullable(titles.get(new SubjectRef("item", item))))
                .forEach(known::add);
        if (known.isEmpty()) {
            return texts.say("scheduling.move.elsewhere", Map.of("person", person, "date", date));
        }
        SubjectTitle first = known.getFirst();
        return texts.say(
                "scheduling.move.inPlan",
                Map.of(
                        "person",
                        person,
                        "date",
                        date,
                        "plan",
                        first.detail(),
                        "item",
                        first.title()));
    }

    List<LevellingOverload> overloads(List<Proposal.Overbooking> overbookings) {
        Map<UUID, Party> names =
                people.people(
                        overbookings.stream()
                                .map(Proposal.Overbooking::person)
                                .distinct()
                                .toList());
        return overbookings.stream()
                .map(
                        one ->
                                new LevellingOverload(
                                        names.get(one.person()),
                                        one.from(),
                                        one.until(),
                                        one.percent(),
                                        one.capacity(),
                                        one.items()))
                .toList();
    }
}
