package dev.zhixing.shared.activity.web;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.activity.LinkType;
import dev.zhixing.shared.activity.internal.Links;
import dev.zhixing.shared.activity.internal.OwnWatching;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

/** Links between things, and watching them. */
@RestController
class LinkController {

    private final Links links;
    private final OwnWatching watching;

    LinkController(Links links, OwnWatching watching) {
        this.links = links;
        this.watching = watching;
    }

    record NewLink(@NotNull LinkType type, @NotNull SubjectRef to) {}

    record WatchState(boolean watching) {}

    @GetMapping("/api/subjects/{kind}/{id}/links")
    Page<Links.SubjectLink> subjectLinks(
            Actor actor, @PathVariable String kind, @PathVariable UUID id) {
        return Page.whole(links.of(actor, Subjects.of(kind, id)));
    }

    @PostMapping("/api/subjects/{kind}/{id}/links")
    @ResponseStatus(HttpStatus.CREATED)
    Links.SubjectLink linkSubjects(
            Actor actor,
            @PathVariable String kind,
            @PathVariable UUID id,
            @Valid @RequestBody NewLink body) {
        return links.create(actor, Subjects.of(kind, id), body.type(), body.to());
    }

    @DeleteMapping("/api/subject-links/{linkId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unlinkSubjects(Actor actor, @PathVariable UUID linkId) {
        links.delete(actor, linkId);
    }

    @GetMapping("/api/subjects/{kind}/{id}/watch")
    WatchState watchState(Actor actor, @PathVariable String kind, @PathVariable UUID id) {
        return new WatchState(watching.watches(actor, Subjects.of(kind, id)));
    }

    @PutMapping("/api/subjects/{kind}/{id}/watch")
    WatchState watch(Actor actor, @PathVariable String kind, @PathVariable UUID id) {
        watching.start(actor, Subjects.of(kind, id));
        return new WatchState(true);
    }

    @DeleteMapping("/api/subjects/{kind}/{id}/watch")
    WatchState unwatch(Actor actor, @PathVariable String kind, @PathVariable UUID id) {
        watching.stop(actor, Subjects.of(kind, id));
        return new WatchState(false);
    }
}
