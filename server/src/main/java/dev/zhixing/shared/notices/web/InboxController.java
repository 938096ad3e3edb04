package dev.zhixing.shared.notices.web;

import dev.zhixing.base.api.ApiProblem;
import dev.zhixing.base.api.Etag;
import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.base.kernel.Patch;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.notices.NoticeReason;
import dev.zhixing.shared.notices.internal.Inbox;
import dev.zhixing.shared.notices.internal.NoticeWords;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.SubjectView;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The caller's own inbox. */
@RestController
class InboxController {

    private final Inbox inbox;
    private final NoticeWords words;
    private final People people;

    InboxController(Inbox inbox, NoticeWords words, People people) {
        this.inbox = inbox;
        this.words = words;
        this.people = people;
    }

    record Notice(
            UUID id,
            NoticeReason reason,
            @Nullable Party actor,
            SubjectView subject,
            @Nullable SubjectView container,
            String text,
            Instant at,
            boolean read,
            boolean done,
            @Nullable Instant snoozedUntil,
            int version) {}

    record NoticeChange(Patch<Boolean> read, Patch<Boolean> done, Patch<Instant> snoozedUntil) {}

    record NoticesDone(@Nullable @Size(max = 500) Set<UUID> ids, @Nullable Boolean all) {}

    record NoticesFinished(int count) {}

    @GetMapping("/api/inbox")
    Page<Notice> inbox(
            Actor actor, @RequestParam(defaultValue = "open") String state, PageRequest page) {
        Page<Inbox.Visible> notices = inbox.of(actor, part(state), page);
        Map<UUID, Party> parties = parties(notices.items());
        return notices.map(notice -> view(notice, parties));
    }

    @PatchMapping("/api/inbox/{noticeId}")
    ResponseEntity<Notice> changeNotice(
            Actor actor,
            @PathVariable UUID noticeId,
            IfMatch seen,
            @Valid @RequestBody NoticeChange body) {
        Notice changed =
                view(
                        inbox.change(
                                actor,
                                noticeId,
                                seen,
                                new Inbox.Change(body.read(), body.done(), body.snoozedUntil()),
                                this::view));
        return Etag.ok(changed.version(), changed);
    }

    @PostMapping("/api/inbox/done")
    NoticesFinished finishNotices(Actor actor, @Valid @RequestBody NoticesDone body) {
        Set<UUID> ids = body.ids() == null ? Set.of() : body.ids();
        return new NoticesFinished(inbox.finish(actor, ids, Boolean.TRUE.equals(body.all())));
    }

    private Notice view(Inbox.Visible notice) {
        return view(notice, parties(List.of(notice)));
    }

    private Notice view(Inbox.Visible notice, Map<UUID, Party> parties) {
        Party actor = parties.get(notice.actor());
        Party absent = notice.standsInFor() == null ? null : parties.get(notice.standsInFor());
        var containerTitle = notice.containerTitle();
        return new Notice(
                notice.id(),
                notice.reason(),
                actor,
                SubjectView.of(notice.subject(), notice.subjectTitle()),
                containerTitle == null || notice.container().equals(notice.subject())
                        ? null
                        : SubjectView.of(notice.container(), containerTitle),
                words.text(
                        notice,
                        actor == null ? null : actor.name(),
                        absent == null ? null : absent.name()),
                notice.at(),
                notice.read(),
                notice.done(),
                notice.snoozedUntil(),
                notice.version());
    }

    private Map<UUID, Party> parties(List<Inbox.Visible> notices) {
        var ids = new HashSet<UUID>();
        for (var notice : notices) {
            ids.add(notice.actor());
            if (notice.standsInFor() != null) {
                ids.add(notice.standsInFor());
            }
        }
        return people.people(ids);
    }

    private static Inbox.Part part(String state) {
        try {
            return Inbox.Part.valueOf(state.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new Refused(ApiProblem.BAD_VALUE, Map.of("path", "state"));
        }
    }
}
