package dev.zhixing.shared.activity.web;

import dev.zhixing.base.api.Limit;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.activity.internal.HistoryWords;
import dev.zhixing.shared.activity.internal.TrailReading;
import dev.zhixing.shared.activity.trail.TrailVerdict;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.SubjectView;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** History of one thing for those who may see it; the whole trail for administrators. */
@RestController
class TrailController {

    private final TrailReading trail;
    private final HistoryWords words;
    private final People people;

    TrailController(TrailReading trail, HistoryWords words, People people) {
        this.trail = trail;
        this.words = words;
        this.people = people;
    }

    /** {@code subject} is what it happened to where that is not the thing asked for. */
    record HistoryEntry(
            long seq,
            Instant at,
            @Nullable Party actor,
            @Nullable SubjectView subject,
            String sentence,
            List<HistoryWords.HistoryChange> changes,
            String verb) {}

    record TrailEntry(
            long seq,
            Instant at,
            @Nullable Party actor,
            SubjectView subject,
            String sentence,
            List<HistoryWords.HistoryChange> changes,
            String verb) {}

    @GetMapping("/api/subjects/{kind}/{id}/history")
    Page<HistoryEntry> history(
            Actor actor, @PathVariable String kind, @PathVariable UUID id, PageRequest page) {
        SubjectRef asked = Subjects.of(kind, id);
        Page<TrailReading.Line> lines = trail.history(actor, asked, page);
        Map<UUID, Party> actors = actors(lines);
        return lines.map(
                line ->
                        new HistoryEntry(
                                line.seq(),
                                line.at(),
                                actors.get(line.actor()),
                                line.subject().equals(asked) ? null : subject(line),
                                words.told(line.verb(), line.title(), line.changes()),
                                words.changes(line.verb(), line.changes()),
                                line.verb()));
    }

    @GetMapping("/api/trail")
    Page<TrailEntry> trail(
            @RequestParam(required = false) @Nullable UUID actorId,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable UUID subjectId,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @Limit PageRequest page) {
        Page<TrailReading.Line> lines =
                trail.all(new TrailReading.Filter(actorId, kind, subjectId, from, to), page);
        Map<UUID, Party> actors = actors(lines);
        return lines.map(
                line ->
                        new TrailEntry(
                                line.seq(),
                                line.at(),
                                actors.get(line.actor()),
                                subject(line),
                                words.told(line.verb(), line.title(), line.changes()),
                                words.changes(line.verb(), line.changes()),
                                line.verb()));
    }

    @GetMapping("/api/trail/verification")
    TrailVerdict verifyTrail() {
        return trail.verify();
    }

    private static SubjectView subject(TrailReading.Line line) {
        return new SubjectView(line.subject().kind(), line.subject().id(), line.title(), null);
    }

    private Map<UUID, Party> actors(Page<TrailReading.Line> lines) {
        return people.people(
                lines.items().stream().map(TrailReading.Line::actor).collect(Collectors.toSet()));
    }
}
