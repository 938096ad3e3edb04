package dev.zhixing.shared.activity.web;

import dev.zhixing.base.api.Etag;
import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.activity.internal.CommentRow;
import dev.zhixing.shared.activity.internal.Comments;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.People;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Comments on anything. */
@RestController
class CommentController {

    private final Comments comments;
    private final People people;

    CommentController(Comments comments, People people) {
        this.comments = comments;
        this.people = people;
    }

    /**
     * One comment.
     *
     * @param text Markdown, as typed
     * @param html the same as safe HTML
     * @param mine whether the reader wrote it
     */
    record Comment(
            UUID id,
            SubjectRef subject,
            @Nullable Party author,
            String text,
            String html,
            List<Party> mentions,
            Instant createdAt,
            @Nullable Instant editedAt,
            boolean mine,
            int version) {}

    record CommentText(@NotNull String text) {}

    @GetMapping("/api/subjects/{kind}/{id}/comments")
    Page<Comment> comments(
            Actor actor, @PathVariable String kind, @PathVariable UUID id, PageRequest page) {
        Page<CommentRow> rows = comments.of(actor, Subjects.of(kind, id), page);
        Map<UUID, Party> parties = parties(rows.items());
        return rows.map(row -> comment(actor, row, parties));
    }

    @PostMapping("/api/subjects/{kind}/{id}/comments")
    ResponseEntity<Comment> writeComment(
            Actor actor,
            @PathVariable String kind,
            @PathVariable UUID id,
            @Valid @RequestBody CommentText body) {
        Comment written = one(actor, comments.write(actor, Subjects.of(kind, id), body.text()));
        return Etag.created(written.version(), written);
    }

    @PatchMapping("/api/comments/{commentId}")
    ResponseEntity<Comment> editComment(
            Actor actor,
            @PathVariable UUID commentId,
            IfMatch seen,
            @Valid @RequestBody CommentText body) {
        Comment edited =
                one(
                        actor,
                        comments.edit(actor, commentId, seen, body.text(), row -> one(actor, row)));
        return Etag.ok(edited.version(), edited);
    }

    @DeleteMapping("/api/comments/{commentId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteComment(Actor actor, @PathVariable UUID commentId, IfMatch seen) {
        comments.delete(actor, commentId, seen, row -> one(actor, row));
    }

    private Comment one(Actor actor, CommentRow row) {
        return comment(actor, row, parties(List.of(row)));
    }

    private static Comment comment(Actor actor, CommentRow row, Map<UUID, Party> parties) {
        var mentioned = row.mentions().stream().map(parties::get).filter(Objects::nonNull).toList();
        var names = new HashMap<UUID, String>();
        mentioned.forEach(party -> names.put(party.id(), party.name()));
        return new Comment(
                row.id(),
                row.subject(),
                parties.get(row.author()),
                row.text(),
                row.html(names),
                mentioned,
                row.createdAt(),
                row.editedAt(),
                row.author().equals(actor.id().value()),
                row.version());
    }

    private Map<UUID, Party> parties(List<CommentRow> rows) {
        var ids = new HashSet<UUID>();
        rows.forEach(
                row -> {
                    ids.add(row.author());
                    ids.addAll(row.mentions());
                });
        return people.people(ids);
    }
}
