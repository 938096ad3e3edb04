package dev.zhixing.shared.activity.web;

import dev.zhixing.base.files.Download;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.shared.activity.internal.Attachments;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.People;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Files kept with anything. */
@RestController
class AttachmentController {

    private final Attachments attachments;
    private final People people;

    AttachmentController(Attachments attachments, People people) {
        this.attachments = attachments;
        this.people = people;
    }

    /**
     * One file.
     *
     * @param size in bytes
     */
    record Attachment(
            UUID id,
            String name,
            long size,
            String mediaType,
            Instant createdAt,
            @Nullable Party by) {}

    @GetMapping("/api/subjects/{kind}/{id}/attachments")
    Page<Attachment> attachments(
            Actor actor, @PathVariable String kind, @PathVariable UUID id, PageRequest page) {
        var attached = attachments.of(actor, Subjects.of(kind, id), page);
        Map<UUID, Party> parties =
                people.people(
                        attached.items().stream()
                                .map(Attachments.Attached::by)
                                .collect(Collectors.toSet()));
        return attached.map(one -> view(one, parties));
    }

    @PostMapping(
            path = "/api/subjects/{kind}/{id}/attachments",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Attachment attach(
            Actor actor,
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestPart("file") MultipartFile file)
            throws IOException {
        String name = file.getOriginalFilename();
        try (InputStream content = file.getInputStream()) {
            var added =
                    attachments.add(
                            actor, Subjects.of(kind, id), name == null ? "" : name, content);
            return view(added, people.people(Set.of(added.by())));
        }
    }

    @DeleteMapping("/api/attachments/{attachmentId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeAttachment(Actor actor, @PathVariable UUID attachmentId) {
        attachments.remove(actor, attachmentId);
    }

    @GetMapping("/api/attachments/{attachmentId}/content")
    ResponseEntity<Resource> attachmentContent(Actor actor, @PathVariable UUID attachmentId)
            throws IOException {
        var attachment = attachments.find(actor, attachmentId);
        try {
            return Download.of(attachment.file(), attachment.name(), attachments.open(attachment));
        } catch (NoSuchFileException gone) {
            throw new NotFound();
        }
    }

    /** Shows an image or a PDF in place; anything else has no preview. */
    @GetMapping("/api/attachments/{attachmentId}/preview")
    ResponseEntity<Resource> attachmentPreview(Actor actor, @PathVariable UUID attachmentId)
            throws IOException {
        var attachment = attachments.find(actor, attachmentId);
        if (!Download.isShown(attachment.file())) {
            throw new NotFound();
        }
        try {
            return Download.shown(
                    attachment.file(), attachment.name(), attachments.open(attachment));
        } catch (NoSuchFileException gone) {
            throw new NotFound();
        }
    }

    private static Attachment view(Attachments.Attached one, Map<UUID, Party> parties) {
        return new Attachment(
                one.id(),
                one.name(),
                one.file().size(),
                one.file().mediaType(),
                one.at(),
                parties.get(one.by()));
    }
}
